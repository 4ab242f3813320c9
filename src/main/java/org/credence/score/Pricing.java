package org.credence.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.credence.argument.Argument;
import org.credence.argument.Arguments;
import org.credence.argument.Decibans;
import org.credence.argument.PriceList;
import org.credence.facts.Claim;
import org.jspecify.annotations.Nullable;

/** Turns the arguments of an incident into numbers: a pure function of the arguments and the prices. */
final class Pricing {
    /** In dB; odds fit into a double up to 3,080. */
    private static final double MOST = 2000;

    private Pricing() {}

    /** A claim's numbers before it is named. */
    record Priced(
            Claim claim,
            @Nullable Confidence confidence,
            double logOdds,
            List<Contribution> contributions,
            double contestedness) {}

    static List<Priced> price(Arguments arguments, PriceList prices) {
        List<Claim> claims = arguments.incident().getClaims();
        Map<Claim, ClaimWeight> weights = weights(arguments, claims, prices);
        return claims.stream().map(claim -> price(claim, arguments, weights)).toList();
    }

    /** The numbers of one claim alone. */
    static Priced price(Arguments arguments, Claim claim, PriceList prices) {
        List<Claim> needed = new ArrayList<>(List.of(claim));
        if (arguments.rivals().contains(claim)) {
            needed.addAll(claim.getRivals());
        }
        return price(claim, arguments, weights(arguments, needed, prices));
    }

    private static Map<Claim, ClaimWeight> weights(Arguments arguments, List<Claim> claims, PriceList prices) {
        Map<Claim, List<Argument>> byClaim = new LinkedHashMap<>();
        claims.forEach(claim -> byClaim.put(claim, new ArrayList<>()));
        for (Argument argument : arguments.all()) {
            List<Argument> of = byClaim.get(argument.claim());
            if (of != null) {
                of.add(argument);
            }
        }
        Map<Claim, ClaimWeight> weights = new LinkedHashMap<>();
        byClaim.forEach((claim, of) -> {
            boolean competes = arguments.rivals().contains(claim);
            weights.put(
                    claim,
                    ClaimWeight.of(claim, of, prices, competes)
                            .summed(prices.temperature().value()));
        });
        arguments.limits().forEach((rule, without) -> {
            Map<Claim, Claim> stated = without.stated(claims);
            Map<Claim, ClaimWeight> unheard = weights(without, List.copyOf(stated.values()), prices);
            double most = prices.of(rule).value();
            weights.forEach((claim, weight) -> weight.limited(rule, unheard.get(stated.get(claim)), most));
        });
        return weights;
    }

    private static Priced price(Claim claim, Arguments arguments, Map<Claim, ClaimWeight> weights) {
        ClaimWeight weight = java.util.Objects.requireNonNull(weights.get(claim));
        return arguments.rivals().contains(claim) ? amongRivals(weight, weights) : alone(weight);
    }

    /** One alternative, "not so", at 0 dB. */
    private static Priced alone(ClaimWeight weight) {
        return priced(weight, weight.logOdds(), weight.contributions(), Map.of());
    }

    /**
     * {@code P(v) = 10^(L_v/10) / (Σ over rivals 10^(L/10) + unobserved)}; with n false values and k rivals,
     * n − k values that nobody named stand at 0 dB (Dong, Berti-Équille &amp; Srivastava, VLDB 2009, eq. 5).
     */
    private static Priced amongRivals(ClaimWeight weight, Map<Claim, ClaimWeight> weights) {
        Claim claim = weight.claim();
        double above = Math.max(0, highest(claim, weights) - MOST);
        double nothing = Decibans.odds(-above);
        double others =
                nothing * Math.max(0, claim.alternatives() - claim.getRivals().size());
        Map<ClaimWeight, Double> odds = new LinkedHashMap<>();
        for (Claim rival : claim.getRivals()) {
            ClaimWeight other = weights.get(rival);
            if (other != null && rival.isStated()) {
                double rivalOdds = Decibans.odds(other.logOdds() - above);
                odds.put(other, rivalOdds);
                others += rivalOdds;
            } else {
                others += nothing;
            }
        }
        double taken = Rounding.decibans(-Decibans.ofOdds(others) - above);
        List<Contribution> contributions = new ArrayList<>(weight.contributions());
        contributions.add(new Contribution(Contribution.RIVALS, null, taken));
        Map<ClaimWeight, Double> shares = new HashMap<>();
        for (Map.Entry<ClaimWeight, Double> rival : odds.entrySet()) {
            shares.put(rival.getKey(), rival.getValue() / others);
        }
        return priced(weight, Rounding.decibans(weight.logOdds() + taken), contributions, shares);
    }

    /** The log-odds of the strongest rival, in dB; what goes beyond {@link #MOST} is kept out of the odds. */
    private static double highest(Claim claim, Map<Claim, ClaimWeight> weights) {
        double highest = 0;
        for (Claim rival : claim.getRivals()) {
            ClaimWeight other = weights.get(rival);
            highest = other == null ? highest : Math.max(highest, other.logOdds());
        }
        return highest;
    }

    private static Priced priced(
            ClaimWeight weight, double logOdds, List<Contribution> contributions, Map<ClaimWeight, Double> rivals) {
        Claim claim = weight.claim();
        boolean judged = claim.spokenOn() && !claim.isForecast();
        double spread = judged ? Confidence.Z90 * Math.sqrt(weight.variance(rivals)) : 0;
        return new Priced(
                claim, judged ? confidence(logOdds, spread) : null, logOdds, contributions, weight.contestedness());
    }

    /** Central on the scale of log-odds, so that the interval never leaves 0 to 1. */
    private static Confidence confidence(double logOdds, double spread) {
        return new Confidence(
                Rounding.probability(Decibans.probability(logOdds)),
                Rounding.probability(Decibans.probability(logOdds - spread)),
                Rounding.probability(Decibans.probability(logOdds + spread)));
    }
}
