package org.credence.tune.design;

import java.util.ArrayList;
import java.util.List;
import org.credence.argument.Argument;
import org.credence.argument.Arguments;
import org.credence.argument.Decibans;
import org.credence.facts.Claim;

/**
 * The log-odds of one claim with its rivals, as a formula of prices; what {@code score.Pricing} works out, but for the
 * rounding of each line of an explanation to a ten-thousandth of a deciban.
 */
public final class Case {
    private final ClaimTerms own;
    private final List<ClaimTerms> rivals;
    private final double unobserved;

    private Case(ClaimTerms own, List<ClaimTerms> rivals, double unobserved) {
        this.own = own;
        this.rivals = List.copyOf(rivals);
        this.unobserved = unobserved;
    }

    /**
     * The formula of a claim.
     *
     * @param arguments what the rules found about its incident
     * @param claim     one of the incident's
     */
    public static Case of(Arguments arguments, Claim claim, Tariff tariff) {
        if (!arguments.rivals().contains(claim)) {
            return new Case(terms(arguments, claim, tariff), List.of(), 1);
        }
        double unobserved = Math.max(0, claim.alternatives() - claim.getRivals().size());
        List<ClaimTerms> rivals = new ArrayList<>();
        for (Claim rival : claim.getRivals()) {
            if (rival.isStated()) {
                rivals.add(terms(arguments, rival, tariff));
            } else {
                unobserved++;
            }
        }
        return new Case(terms(arguments, claim, tariff), rivals, unobserved);
    }

    private static ClaimTerms terms(Arguments arguments, Claim claim, Tariff tariff) {
        ClaimDraft draft = new ClaimDraft(tariff, arguments.rivals().contains(claim) ? claim.alternatives() : 1);
        for (Argument argument : arguments.all()) {
            if (argument.claim() == claim) {
                draft.add(argument);
            }
        }
        return draft.done();
    }

    /** In dB, at these prices. */
    public double logOdds(Setting at) {
        if (rivals.isEmpty() && unobserved == 1) {
            return own.logOdds(at);
        }
        double others = unobserved;
        for (ClaimTerms rival : rivals) {
            others += Decibans.odds(rival.logOdds(at));
        }
        return own.logOdds(at) - Decibans.ofOdds(others);
    }

    /** Adds the derivatives of the log-odds by each price. */
    public void differentiate(Setting at, Slopes into) {
        own.differentiate(at, 1, into);
        double[] odds = new double[rivals.size()];
        double others = unobserved;
        for (int i = 0; i < odds.length; i++) {
            odds[i] = Decibans.odds(rivals.get(i).logOdds(at));
            others += odds[i];
        }
        for (int i = 0; i < odds.length; i++) {
            rivals.get(i).differentiate(at, -odds[i] / others, into);
        }
    }
}
