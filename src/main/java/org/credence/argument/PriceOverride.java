package org.credence.argument;

import org.jspecify.annotations.Nullable;

/**
 * A price that replaces the one in the rule file.
 *
 * @param rule    whose price
 * @param unit    what the value is measured in; must be the rule's own
 * @param value   dB, or a factor within [0, 1]
 * @param because why
 * @param place   where the override stands, for messages
 */
public record PriceOverride(
        String rule,
        Price.Unit unit,
        double value,
        @Nullable String because,
        String place) {}
