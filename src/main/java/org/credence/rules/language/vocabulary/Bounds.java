package org.credence.rules.language.vocabulary;

import java.util.Map;
import java.util.Set;

/** The least and the most that a number can be, both included. */
public record Bounds(double low, double high) {
    static final Bounds NONE = new Bounds(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    private static final Bounds SHARE = new Bounds(0, 1);
    private static final Bounds COUNT = new Bounds(0, Double.POSITIVE_INFINITY);

    /** Probabilities and shares; see the properties' own descriptions in {@code org.credence.facts}. */
    private static final Set<String> SHARES =
            Set.of("confidence", "low", "high", "width", "contestedness", "bestReliability", "copyProbability");

    private static final Set<String> COUNTS = Set.of(
            "origins", "asserters", "deniers", "agreeingDetails", "bestRecord", "daysSinceSimilar", "hoursToDenial");

    private static final Map<String, Bounds> OTHERS = Map.of("position", new Bounds(1, Double.POSITIVE_INFINITY));

    static Bounds of(String property) {
        return SHARES.contains(property)
                ? SHARE
                : COUNTS.contains(property) ? COUNT : OTHERS.getOrDefault(property, NONE);
    }

    public boolean isShare() {
        return low >= 0 && high <= 1;
    }
}
