package org.credence.tune.scorecard;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import org.credence.argument.Price;
import org.credence.tune.metric.Difference.Meaning;
import org.credence.tune.scorecard.RuleScore.Evidence;

/** What is to be done with a rule of which outcomes have something to say. */
final class Advice {
    /**
     * In dB: about the least that people notice (Good, Probability and the Weighing of Evidence, 1950, §6.1, after
     * Turing).
     */
    private static final double NOTICED = 1;

    private final Price price;
    private final Evidence evidence;
    private final DoubleUnaryOperator shift;

    /** @param shift by how many dB a price of this rule moves claims in the mean */
    Advice(Price price, Evidence evidence, DoubleUnaryOperator shift) {
        this.price = price;
        this.evidence = evidence;
        this.shift = shift;
    }

    Reason reason() {
        return evidence.measured().allows(price.value()) ? reasonToKeep() : reasonToChange();
    }

    private Reason reasonToKeep() {
        if (price.value() == evidence.neutral()) {
            return Reason.SWITCHED_OFF;
        }
        if (evidence.keeping().logLoss().meaning() == Meaning.BETTER) {
            return Reason.EARNS;
        }
        return isNegligible() ? Reason.NEGLIGIBLE : Reason.ALLOWED;
    }

    private boolean isNegligible() {
        Measured measured = evidence.measured();
        return DoubleStream.of(measured.low(), measured.high(), price.value())
                .allMatch(it -> shift.applyAsDouble(it) < NOTICED);
    }

    private Reason reasonToChange() {
        Measured measured = evidence.measured();
        boolean brings = evidence.keeping().logLoss().meaning() == Meaning.BETTER;
        if (measured.allows(evidence.neutral()) && !brings) {
            return Reason.SAYS_NOTHING;
        }
        double inside = Math.max(price.range().low(), Math.min(price.range().high(), measured.value()));
        if (inside == evidence.neutral() && measured.value() != inside) {
            return Reason.CONTRARY;
        }
        if (evidence.keeping().repriced().meaning() != Meaning.BETTER) {
            return Reason.UNPROVEN;
        }
        return inside == measured.value() ? Reason.MISPRICED : Reason.BEYOND_RANGE;
    }
}
