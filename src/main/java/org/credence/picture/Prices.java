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
     * @param estimate      where outcomes would have it, or null when they were not asked or cannot tell
     * @param cases         how many labelled claims it bears on; 0 for every rule when that was not counted
     * @param note          what was decided and why, or empty
     */
    public record PricePoint(
            String rule,
            Price.Range range,
            double before,
            double after,
            @Nullable Estimate estimate,
            long cases,
            String note) {
        public PricePoint {
            if (!Double.isFinite(before) || !Double.isFinite(after)) {
                throw new IllegalArgumentException("The prices (" + before + ", " + after + ") of the rule (" + rule
                        + ") must be finite numbers.");
            }
        }

        public boolean moved() {
            return before != after;
        }
    }

    /**
     * A number that was estimated.
     *
     * @param value         in the unit of the price
     * @param standardError of it, 0 or more
     */
    public record Estimate(double value, double standardError) {
        public Estimate {
            if (!Double.isFinite(value) || !(standardError >= 0 && Double.isFinite(standardError))) {
                throw new IllegalArgumentException("The estimate (" + value + " ± " + standardError
                        + ") must be finite numbers, the standard error 0 or more.");
            }
        }
    }

    public Prices {
        points = List.copyOf(points);
    }
}
