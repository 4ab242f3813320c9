package org.credence.compare;

import java.util.ArrayList;
import java.util.List;
import org.credence.exchange.score.SavedScore;
import org.credence.exchange.score.SavedScore.Names;
import org.credence.exchange.score.SavedScore.SavedArgument;
import org.credence.exchange.score.SavedScore.SavedClaim;
import org.credence.score.Provenance;
import org.credence.score.price.Confidence;
import org.jspecify.annotations.Nullable;

/** Made-up scores, in a few words. */
public final class Scores {
    private Scores() {}

    public static SavedScore incident(String id, SavedClaim... claims) {
        return incident(id, claims[0].id(), claims);
    }

    public static SavedScore incident(String id, @Nullable String carrier, SavedClaim... claims) {
        SavedClaim carried = List.of(claims).stream()
                .filter(claim -> claim.id().equals(carrier))
                .findFirst()
                .orElse(null);
        Names names = carried == null ? new Names("cannot-be-judged", "F6", List.of()) : carried.names();
        return new SavedScore(
                id,
                null,
                carried == null ? null : carried.confidence(),
                names,
                carrier,
                List.of(claims),
                Provenance.UNTOLD);
    }

    /** A claim of that confidence. */
    public static SavedClaim claim(String id, double confidence) {
        return claim(id, confidence, "open", "F3");
    }

    public static SavedClaim claim(String id, double confidence, String verdict, String admiralty, String... flags) {
        return new SavedClaim(
                id,
                new Confidence(confidence, confidence, confidence),
                0,
                new Names(verdict, admiralty, List.of(flags)),
                List.of(),
                List.of());
    }

    /** A claim that nobody can judge. */
    public static SavedClaim unjudged(String id) {
        return new SavedClaim(id, null, 0, new Names("cannot-be-judged", "F6", List.of()), List.of(), List.of());
    }

    /** A claim with its arguments: rule, decibans, rule, decibans … */
    public static SavedClaim argued(String id, double confidence, Object... lines) {
        List<SavedArgument> arguments = new ArrayList<>();
        double sum = 0;
        for (int i = 0; i < lines.length; i += 2) {
            double decibans = ((Number) lines[i + 1]).doubleValue();
            arguments.add(new SavedArgument((String) lines[i], "s" + i, decibans));
            sum += decibans;
        }
        return new SavedClaim(
                id,
                new Confidence(confidence, confidence, confidence),
                Math.rint(sum * 1e4) / 1e4,
                new Names("open", "F3", List.of()),
                List.of(),
                arguments);
    }
}
