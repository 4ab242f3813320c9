package org.credence.tune.metric;

import java.util.function.ToDoubleFunction;

/** A number that says how good predictions were. */
public enum Metric {
    /**
     * Mean squared distance of the probability from the outcome, 0 (best) to 1 (Brier, Monthly Weather Review 78,
     * 1950; here the half of it that is usual for two outcomes).
     */
    BRIER {
        @Override
        Statistic on(Predictions predictions) {
            return mean(predictions, it -> square(it.probability() - it.outcome()));
        }
    },

    /**
     * Mean surprise, {@code −ln} of the probability given to what happened, in nats, 0 (best) upwards (Good,
     * Rational Decisions, 1952). A probability counts as at least {@value #LEAST} and at most one less that.
     */
    LOG_LOSS {
        @Override
        Statistic on(Predictions predictions) {
            return mean(predictions, Metric::surprise);
        }
    },

    /** Expected calibration error, 0 (best) to 1, by {@link Reliability}. */
    CALIBRATION_ERROR {
        @Override
        Statistic on(Predictions predictions) {
            return draws -> Reliability.of(predictions, draws).expectedCalibrationError();
        }
    },

    /**
     * The probability that a confirmed claim was given more than a refuted one, ties counting half, 0 to 1 (best);
     * the Mann–Whitney statistic (Hanley &amp; McNeil, Radiology 143, 1982). NaN without outcomes of both sorts.
     */
    AUC {
        @Override
        Statistic on(Predictions predictions) {
            return draws -> RankOrder.areaUnderCurve(predictions, draws);
        }
    };

    /** The probability that stands for 0 where a logarithm is taken: far below any that a score is rounded to. */
    private static final double LEAST = 1e-15;

    /** A number that depends on how often each incident counts. */
    interface Statistic {
        double of(int[] draws);
    }

    /** The metric of all predictions. */
    public double of(Predictions predictions) {
        return on(predictions).of(predictions.eachOnce());
    }

    /** Whether a higher number is the better one. */
    public boolean isBetterWhenHigher() {
        return this == AUC;
    }

    /** The metric of these predictions, ready for one draw after another. */
    abstract Statistic on(Predictions predictions);

    /** Summed up by incident once, since a draw takes whole incidents. */
    private static Statistic mean(Predictions predictions, ToDoubleFunction<Prediction> loss) {
        double[] sums = new double[predictions.incidents()];
        int[] counts = new int[predictions.incidents()];
        for (int i = 0; i < predictions.size(); i++) {
            sums[predictions.incidentOf(i)] += loss.applyAsDouble(predictions.at(i));
            counts[predictions.incidentOf(i)]++;
        }
        return draws -> {
            double sum = 0;
            long count = 0;
            for (int i = 0; i < draws.length; i++) {
                sum += draws[i] * sums[i];
                count += (long) draws[i] * counts[i];
            }
            return sum / count;
        };
    }

    private static double surprise(Prediction prediction) {
        double given = prediction.confirmed() ? prediction.probability() : 1 - prediction.probability();
        return -Math.log(Math.min(1 - LEAST, Math.max(LEAST, given)));
    }

    private static double square(double value) {
        return value * value;
    }
}
