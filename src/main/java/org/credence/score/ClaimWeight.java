package org.credence.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.credence.argument.Argument;
import org.credence.argument.Price;
import org.credence.argument.PriceList;
import org.credence.facts.Claim;
import org.credence.facts.Statement;
import org.credence.model.Direction;
import org.credence.model.Kinds;
import org.jspecify.annotations.Nullable;

/** Log-odds of one claim before its rivals are looked at, with what adds up to it. */
final class ClaimWeight {
    private final Claim claim;
    private final List<Contribution> contributions = new ArrayList<>();
    private final Map<Spoken, Double> sways = new HashMap<>();
    private double logOdds;
    private double priors;
    private double temperature = 1;
    private double inFavour;
    private double against;

    /** Statements of one source in one direction rest on one record, and move together. */
    private record Spoken(String source, Direction direction) {}

    private ClaimWeight(Claim claim) {
        this.claim = claim;
    }

    private static @Nullable StatementWeight last(List<StatementWeight> statements) {
        return statements.isEmpty() ? null : statements.get(statements.size() - 1);
    }

    /**
     * Weighs one claim.
     *
     * @param arguments those on the claim; the ones on one statement stand together
     * @param competes  whether the claim shares one certainty with rivals
     */
    static ClaimWeight of(Claim claim, List<Argument> arguments, PriceList prices, boolean competes) {
        ClaimWeight weight = new ClaimWeight(claim);
        int alternatives = competes ? claim.alternatives() : 1;
        List<StatementWeight> statements = new ArrayList<>();
        Map<String, Map<String, List<StatementWeight>>> groups = new LinkedHashMap<>();
        Kinds kinds = claim.getIncident().background().kinds();
        for (Argument argument : arguments) {
            Price price = prices.of(argument.rule());
            if (argument instanceof Argument.OnClaim) {
                weight.addEvidence(price, argument instanceof Argument.Prior);
                continue;
            }
            if (argument instanceof Argument.Limit) {
                continue;
            }
            Statement statement = ((Argument.OnStatement) argument).statement();
            StatementWeight at = last(statements);
            if (at == null || at.statement() != statement) {
                at = new StatementWeight(statement);
                statements.add(at);
            }
            if (argument instanceof Argument.Word) {
                at.speak(price, kinds, alternatives);
            } else if (argument instanceof Argument.Support) {
                at.support(price);
            } else if (argument instanceof Argument.Discount discount) {
                at.discount(discount.rule(), StatementWeight.factorOf(prices, discount));
            } else if (argument instanceof Argument.Diminishing diminishing) {
                groups.computeIfAbsent(price.rule().name(), it -> new LinkedHashMap<>())
                        .computeIfAbsent(statement.getStance() + diminishing.group(), it -> new ArrayList<>())
                        .add(at);
            }
        }
        diminish(groups, prices);
        statements.forEach(weight::addStatement);
        return weight;
    }

    /**
     * Within each group the k-th strongest counts factor^(k−1). The narrowest groups (the smallest factors) come
     * first, so that a wider group ranks its members by what the narrower ones have left of them; where groups
     * nest, one more statement then never weakens its side.
     */
    private static void diminish(Map<String, Map<String, List<StatementWeight>>> groups, PriceList prices) {
        if (groups.isEmpty()) {
            return;
        }
        List<Price> narrowestFirst = new ArrayList<>();
        groups.keySet().forEach(rule -> narrowestFirst.add(prices.of(rule)));
        narrowestFirst.sort(Comparator.comparingDouble(Price::value).thenComparing(Price::rule));
        for (Price price : narrowestFirst) {
            for (List<StatementWeight> group :
                    groups.getOrDefault(price.rule().name(), Map.of()).values()) {
                group.sort(Comparator.comparingDouble((StatementWeight it) -> -Math.abs(it.strength()))
                        .thenComparing(it -> it.statement().getId()));
                double factor = 1;
                for (StatementWeight member : group) {
                    member.discount(price.rule().name(), factor);
                    factor *= price.value();
                }
            }
        }
    }

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
        double sway = statement.sway();
        if (sway != 0) {
            Statement said = statement.statement();
            sways.merge(new Spoken(said.getSource().getId(), said.direction()), sway, Double::sum);
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
     * Closes the sum {@code prior + evidence/temperature}; the log-odds are those of the rounded lines, so that they
     * add up.
     */
    ClaimWeight summed(double atTemperature) {
        temperature = atTemperature;
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
    ClaimWeight limited(String rule, @Nullable ClaimWeight without, double most) {
        double moved = logOdds - (without == null ? 0 : without.logOdds);
        double taken = Rounding.decibans(Bound.apply(moved, most) - moved) + 0.0;
        if (taken != 0) {
            contributions.add(new Contribution(rule, null, taken));
            logOdds = Rounding.decibans(logOdds + taken);
            double share = Bound.slope(moved, most);
            sways.replaceAll((spoken, sway) -> share * sway);
            if (without != null) {
                without.sways.forEach((spoken, sway) -> sways.merge(spoken, (1 - share) * sway, Double::sum));
            }
        }
        return this;
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

    /** Variance of the log-odds in dB², less {@code share} times the sways of each rival. */
    double variance(Map<ClaimWeight, Double> rivalShares) {
        Map<Spoken, Double> all = sways;
        if (!rivalShares.isEmpty()) {
            all = new HashMap<>(sways);
            for (Map.Entry<ClaimWeight, Double> rival : rivalShares.entrySet()) {
                for (Map.Entry<Spoken, Double> sway : rival.getKey().sways.entrySet()) {
                    all.merge(sway.getKey(), -rival.getValue() * sway.getValue(), Double::sum);
                }
            }
        }
        double sum =
                all.values().stream().mapToDouble(sway -> sway * sway).sorted().sum();
        return sum / (temperature * temperature);
    }
}
