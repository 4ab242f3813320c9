package org.credence.exchange.score;

import java.util.List;
import org.credence.score.Confidence;
import org.credence.score.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * A score as it was written, to be compared with another.
 *
 * @param incident   the incident's id
 * @param asOf       a date or date-time, or null
 * @param confidence null when nothing is known
 * @param names      what the incident was called
 * @param claims     in the order of the file
 * @param provenance what it was made with
 */
public record SavedScore(
        String incident,
        @Nullable String asOf,
        @Nullable Confidence confidence,
        Names names,
        List<SavedClaim> claims,
        Provenance provenance) {

    /** Verdict, Admiralty pair and flags. */
    public record Names(String verdict, String admiralty, List<String> flags) {
        public Names {
            flags = List.copyOf(flags);
        }
    }

    /**
     * A claim's part of it.
     *
     * @param logOdds   in dB
     * @param arguments empty when only a summary was written
     */
    public record SavedClaim(
            String id,
            @Nullable Confidence confidence,
            double logOdds,
            Names names,
            List<String> rivals,
            List<SavedArgument> arguments) {
        public SavedClaim {
            rivals = List.copyOf(rivals);
            arguments = List.copyOf(arguments);
        }
    }

    /** One line of the explanation; the statement is null where the argument is about the claim. */
    public record SavedArgument(String rule, @Nullable String statement, double decibans) {}

    public SavedScore {
        claims = List.copyOf(claims);
    }
}
