package org.credence.score.price;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.credence.argument.Argument;
import org.credence.argument.Price;
import org.credence.argument.PriceList;
import org.credence.facts.Claim;
import org.credence.facts.Statement;
import org.credence.model.Kinds;
import org.credence.model.Stance;
import org.jspecify.annotations.Nullable;

/** Log-odds of one claim before its rivals are looked at, with what adds up to it. */
final class ClaimWeight {
    private final Claim claim;
    private final PriceList prices;
    private final Kinds kinds;
    private final int alternatives;
    private final List<StatementWeight> statements = new ArrayList<>();
    /** By the rule that makes further members of a group count less. */
    private Map<String, Map<Group, List<StatementWeight>>> groups = Map.of();

    private final List<Contribution> contributions = new ArrayList<>();
    /** Statements of one source in one direction rest on one record, and move together. */
    private final Sways sways = new Sways();

    private double logOdds;
    private double priors;
    private double temperature = 1;
    private double inFavour;
    private double against;

    /** Statements that share something, and a stance. */
    private record Group(Stance stance, String name) {}

    /** @param competes whether the claim shares one certainty with rivals */
    ClaimWeight(Claim claim, PriceList prices, boolean competes) {
        this.claim = claim;
        this.prices = prices;
        this.kinds = claim.getIncident().background().kinds();
        this.alternatives = competes ? claim.alternatives() : 1;
    }

    /** An argument on the claim; those on one statement come one after the other. */
    void add(Argument argument) {
        Price price = prices.of(argument.rule());
        if (!(argument instanceof Argument.OnStatement on)) {
            addEvidence(price, argument instanceof Argument.Prior);
            return;
        }
        if (argument instanceof Argument.Limit) {
            return;
        }
        StatementWeight at = of(on.statement());
        if (argument instanceof Argument.Word) {
            at.speak(price, kinds, alternatives);
        } else if (argument instanceof Argument.Support) {
            at.support(price);
        } else if (argument instanceof Argument.Discount discount) {
            at.discount(discount.rule(), StatementWeight.factorOf(price, discount));
        } else if (argument instanceof Argument.Diminishing diminishing) {
            groups = groups.isEmpty() ? new LinkedHashMap<>() : groups;
            groups.computeIfAbsent(price.rule().name(), it -> new LinkedHashMap<>())
                    .computeIfAbsent(
                            new Group(on.statement().getStance(), diminishing.group()), it -> new ArrayList<>(4))
                    .add(at);
        }
    }

    private StatementWeight of(Statement statement) {
        StatementWeight last = statements.isEmpty() ? null : statements.get(statements.size() - 1);
        if (last != null && last.statement() == statement) {
            return last;
        }
        StatementWeight weight = new StatementWeight(statement);
        statements.add(weight);
        return weight;
    }

    /**
     * Within each group the k-th strongest counts factor^(k−1). The narrowest groups (the smallest factors) come
     * first, so that a wider group ranks its members by what the narrower ones have left of them; where groups
     * nest, one more statement then never weakens its side.
     */
    private void diminish() {
        List<Price> narrowestFirst = new ArrayList<>(groups.size());
        groups.keySet().forEach(rule -> narrowestFirst.add(prices.of(rule)));
        narrowestFirst.sort(NARROWEST_FIRST);
        for (Price price : narrowestFirst) {
            for (List<StatementWeight> group :
                    groups.getOrDefault(price.rule().name(), Map.of()).values()) {
                if (group.size() > 1) {
                    diminish(group, price);
                }
            }
        }
    }

    private static void diminish(List<StatementWeight> group, Price price) {
        group.sort(STRONGEST_FIRST);
        double factor = 1;
        for (StatementWeight member : group) {
            member.discount(price.rule().name(), factor);
            factor *= price.value();
        }
    }

    private static final Comparator<Price> NARROWEST_FIRST =
            Comparator.comparingDouble(Price::value).thenComparing(Price::rule);

    private static final Comparator<StatementWeight> STRONGEST_FIRST = Comparator.comparingDouble(
                    (StatementWeight it) -> -Math.abs(it.strength()))
            .thenComparing(it -> it.statement().getId());

    /** A prior is no evidence: it makes a claim likelier, not contested. */
    private void addEvidence(Price price, boolean prior) {
        if (price.value() != 0) {
            double decibans = Rounding.decibans(price.value());
            contributions.add(new Contribution(price.rule().name(), null, decibans));
            priors += prior ? decibans : 0;
            count(prior ? 0 : price.value());
        }
    }

    private void addStatement(StatementWeight statement) {
        statement.explain(contributions);
        count(statement.onClaim());
        addSway(statement, 1);
    }

    private void addSway(StatementWeight statement, double times) {
        double sway = statement.sway();
        if (sway != 0) {
            Statement said = statement.statement();
            int source = claim.getIncident().numberOfSource(said);
            sways.add(2 * source + (said.isAsserting() ? 1 : 0), times * sway);
        }
    }

    private void count(double decibans) {
        if (decibans > 0) {
            inFavour += decibans;
        } else {
            against -= decibans;
        }
    }

    /**
     * When every argument has been added: closes the sum {@code prior + evidence/temperature}; the log-odds are those of the rounded lines, so that they
     * add up.
     */
    ClaimWeight summed() {
        diminish();
        statements.forEach(this::addStatement);
        temperature = prices.temperature().value();
        double sum = 0;
        for (Contribution contribution : contributions) {
            sum += contribution.decibans();
        }
        if (temperature != 1) {
            double taken = Rounding.decibans((sum - priors) * (1 / temperature - 1)) + 0.0;
            contributions.add(new Contribution(Contribution.TEMPERATURE, null, taken));
            sum += taken;
        }
        logOdds = Rounding.decibans(sum);
        return this;
    }

    /**
     * Limits what some statements move together.
     *
     * @param without the log-odds and sways when nobody makes them; null when nothing is said of the claim then
     * @param most    in dB
     */
    void limit(String rule, @Nullable ClaimWeight without, double most) {
        double moved = logOdds - (without == null ? 0 : without.logOdds);
        double taken = Rounding.decibans(Bound.apply(moved, most) - moved) + 0.0;
        if (taken != 0) {
            contributions.add(new Contribution(rule, null, taken));
            logOdds = Rounding.decibans(logOdds + taken);
            double share = Bound.slope(moved, most);
            sways.times(share);
            if (without != null) {
                without.statements.forEach(it -> addSway(it, 1 - share));
            }
        }
    }

    Claim claim() {
        return claim;
    }

    /** In dB. */
    double logOdds() {
        return logOdds;
    }

    List<Contribution> contributions() {
        return contributions;
    }

    /** {@code 2·min(S⁺,S⁻)/(S⁺+S⁻)} from the sums of evidence for and against: 0 one-sided, 1 evenly matched. */
    double contestedness() {
        double sum = inFavour + against;
        return sum == 0 ? 0 : Rounding.probability(2 * Math.min(inFavour, against) / sum);
    }

    /** Variance of the log-odds in dB², less {@code shares} of the sways of rivals; null for one without a share. */
    double variance(@Nullable ClaimWeight[] rivals, double[] shares) {
        Sways all = sways;
        for (int i = 0; i < rivals.length; i++) {
            ClaimWeight rival = rivals[i];
            all = rival == null ? all : all.plus(rival.sways, -shares[i]);
        }
        return all.sumOfSquares() / (temperature * temperature);
    }
}
