package org.credence.cli.text;

import java.util.ArrayList;
import java.util.List;
import org.credence.exchange.scale.Icd203;
import org.credence.score.ClaimScore;
import org.credence.score.price.Confidence;
import org.jspecify.annotations.Nullable;

/** What a claim or an incident comes to, as parts of one line. */
final class Judgement {
    private Judgement() {}

    /** @param claim null for an incident that no claim carries */
    static List<String> of(@Nullable ClaimScore claim) {
        if (claim == null) {
            return List.of(Ink.BOLD.on("not scored") + ": no claim carries it");
        }
        List<String> parts = new ArrayList<>();
        Confidence confidence = claim.confidence();
        if (confidence == null) {
            parts.add(Ink.BOLD.on("not scored") + ": "
                    + (claim.claim().isForecast()
                            ? "a claim about the future"
                            : "nobody has said anything about it yet"));
            return parts;
        }
        parts.add(Ink.BOLD.on(Numbers.probability(confidence.value())) + " (" + Numbers.interval(confidence) + ")");
        parts.add(Icd203.LIKELIHOOD.say(confidence.value()));
        parts.add("Admiralty " + claim.names().admiralty());
        parts.add("verdict " + Ink.BOLD.on(claim.verdict()));
        if (!claim.names().flags().isEmpty()) {
            parts.add("flags " + String.join(", ", claim.names().flags()));
        }
        return parts;
    }
}
