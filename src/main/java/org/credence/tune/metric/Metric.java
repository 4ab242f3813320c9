package org.credence.tune.metric;

/** A number that says how good predictions were. */
public enum Metric {
    /**
     * Mean squared distance of the probability from the outcome, 0 (best) to 1 (Brier, Monthly Weather Review 78,
     * 1950; here the half of it that is usual for two outcomes).
     */
    BRIER {
        @Override
        double measure(Predictions predictions, int[] draws) {
            return mean(predictions, draws, it -> square(it.probability() - it.outcome()));
        }
    },

    /**
     * Mean surprise, {@code −ln} of the probability given to what happened, in nats, 0 (best) upwards (Good,
     * Rational Decisions, 1952). A probability counts as at least {@value #LEAST} and at most one less that.
     */
    LOG_LOSS {
        @Override
        double measure(Predictions predictions, int[] draws) {
            return mean(predictions, draws, Metric::surprise);
        }
    },

    /** Expected calibration error, 0 (best) to 1, by {@link Reliability}. */
    CALIBRATION_ERROR {
        @Override
        double measure(Predictions predictions, int[] draws) {
            return Reliability.of(predictions, draws).expectedCalibrationError();
        }
    },

    /**
     * The probability that a confirmed claim was given more than a refuted one, ties counting half, 0 to 1 (best);
     * the Mann–Whitney statistic (Hanley &amp; McNeil, Radiology 143, 1982). NaN without outcomes of both sorts.
     */
    AUC {
        @Override
        double measure(Predictions predictions, int[] draws) {
            return RankOrder.areaUnderCurve(predictions, draws);
        }
    };

    /** The probability that stands for 0 where a logarithm is taken: far below any that a score is rounded to. */
    private static final double LEAST = 1e-15;

    /** What is averaged over predictions. */
    private interface Loss {
        double of(Prediction prediction);
    }

    /** The metric of all predictions. */
    public double of(Predictions predictions) {
        return measure(predictions, predictions.eachOnce());
    }

    /** Whether a higher number is the better one. */
    public boolean isBetterWhenHigher() {
        return this == AUC;
    }

    /** @param draws how often each incident counts */
    abstract double measure(Predictions predictions, int[] draws);

    private static double mean(Predictions predictions, int[] draws, Loss loss) {
        double sum = 0;
        long count = 0;
        for (int i = 0; i < predictions.size(); i++) {
            int times = predictions.timesDrawn(i, draws);
            sum += times * loss.of(predictions.at(i));
            count += times;
        }
        return sum / count;
    }

    private static double surprise(Prediction prediction) {
        double given = prediction.confirmed() ? prediction.probability() : 1 - prediction.probability();
        return -Math.log(Math.min(1 - LEAST, Math.max(LEAST, given)));
    }

    private static double square(double value) {
        return value * value;
    }
}
