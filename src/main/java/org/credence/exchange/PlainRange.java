package org.credence.exchange;

import org.credence.exchange.json.PlainNumber;

/** A range of numbers in words. */
final class PlainRange {
    private PlainRange() {}

    static String of(double low, double high) {
        return PlainNumber.of(low) + " to " + PlainNumber.of(high);
    }
}
