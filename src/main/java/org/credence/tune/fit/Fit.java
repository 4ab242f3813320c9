package org.credence.tune.fit;

import java.util.Map;
import java.util.Set;
import org.credence.tune.design.Setting;

/**
 * The prices that make outcomes and prior most probable together.
 *
 * @param setting        all prices, those that were not fitted as they are in force
 * @param standardErrors by place of each fitted price: dB or factor. Of one that an end of its range holds it is the
 *                       standard deviation were there no end: nine times out of ten, the price lies within 1.645 of
 *                       them from that end
 * @param atEnd          places of fitted prices that were held by an end of their range
 * @param loss           negative logarithm of the posterior there, in nats, up to a constant
 */
public record Fit(Setting setting, Map<Integer, Double> standardErrors, Set<Integer> atEnd, double loss) {
    public Fit {
        standardErrors = Map.copyOf(standardErrors);
        atEnd = Set.copyOf(atEnd);
    }
}
