package org.credence.exchange.score;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.credence.facts.Claim;
import org.credence.model.Moment;
import org.credence.score.ClaimScore;
import org.credence.score.IncidentScore;
import org.credence.score.Provenance;
import org.credence.score.price.Confidence;
import org.jspecify.annotations.Nullable;

/**
 * A score as it was written, to be compared with another.
 *
 * @param incident   the incident's id
 * @param asOf       a date or date-time, or null
 * @param confidence null when nothing is known
 * @param names      what the incident was called
 * @param carrier    the claim that carries it, or null when none does
 * @param claims     in the order of the file
 * @param provenance what it was made with
 */
public record SavedScore(
        String incident,
        @Nullable String asOf,
        @Nullable Confidence confidence,
        Names names,
        @Nullable String carrier,
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

    /** The same that {@link ScoreReader} would read of a score that was written in full. */
    public static SavedScore of(IncidentScore score) {
        ClaimScore carrier = score.carrier();
        Moment asOf = score.incident().asOf();
        return new SavedScore(
                score.id(),
                asOf == null ? null : asOf.toString(),
                score.confidence(),
                new Names(
                        score.verdict(),
                        score.admiralty(),
                        carrier == null ? List.of() : carrier.names().flags()),
                carrier == null ? null : carrier.id(),
                score.claims().stream().map(SavedScore::of).toList(),
                score.provenance());
    }

    private static SavedClaim of(ClaimScore claim) {
        return new SavedClaim(
                claim.id(),
                claim.confidence(),
                claim.logOdds(),
                new Names(
                        claim.verdict(),
                        claim.names().admiralty(),
                        claim.names().flags()),
                claim.claim().getRivals().stream().map(Claim::getId).toList(),
                claim.contributions().stream()
                        .map(it -> new SavedArgument(it.rule(), it.statement(), it.decibans()))
                        .toList());
    }

    /** By id, in the order of the file; of claims with one id the last. */
    public Map<String, SavedClaim> byId() {
        Map<String, SavedClaim> byId = new LinkedHashMap<>();
        claims.forEach(claim -> byId.put(claim.id(), claim));
        return byId;
    }

    /** The claim that carries the incident, or null when none does. */
    public @Nullable SavedClaim carried() {
        return claims.stream()
                .filter(claim -> claim.id().equals(carrier))
                .findFirst()
                .orElse(null);
    }
}
