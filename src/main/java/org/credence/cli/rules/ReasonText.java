package org.credence.cli.rules;

import java.util.List;
import java.util.Objects;
import org.credence.argument.Price;
import org.credence.cli.text.Numbers;
import org.credence.tune.fit.Selection;
import org.credence.tune.scorecard.Measured;
import org.credence.tune.scorecard.RuleScore;
import org.credence.tune.scorecard.RuleScore.Evidence;

/** Why a rule is to be kept, tuned or retired, in a sentence. */
final class ReasonText {
    /** As many names of fixtures as tell where to look. */
    private static final int NAMED = 3;

    private ReasonText() {}

    static String of(RuleScore score) {
        return switch (score.reason()) {
            case NO_PRICE -> "It links claims or names scores, and charges nothing that outcomes could measure.";
            case UNHEARD -> "Too few to tell: no settled claim depends on it.";
            case TOO_FEW_CASES ->
                "Too few to tell: " + score.bearing().cases() + " settled claims of "
                        + score.bearing().incidents() + " incidents depend on it, and "
                        + Selection.ENOUGH.cases() + " of " + Selection.ENOUGH.incidents() + " are needed.";
            case ALONE ->
                "Outcomes would have it retired, but fixtures rest on it alone: " + first(score.alone()) + ".";
            default -> of(score, Objects.requireNonNull(score.evidence()));
        };
    }

    private static String of(RuleScore score, Evidence evidence) {
        String price = amount(score.price(), score.price().value());
        Measured measured = evidence.measured();
        String asked = amount(score.price(), measured.value());
        return switch (score.reason()) {
            case EARNS -> "Outcomes agree with its price, and held out it makes them less surprising.";
            case ALLOWED ->
                "Too few to tell: outcomes agree with its price, and held out it brings nothing beyond noise.";
            case UNPROVEN ->
                "Too few to tell: outcomes ask for " + asked + " in place of " + price
                        + ", and held out that is not better by more than noise.";
            case MISPRICED -> "Outcomes ask for " + asked + " in place of " + price + ", and held out that is better.";
            case BEYOND_RANGE ->
                "Outcomes ask for " + asked + ", beyond its range ("
                        + Numbers.plain(score.price().range().low()) + " to "
                        + Numbers.plain(score.price().range().high()) + "), and held out that is better.";
            case SAYS_NOTHING ->
                "Outcomes speak against " + price + ", and allow that it says nothing ("
                        + amount(score.price(), evidence.neutral()) + ").";
            case CONTRARY ->
                "Outcomes speak the other way (" + asked + "), which its range ("
                        + Numbers.plain(score.price().range().low()) + " to "
                        + Numbers.plain(score.price().range().high()) + ") does not allow.";
            case SWITCHED_OFF -> "It is switched off, and outcomes would have it stay so.";
            case NEGLIGIBLE -> "Whatever outcomes leave open, it moves claims by less than 1 dB, which nobody notices.";
            default -> throw new IllegalStateException(score.reason().name());
        };
    }

    private static String first(List<String> names) {
        int more = names.size() - NAMED;
        return String.join(", ", names.subList(0, Math.min(NAMED, names.size())))
                + (more > 0 ? " and " + more + " more" : "");
    }

    static String amount(Price price, double value) {
        return price.unit() == Price.Unit.FACTOR ? "x " + Numbers.plain(value) : Numbers.plain(value) + " dB";
    }
}
