package org.credence.argument;

import org.jspecify.annotations.Nullable;

/**
 * A price that replaces the one in the rule file.
 *
 * @param rule    whose price, or {@link Temperature#NAME}
 * @param unit    what the value is measured in; must be the rule's own, and is none for the temperature
 * @param value   dB, a factor within [0, 1], or a temperature
 * @param because why
 * @param place   where the override stands, for messages
 */
public record PriceOverride(
        String rule,
        Price.Unit unit,
        double value,
        @Nullable String because,
        String place) {

    /** Another temperature. */
    public static PriceOverride temperature(double value, @Nullable String because, String place) {
        return new PriceOverride(Temperature.NAME, Price.Unit.NONE, value, because, place);
    }
}
