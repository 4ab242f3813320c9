package org.credence.score;

import java.util.List;
import org.credence.facts.Claim;
import org.credence.score.price.Confidence;
import org.credence.score.price.Contribution;
import org.jspecify.annotations.Nullable;

/**
 * What became of one claim.
 *
 * @param claim         the claim with its statements, derived ones included
 * @param confidence    or null when nothing is known of it, or when it is a forecast
 * @param logOdds       log-odds of the confidence, in dB: the sum of the contributions
 * @param contributions what adds up to the log-odds, in order of statement and rule
 * @param contestedness 0 (all evidence on one side) to 1 (evenly matched)
 * @param names         verdict, Admiralty pair and flags
 * @param wouldChange   what would change the verdict; empty when that was not asked for
 */
public record ClaimScore(
        Claim claim,
        @Nullable Confidence confidence,
        double logOdds,
        List<Contribution> contributions,
        double contestedness,
        Names names,
        List<Change> wouldChange) {

    /**
     * What the rules call a claim.
     *
     * @param verdict   such as {@code likely}
     * @param admiralty letter and digit, such as {@code B2}
     * @param flags     in the order of the rule file
     * @param rules     the rules that named it
     */
    public record Names(String verdict, String admiralty, List<String> flags, List<String> rules) {
        public Names {
            flags = List.copyOf(flags);
            rules = List.copyOf(rules);
        }
    }

    public ClaimScore {
        contributions = List.copyOf(contributions);
        wouldChange = List.copyOf(wouldChange);
    }

    public String id() {
        return claim.getId();
    }

    public String verdict() {
        return names.verdict();
    }

    public ClaimScore withChanges(List<Change> changes) {
        return new ClaimScore(claim, confidence, logOdds, contributions, contestedness, names, changes);
    }
}
