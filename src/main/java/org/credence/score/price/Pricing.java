package org.credence.score.price;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.credence.argument.Argument;
import org.credence.argument.Arguments;
import org.credence.argument.Decibans;
import org.credence.argument.PriceList;
import org.credence.facts.Claim;
import org.jspecify.annotations.Nullable;

/** Turns the arguments of an incident into numbers: a pure function of the arguments and the prices. */
public final class Pricing {
    /** In dB; odds fit into a double up to 3,080. */
    private static final double MOST = 2000;

    private static final @Nullable ClaimWeight[] NO_RIVALS = {};
    private static final double[] NO_SHARES = {};

    private Pricing() {}

    /**
     * A claim's numbers before it is named.
     *
     * @param confidence    null when nothing is known of it, or when it is a forecast
     * @param logOdds       in dB: the sum of the contributions
     * @param contestedness 0 (all evidence on one side) to 1 (evenly matched)
     */
    public record Priced(
            Claim claim,
            @Nullable Confidence confidence,
            double logOdds,
            List<Contribution> contributions,
            double contestedness) {}

    /** The numbers of all claims of an incident, in its order. */
    public static List<Priced> price(Arguments arguments, PriceList prices) {
        List<Claim> claims = arguments.incident().getClaims();
        @Nullable ClaimWeight[] weights = weights(arguments, claims, prices);
        List<Priced> priced = new ArrayList<>(claims.size());
        for (Claim claim : claims) {
            priced.add(price(claim, arguments, weights));
        }
        return priced;
    }

    /** The numbers of one claim alone. */
    public static Priced price(Arguments arguments, Claim claim, PriceList prices) {
        List<Claim> needed = new ArrayList<>(List.of(claim));
        if (arguments.rivals().contains(claim)) {
            needed.addAll(claim.getRivals());
        }
        return price(claim, arguments, weights(arguments, needed, prices));
    }

    /** By the numbers of the claims; null for those that are not needed. */
    private static @Nullable ClaimWeight[] weights(Arguments arguments, List<Claim> needed, PriceList prices) {
        @Nullable
        ClaimWeight[] weights = new ClaimWeight[arguments.incident().getClaims().size()];
        for (Claim claim : needed) {
            weights[claim.index()] =
                    new ClaimWeight(claim, prices, arguments.rivals().contains(claim));
        }
        for (Argument argument : arguments.all()) {
            ClaimWeight weight = weights[argument.claim().index()];
            if (weight != null) {
                weight.add(argument);
            }
        }
        for (Claim claim : needed) {
            weight(claim, weights).summed();
        }
        arguments.limits().forEach((rule, otherwise) -> limit(needed, weights, rule, otherwise, prices));
        return weights;
    }

    private static void limit(
            List<Claim> needed,
            @Nullable ClaimWeight[] weights,
            String rule,
            Arguments.Otherwise otherwise,
            PriceList prices) {
        Map<Claim, Claim> stated = otherwise.stated();
        stated.keySet().removeIf(claim -> weights[claim.index()] == null);
        @Nullable ClaimWeight[] unheard = weights(otherwise.arguments(), List.copyOf(stated.values()), prices);
        double most = prices.of(rule).value();
        for (Claim claim : needed) {
            if (otherwise.differing().contains(claim)) {
                Claim there = stated.get(claim);
                weight(claim, weights).limit(rule, there == null ? null : unheard[there.index()], most);
            }
        }
    }

    private static ClaimWeight weight(Claim claim, @Nullable ClaimWeight[] weights) {
        return Objects.requireNonNull(weights[claim.index()]);
    }

    private static Priced price(Claim claim, Arguments arguments, @Nullable ClaimWeight[] weights) {
        ClaimWeight weight = weight(claim, weights);
        return arguments.rivals().contains(claim) ? amongRivals(weight, weights) : alone(weight);
    }

    /** One alternative, "not so", at 0 dB. */
    private static Priced alone(ClaimWeight weight) {
        return priced(weight, weight.logOdds(), weight.contributions(), NO_RIVALS, NO_SHARES);
    }

    /**
     * {@code P(v) = 10^(L_v/10) / (Σ over rivals 10^(L/10) + unobserved)}; with n false values and k rivals,
     * n − k values that nobody named stand at 0 dB (Dong, Berti-Équille &amp; Srivastava, VLDB 2009, eq. 5).
     */
    private static Priced amongRivals(ClaimWeight weight, @Nullable ClaimWeight[] weights) {
        Claim claim = weight.claim();
        List<Claim> all = claim.getRivals();
        double above = Math.max(0, highest(claim, weights) - MOST);
        double nothing = Decibans.odds(-above);
        double others = nothing * Math.max(0, claim.alternatives() - all.size());
        @Nullable ClaimWeight[] rivals = new ClaimWeight[all.size()];
        double[] shares = new double[rivals.length];
        for (int i = 0; i < rivals.length; i++) {
            ClaimWeight other = weights[all.get(i).index()];
            if (other != null && all.get(i).isStated()) {
                rivals[i] = other;
                shares[i] = Decibans.odds(other.logOdds() - above);
                others += shares[i];
            } else {
                others += nothing;
            }
        }
        double taken = Rounding.decibans(-Decibans.ofOdds(others) - above);
        List<Contribution> contributions =
                new ArrayList<>(weight.contributions().size() + 1);
        contributions.addAll(weight.contributions());
        contributions.add(new Contribution(Contribution.RIVALS, null, taken));
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= others;
        }
        return priced(weight, Rounding.decibans(weight.logOdds() + taken), contributions, rivals, shares);
    }

    /** The log-odds of the strongest rival, in dB; what goes beyond {@link #MOST} is kept out of the odds. */
    private static double highest(Claim claim, @Nullable ClaimWeight[] weights) {
        double highest = 0;
        for (Claim rival : claim.getRivals()) {
            ClaimWeight other = weights[rival.index()];
            highest = other == null ? highest : Math.max(highest, other.logOdds());
        }
        return highest;
    }

    private static Priced priced(
            ClaimWeight weight,
            double logOdds,
            List<Contribution> contributions,
            @Nullable ClaimWeight[] rivals,
            double[] shares) {
        Claim claim = weight.claim();
        boolean judged = claim.spokenOn() && !claim.isForecast();
        double spread = judged ? Confidence.Z90 * Math.sqrt(weight.variance(rivals, shares)) : 0;
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
