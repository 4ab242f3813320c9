package org.credence.tune.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.credence.tune.metric.Difference.Meaning;
import org.junit.jupiter.api.Test;

class BootstrapTest {
    private static final Bootstrap BOOTSTRAP = Bootstrap.seeded(5);

    /** Calibrated predictions, several to an incident. */
    private static List<Prediction> drawn(int incidents, int each, long seed) {
        Random random = new Random(seed);
        List<Prediction> all = new ArrayList<>();
        for (int i = 0; i < incidents * each; i++) {
            double probability = random.nextDouble();
            all.add(new Prediction(probability, random.nextDouble() < probability, "i" + i / each));
        }
        return all;
    }

    private static Predictions changed(List<Prediction> all, DoubleUnaryOperator probability) {
        return Predictions.of(all.stream()
                .map(it -> new Prediction(probability.applyAsDouble(it.probability()), it.confirmed(), it.incident()))
                .toList());
    }

    @Test
    void widthIsThatOfTheNormalApproximation() {
        List<Prediction> all = drawn(400, 1, 1);
        Estimate brier = BOOTSTRAP.interval(Metric.BRIER, Predictions.of(all));
        double squares = 0;
        for (Prediction one : all) {
            double loss = Math.pow(one.probability() - one.outcome(), 2);
            squares += Math.pow(loss - brier.value(), 2);
        }
        double standardError = Math.sqrt(squares) / all.size();
        assertEquals(2 * 1.645 * standardError, brier.high() - brier.low(), 0.1 * 2 * 1.645 * standardError);
        assertTrue(brier.low() < brier.value() && brier.value() < brier.high());
    }

    @Test
    void claimsOfOneIncidentAreDrawnTogether() {
        List<Prediction> apart = drawn(100, 1, 2);
        List<Prediction> repeated = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            repeated.addAll(apart);
        }
        Estimate once = BOOTSTRAP.interval(Metric.BRIER, Predictions.of(apart));
        Estimate nineTimes = BOOTSTRAP.interval(Metric.BRIER, Predictions.of(repeated));
        assertEquals(once.low(), nineTimes.low(), 1e-9);
        assertEquals(once.high(), nineTimes.high(), 1e-9);
    }

    @Test
    void oneIncidentHasNoWidth() {
        Estimate one = BOOTSTRAP.interval(Metric.BRIER, Predictions.of(drawn(1, 20, 3)));
        assertEquals(one.value(), one.low());
        assertEquals(one.value(), one.high());
    }

    @Test
    void seedDecides() {
        Predictions all = Predictions.of(drawn(50, 2, 4));
        Estimate first = Bootstrap.seeded(1).interval(Metric.AUC, all);
        assertEquals(first, Bootstrap.seeded(1).interval(Metric.AUC, all));
        assertNotEquals(first, Bootstrap.seeded(2).interval(Metric.AUC, all));
    }

    @Test
    void nothingChangedIsWithinNoise() {
        Predictions all = Predictions.of(drawn(50, 2, 6));
        for (Metric metric : Metric.values()) {
            Difference none = BOOTSTRAP.difference(metric, all, all);
            assertEquals(new Estimate(0, 0, 0), none.change());
            assertEquals(Meaning.WITHIN_NOISE, none.meaning());
        }
    }

    @Test
    void spoiltPredictionsAreWorse() {
        List<Prediction> all = drawn(300, 1, 7);
        Predictions good = Predictions.of(all);
        Predictions spoilt = changed(all, it -> 1 - it);
        for (Metric metric : Metric.values()) {
            assertEquals(
                    Meaning.WORSE, BOOTSTRAP.difference(metric, good, spoilt).meaning(), metric.name());
            assertEquals(
                    Meaning.BETTER, BOOTSTRAP.difference(metric, spoilt, good).meaning(), metric.name());
        }
    }

    @Test
    void pairingSeesASmallChangeThatTwoIntervalsCannot() {
        List<Prediction> all = drawn(300, 1, 8);
        Predictions before = changed(all, it -> 0.9 * it + 0.05);
        Predictions after = Predictions.of(all);
        Difference change = BOOTSTRAP.difference(Metric.LOG_LOSS, before, after);
        Estimate alone = BOOTSTRAP.interval(Metric.LOG_LOSS, before);
        assertEquals(Meaning.BETTER, change.meaning());
        assertTrue(change.after() > alone.low());
    }

    @Test
    void aChangeOfNoConsequenceIsWithinNoise() {
        List<Prediction> all = drawn(300, 1, 9);
        Random random = new Random(10);
        Predictions jittered = changed(all, it -> Math.min(1, Math.max(0, it + 0.02 * (random.nextDouble() - 0.5))));
        Difference change = BOOTSTRAP.difference(Metric.BRIER, Predictions.of(all), jittered);
        assertEquals(Meaning.WITHIN_NOISE, change.meaning());
    }

    @Test
    void undefinedDrawsAreLeftOut() {
        Predictions two = MetricTest.predictions(new double[] {0.2, 0.8}, 0, 1);
        assertEquals(new Estimate(1, 1, 1), BOOTSTRAP.interval(Metric.AUC, two));
        Predictions oneSort = MetricTest.predictions(new double[] {0.2, 0.8}, 1, 1);
        assertTrue(Double.isNaN(BOOTSTRAP.interval(Metric.AUC, oneSort).low()));
        assertTrue(BOOTSTRAP.interval(Metric.AUC, oneSort).mayBeNothing());
    }

    @Test
    void refusesToCompareWhatIsNotTheSame() {
        Predictions one = MetricTest.predictions(new double[] {0.2, 0.8}, 0, 1);
        Predictions other = MetricTest.predictions(new double[] {0.2, 0.8}, 1, 1);
        assertThrows(IllegalArgumentException.class, () -> BOOTSTRAP.difference(Metric.BRIER, one, other));
    }
}
