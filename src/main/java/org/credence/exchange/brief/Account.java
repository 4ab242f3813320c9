package org.credence.exchange.brief;

import java.util.List;
import org.credence.argument.PriceList;
import org.credence.exchange.scale.Icd203;
import org.credence.model.Moment;
import org.credence.score.ClaimScore;
import org.credence.score.Legible;
import org.credence.score.price.Confidence;

/** Why a claim has its score, in plain sentences, for formats that have room for one text. */
public final class Account {
    private Account() {}

    /**
     * How likely, by which verdict, and the strongest arguments on each side. The likelihood comes with its scale. What
     * cannot be judged has no probability, since any number would be an answer.
     */
    public static String of(ClaimScore claim, PriceList prices) {
        StringBuilder text = new StringBuilder();
        Confidence confidence = claim.confidence();
        if (confidence == null) {
            text.append(
                    claim.claim().isForecast()
                            ? "Not scored: it is about the future."
                            : "Not scored: nobody has said anything about it yet.");
        } else {
            if (isJudged(claim)) {
                text.append("Likelihood: ")
                        .append(Icd203.LIKELIHOOD.say(confidence.value()))
                        .append(". Probability ")
                        .append(Legible.probability(confidence.value()))
                        .append(", 90 % interval ");
            } else {
                text.append("It cannot be judged. 90 % interval of the probability ");
            }
            text.append(Legible.probability(confidence.low()))
                    .append(" to ")
                    .append(Legible.probability(confidence.high()))
                    .append('.');
        }
        text.append(" Verdict: ").append(claim.verdict()).append('.');
        text.append(" Admiralty: ").append(claim.names().admiralty()).append('.');
        Moment asOf = claim.claim().getIncident().asOf();
        text.append(asOf == null ? "" : " As of " + asOf + ".");
        if (confidence != null) {
            Reasons reasons = new Reasons(claim, prices);
            side(" For it: ", reasons.lines(true), text);
            side(" Against it: ", reasons.lines(false), text);
        }
        return text.toString();
    }

    private static void side(String title, List<String> lines, StringBuilder text) {
        if (!lines.isEmpty()) {
            text.append(title).append(String.join("; ", lines)).append('.');
        }
    }

    /** Whether there is anything to say but that it cannot be judged. */
    public static boolean isJudged(ClaimScore claim) {
        return claim.confidence() != null && isJudged(claim.verdict());
    }

    /** Whether a verdict says anything but that it cannot be judged. */
    public static boolean isJudged(String verdict) {
        return !verdict.equals("cannot-be-judged");
    }
}
