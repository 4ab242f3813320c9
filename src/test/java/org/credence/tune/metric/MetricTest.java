package org.credence.tune.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Reference values come from the examples in the documentation of scikit-learn 1.5 for {@code brier_score_loss},
 * {@code log_loss} and {@code roc_auc_score}; the others are worked by hand beside the numbers.
 */
class MetricTest {
    private static final double EXACT = 1e-12;

    /** Predictions of one incident each. */
    static Predictions predictions(double[] probabilities, int... outcomes) {
        List<Prediction> all = new ArrayList<>();
        for (int i = 0; i < probabilities.length; i++) {
            all.add(new Prediction(probabilities[i], outcomes[i] == 1, "incident-" + i));
        }
        return Predictions.of(all);
    }

    private static double[] of(double... probabilities) {
        return probabilities;
    }

    @Test
    void brierIsTheMeanSquare() {
        // (0.1² + 0.1² + 0.2² + 0.3²) / 4
        assertEquals(0.0375, Metric.BRIER.of(predictions(of(0.1, 0.9, 0.8, 0.3), 0, 1, 1, 0)), EXACT);
    }

    @Test
    void logLossIsTheMeanSurprise() {
        assertEquals(0.21616187468057912, Metric.LOG_LOSS.of(predictions(of(0.9, 0.1, 0.2, 0.65), 1, 0, 0, 1)), EXACT);
    }

    @Test
    void certaintyThatFailsIsExpensiveButFinite() {
        assertEquals(15 * Math.log(10), Metric.LOG_LOSS.of(predictions(of(1), 0)), 0.01);
        assertEquals(0, Metric.LOG_LOSS.of(predictions(of(1), 1)), EXACT);
    }

    @Test
    void aucIsTheShareOfPairsInOrder() {
        assertEquals(0.75, Metric.AUC.of(predictions(of(0.1, 0.4, 0.35, 0.8), 0, 0, 1, 1)), EXACT);
    }

    @Test
    void tiesCountHalfInAuc() {
        // pairs (confirmed over refuted): 0.5 over 0.5 ½, 0.5 over 0.2 1, 0.9 over both 2
        assertEquals(3.5 / 4, Metric.AUC.of(predictions(of(0.5, 0.2, 0.5, 0.9), 0, 0, 1, 1)), EXACT);
        assertEquals(0.5, Metric.AUC.of(predictions(of(0.3, 0.3, 0.3), 0, 1, 0)), EXACT);
    }

    @Test
    void aucOfOneSortIsUndefined() {
        assertTrue(Double.isNaN(Metric.AUC.of(predictions(of(0.3, 0.4), 1, 1))));
    }

    @Test
    void aucIsWhatComparingEveryPairGives() {
        Random random = new Random(11);
        for (int round = 0; round < 50; round++) {
            List<Prediction> all = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                all.add(new Prediction(random.nextInt(10) / 10.0, i < 2 || i % 2 > random.nextInt(2), "i" + i % 7));
            }
            all.add(new Prediction(0.5, false, "i0"));
            assertEquals(pairwise(all), Metric.AUC.of(Predictions.of(all)), EXACT);
        }
    }

    private static double pairwise(List<Prediction> all) {
        double inOrder = 0;
        int pairs = 0;
        for (Prediction confirmed : all) {
            for (Prediction refuted : all) {
                if (confirmed.confirmed() && !refuted.confirmed()) {
                    pairs++;
                    inOrder += (Math.signum(confirmed.probability() - refuted.probability()) + 1) / 2;
                }
            }
        }
        return inOrder / pairs;
    }

    @Test
    void calibrationErrorWeighsTheGapOfEachBin() {
        // (0.1, 0.2]: said 0.15 and 0.2, mean 0.175, none confirmed, gap 0.175; (0.8, 0.9]: said 0.9, confirmed, gap
        // 0.1
        // (0.9, 1]: said 0.95, refuted, gap 0.95
        Predictions four = predictions(of(0.15, 0.2, 0.9, 0.95), 0, 0, 1, 0);
        assertEquals((2 * 0.175 + 0.1 + 0.95) / 4, Metric.CALIBRATION_ERROR.of(four), EXACT);
    }

    @Test
    void binsHoldTheirUpperEnd() {
        List<Reliability.Bin> bins = Reliability.of(predictions(of(0, 0.1, 0.3, 0.7, 1), 0, 1, 0, 1, 1))
                .bins();
        assertEquals(
                List.of(
                        new Reliability.Bin(0, 0.1, 2, 0.05, 0.5),
                        new Reliability.Bin(0.2, 0.3, 1, 0.3, 0),
                        new Reliability.Bin(0.6, 0.7, 1, 0.7, 1),
                        new Reliability.Bin(0.9, 1, 1, 1, 1)),
                bins);
    }

    @Test
    void orderDoesNotMatter() {
        Random random = new Random(3);
        List<Prediction> all = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            all.add(new Prediction(random.nextDouble(), random.nextBoolean(), "i" + i % 9));
        }
        Predictions one = Predictions.of(all);
        Collections.shuffle(all, random);
        Predictions other = Predictions.of(all);
        for (Metric metric : Metric.values()) {
            assertEquals(metric.of(one), metric.of(other));
        }
    }

    @Test
    void countsWhatItHolds() {
        Predictions five = Predictions.of(List.of(
                new Prediction(0.5, true, "b"), new Prediction(0.4, true, "a"), new Prediction(0.4, false, "b")));
        assertEquals(List.of(3, 2, 2), List.of(five.size(), five.incidents(), five.confirmed()));
    }

    @Test
    void refusesWhatIsNoProbability() {
        assertThrows(IllegalArgumentException.class, () -> new Prediction(1.01, true, "i"));
        assertThrows(IllegalArgumentException.class, () -> new Prediction(Double.NaN, true, "i"));
        assertThrows(IllegalArgumentException.class, () -> Predictions.of(List.of()));
    }
}
