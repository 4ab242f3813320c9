package org.credence.score;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.credence.facts.Incident;
import org.credence.score.price.Confidence;
import org.jspecify.annotations.Nullable;

/**
 * What became of one incident.
 *
 * @param incident   the incident as it was seen
 * @param carrier    the claim that carries it, or null when none does
 * @param claims     every claim, in the file's order, an implied occurrence last
 * @param timeline   the confidence as of each statement; empty when that was not asked for
 * @param provenance what it was made with
 * @param letters    by the id of each source that speaks, its Admiralty letter; empty when that was not asked for
 */
public record IncidentScore(
        Incident incident,
        @Nullable ClaimScore carrier,
        List<ClaimScore> claims,
        List<Point> timeline,
        Provenance provenance,
        Map<String, String> letters) {
    public IncidentScore {
        claims = List.copyOf(claims);
        timeline = List.copyOf(timeline);
        letters = Collections.unmodifiableMap(new LinkedHashMap<>(letters));
    }

    public IncidentScore(
            Incident incident,
            @Nullable ClaimScore carrier,
            List<ClaimScore> claims,
            List<Point> timeline,
            Provenance provenance) {
        this(incident, carrier, claims, timeline, provenance, Map.of());
    }

    IncidentScore withLetters(Map<String, String> newLetters) {
        return new IncidentScore(incident, carrier, claims, timeline, provenance, newLetters);
    }

    /** The same, showing these of its claims. */
    public IncidentScore withClaims(List<ClaimScore> shown) {
        return new IncidentScore(incident, carrier, shown, timeline, provenance);
    }

    public String id() {
        return incident.getId();
    }

    /** Null when nothing is known, or when all is forecast. */
    public @Nullable Confidence confidence() {
        return carrier == null ? null : carrier.confidence();
    }

    public String verdict() {
        return carrier == null ? "cannot-be-judged" : carrier.verdict();
    }

    public String admiralty() {
        return carrier == null ? "F6" : carrier.names().admiralty();
    }

    /** The score of a claim, or an error that names the claims there are. */
    public ClaimScore claim(String id) {
        return claims.stream()
                .filter(claim -> claim.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The claim (" + id + ") must be one of "
                        + claims.stream().map(ClaimScore::id).toList() + "."));
    }
}
