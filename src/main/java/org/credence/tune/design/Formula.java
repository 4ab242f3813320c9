package org.credence.tune.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.credence.argument.Argument;
import org.credence.argument.Arguments;
import org.credence.argument.Decibans;
import org.credence.facts.Claim;

/**
 * The log-odds of one claim with its rivals, as a formula of prices; what {@code score.price.Pricing} works out, but for
 * the rounding of each line of an explanation to a ten-thousandth of a deciban.
 */
public final class Formula {
    private final ClaimTerms own;
    private final List<ClaimTerms> rivals;
    private final double unobserved;

    private Formula(ClaimTerms own, List<ClaimTerms> rivals, double unobserved) {
        this.own = own;
        this.rivals = List.copyOf(rivals);
        this.unobserved = unobserved;
    }

    /** The formulas of all claims of an incident, in their order. */
    public static List<Formula> of(Arguments arguments, Tariff tariff) {
        List<Claim> claims = arguments.incident().getClaims();
        List<ClaimTerms> terms = terms(arguments, tariff);
        return claims.stream()
                .map(claim -> arguments.rivals().contains(claim)
                        ? amongRivals(claim, terms)
                        : new Formula(terms.get(claim.index()), List.of(), 1))
                .toList();
    }

    private static List<ClaimTerms> terms(Arguments arguments, Tariff tariff) {
        List<Claim> claims = arguments.incident().getClaims();
        List<ClaimDraft> drafts = new ArrayList<>();
        for (Claim claim : claims) {
            boolean competes = arguments.rivals().contains(claim);
            drafts.add(new ClaimDraft(tariff, competes ? claim.alternatives() : 1));
        }
        for (Argument argument : arguments.all()) {
            drafts.get(argument.claim().index()).add(argument);
        }
        arguments.limits().forEach((rule, otherwise) -> {
            List<ClaimTerms> unheard = terms(otherwise.arguments(), tariff);
            Map<Claim, Claim> stated = otherwise.stated();
            for (Claim claim : otherwise.differing()) {
                Claim then = stated.get(claim);
                drafts.get(claim.index()).limit(rule, then == null ? null : unheard.get(then.index()));
            }
        });
        return drafts.stream().map(ClaimDraft::done).toList();
    }

    private static Formula amongRivals(Claim claim, List<ClaimTerms> terms) {
        double unobserved = Math.max(0, claim.alternatives() - claim.getRivals().size());
        List<ClaimTerms> rivals = new ArrayList<>();
        for (Claim rival : claim.getRivals()) {
            if (rival.isStated()) {
                rivals.add(terms.get(rival.index()));
            } else {
                unobserved++;
            }
        }
        return new Formula(terms.get(claim.index()), rivals, unobserved);
    }

    /** In dB, at these prices. */
    public double logOdds(Setting at) {
        double logOdds = own.priced(at).logOdds();
        if (rivals.isEmpty() && unobserved == 1) {
            return logOdds;
        }
        double others = unobserved;
        for (ClaimTerms rival : rivals) {
            others += Decibans.odds(rival.priced(at).logOdds());
        }
        return logOdds - Decibans.ofOdds(others);
    }

    /** Adds the derivatives of the log-odds by each price; gives the log-odds. */
    public double differentiate(Setting at, Slopes into) {
        ClaimTerms.Priced priced = own.priced(at);
        priced.differentiate(1, into);
        double others = unobserved;
        List<ClaimTerms.Priced> against = new ArrayList<>(rivals.size());
        for (ClaimTerms rival : rivals) {
            ClaimTerms.Priced one = rival.priced(at);
            against.add(one);
            others += Decibans.odds(one.logOdds());
        }
        for (ClaimTerms.Priced rival : against) {
            rival.differentiate(-Decibans.odds(rival.logOdds()) / others, into);
        }
        return priced.logOdds() - Decibans.ofOdds(others);
    }
}
