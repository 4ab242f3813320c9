package org.credence.bench.accuracy.rumour;

/**
 * How good answers were.
 *
 * @param asked   how many rumours
 * @param macroF1 the mean over true, false and unverified of {@code 2tp/(2tp+fp+fn)}, 0 to 1 (best)
 * @param rmse    the root of the mean of {@link Answer#squaredError}, 0 (best) to 1
 */
public record Mark(int asked, double macroF1, double rmse) {
    /** Answers, added one after the other. */
    static final class Tally {
        private final int[][] counts = new int[3][3];
        private double squares;
        private int asked;

        void add(Answer answer, Veracity gold) {
            counts[answer.label().place()][gold.place()]++;
            squares += answer.squaredError(gold);
            asked++;
        }

        Mark mark() {
            double sum = 0;
            for (int label = 0; label < 3; label++) {
                sum += f1(label);
            }
            return new Mark(asked, sum / 3, Math.sqrt(squares / asked));
        }

        private double f1(int label) {
            int wrong = 0;
            for (int other = 0; other < 3; other++) {
                wrong += other == label ? 0 : counts[label][other] + counts[other][label];
            }
            int right = counts[label][label];
            return right == 0 ? 0 : 2.0 * right / (2 * right + wrong);
        }
    }
}
