package org.credence.picture;

import java.util.List;

/**
 * How often claims turned out to be true that were given a confidence, against that confidence (DeGroot &amp;
 * Fienberg 1983).
 *
 * @param title  its caption
 * @param curves one, or what was before and what is after
 */
public record Reliability(String title, List<Curve> curves) implements Figure {
    /** More curves than this cannot be told apart. */
    private static final int MOST = 2;

    /**
     * Confidences of one set of rules or prices.
     *
     * @param name such as {@code before}
     * @param bins from the lowest confidence up; those without a claim may be left out
     */
    public record Curve(String name, List<Bin> bins) {
        public Curve {
            bins = List.copyOf(bins);
        }

        /** The bins that hold a claim. */
        public List<Bin> filled() {
            return bins.stream().filter(bin -> bin.claims() > 0).toList();
        }
    }

    /**
     * Claims with about the same confidence.
     *
     * @param low        lower end of the bin, within [0, 1]
     * @param high       upper end, at least {@code low}
     * @param confidence mean confidence of the claims, within the bin; any number within it when there is none
     * @param claims     how many there are, 0 or more
     * @param confirmed  how many of them turned out to be true; not whole where claims that tie share an outcome
     */
    public record Bin(double low, double high, double confidence, long claims, double confirmed) {
        /** Claims of which a share was confirmed; their mean may miss the bin by a rounding. */
        public static Bin of(double low, double high, double mean, long claims, double share) {
            return new Bin(low, high, Math.max(low, Math.min(high, mean)), claims, Math.min(1, share) * claims);
        }

        /** The share that turned out to be true; not a number where there is no claim. */
        public double share() {
            return confirmed / claims;
        }

        public Bin {
            if (!(0 <= low && low <= confidence && confidence <= high && high <= 1)) {
                throw new IllegalArgumentException("The confidence (" + confidence + ") of a bin must lie in it (" + low
                        + " to " + high + "), and that within 0 and 1.");
            }
            if (!(confirmed >= 0 && confirmed <= claims)) {
                throw new IllegalArgumentException(
                        "The confirmed claims (" + confirmed + ") of a bin must be of its " + claims + ".");
            }
        }
    }

    public Reliability {
        curves = List.copyOf(curves);
        if (curves.isEmpty() || curves.size() > MOST) {
            throw new IllegalArgumentException(
                    "The curves (" + curves.size() + ") of a reliability diagram must be one or two.");
        }
    }
}
