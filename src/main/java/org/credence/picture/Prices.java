package org.credence.picture;

import java.util.List;
import org.credence.argument.Price;
import org.jspecify.annotations.Nullable;

/**
 * What rules charge, before and after, with how sure that is.
 *
 * @param title  its caption
 * @param unit   of all of them: dB, or factors
 * @param points in the order they are shown
 */
public record Prices(String title, Price.Unit unit, List<PricePoint> points) implements Figure {
    /**
     * The price of one rule.
     *
     * @param rule          whose
     * @param range         what tuning may try
     * @param before        the price in force
     * @param after         the price proposed; the same when it stays
     * @param standardError of {@code after}, in its unit, or null when it is not known
     * @param cases         how many labelled claims it bears on
     * @param note          what was decided and why, or empty
     */
    public record PricePoint(
            String rule,
            Price.Range range,
            double before,
            double after,
            @Nullable Double standardError,
            long cases,
            String note) {
        public PricePoint {
            if (!Double.isFinite(before) || !Double.isFinite(after)) {
                throw new IllegalArgumentException("The prices (" + before + ", " + after + ") of the rule (" + rule
                        + ") must be finite numbers.");
            }
            if (standardError != null && !(standardError >= 0 && Double.isFinite(standardError))) {
                throw new IllegalArgumentException(
                        "The standard error (" + standardError + ") of the rule (" + rule + ") must be 0 or more.");
            }
        }

        public boolean moved() {
            return before != after;
        }
    }

    public Prices {
        points = List.copyOf(points);
    }
}
