package org.credence.cli.rules;

import java.util.List;
import java.util.Locale;
import org.credence.argument.Price;
import org.credence.exchange.json.PlainObject;
import org.credence.fixture.Exercise;
import org.credence.tune.metric.Difference;
import org.credence.tune.scorecard.RuleScore;
import org.credence.tune.scorecard.RuleScore.Evidence;
import org.jspecify.annotations.Nullable;

/** A rule for programs: one object. */
final class RuleJson {
    private static final double DECIMALS = 1e6;

    private RuleJson() {}

    static PlainObject of(Price price, @Nullable Exercise exercise) {
        PlainObject object = PlainObject.of("rule", price.rule().name()).with("unit", name(price.unit()));
        if (price.unit() != Price.Unit.NONE) {
            object.with("price", price.value())
                    .with("low", price.range().low())
                    .with("high", price.range().high());
        }
        return object.with("why", price.why())
                .with("because", price.because())
                .with("place", price.place())
                .with(
                        "fixtures",
                        exercise == null ? null : exercise.firing(price.rule().name()));
    }

    static PlainObject of(Price placed, RuleScore score, @Nullable Exercise exercise, Footing footing) {
        PlainObject object = of(placed, exercise)
                .with("verdict", name(score.verdict()))
                .with("reason", name(score.reason()))
                .with("advice", ReasonText.of(score))
                .with(
                        "fires",
                        PlainObject.of("claims", score.firing().claims())
                                .with("incidents", score.firing().incidents())
                                .with("statements", score.firing().statements()))
                .with(
                        "bearsOn",
                        PlainObject.of("claims", score.bearing().cases())
                                .with("incidents", score.bearing().incidents()));
        Evidence evidence = score.evidence();
        if (evidence != null) {
            object.with("neutral", evidence.neutral())
                    .with("measured", evidence.measured().value())
                    .with(
                            "interval",
                            List.of(
                                    evidence.measured().low(),
                                    evidence.measured().high()))
                    .with(
                            "gain",
                            PlainObject.of("logLoss", gain(evidence.keeping().logLoss()))
                                    .with("brier", gain(evidence.keeping().brier()))
                                    .with(
                                            "logLossAsPriced",
                                            gain(evidence.keeping().asPriced()))
                                    .with(
                                            "logLossRepriced",
                                            gain(evidence.keeping().repriced())));
        }
        return object.with("corpus", footing.json());
    }

    /** What is gained is what the loss goes down by. */
    private static PlainObject gain(Difference difference) {
        return PlainObject.of("before", number(difference.before()))
                .with("after", number(difference.after()))
                .with("gain", number(-difference.change().value()))
                .with(
                        "interval",
                        List.of(
                                number(-difference.change().high()),
                                number(-difference.change().low())));
    }

    private static double number(double number) {
        return Math.rint(number * DECIMALS) / DECIMALS + 0.0;
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
