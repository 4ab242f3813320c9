package org.credence.score.otherwise;

import org.credence.argument.Price;

/**
 * A price at which a claim is called something else.
 *
 * @param price   the price in force
 * @param at      the nearest value that alters the verdict, in the unit of the price, to a thousandth or the end of
 *                its range
 * @param verdict the verdict then
 */
public record Flip(Price price, double at, String verdict) {

    /** By how much the price would have to change: dB, or a difference of factors. */
    public double change() {
        return Math.rint((at - price.value()) * 1e9) / 1e9;
    }

    /** The same as a share of the rule's range, 0 to 1, which compares weights with factors. */
    public double share() {
        return Math.abs(change()) / (price.range().high() - price.range().low());
    }
}
