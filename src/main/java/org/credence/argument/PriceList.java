package org.credence.argument;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The price of every rule, in the order of the rule files, and the temperature of them all. */
public final class PriceList {
    private final Map<RuleId, Price> prices = new LinkedHashMap<>();
    private final Map<String, Price> byName = new java.util.HashMap<>();
    private final Temperature temperature;

    /** Prices of rules whose evidence counts as it is priced. */
    public PriceList(Collection<Price> all) {
        this(all, Temperature.NEUTRAL);
    }

    private PriceList(Collection<Price> all, Temperature temperature) {
        this.temperature = temperature;
        for (Price price : all) {
            prices.put(price.rule(), price);
            byName.put(price.rule().name(), price);
        }
    }

    /** The price of a rule, or an error that names it. */
    public Price of(RuleId rule) {
        return of(rule.name());
    }

    /** The same, by the rule's name. */
    public Price of(String rule) {
        Price price = byName.get(rule);
        if (price == null) {
            throw new IllegalArgumentException("The rule (" + rule + ") is unknown.");
        }
        return price;
    }

    public boolean has(String rule) {
        return byName.containsKey(rule);
    }

    public Collection<Price> all() {
        return Collections.unmodifiableCollection(prices.values());
    }

    public Temperature temperature() {
        return temperature;
    }

    /**
     * The same list with prices replaced.
     *
     * @throws PriceRejected when a rule is unknown, is priced in another unit, or may not cost that much
     */
    public PriceList override(Collection<PriceOverride> overrides) {
        PriceList changed = this;
        for (PriceOverride override : overrides) {
            changed = override.rule().equals(Temperature.NAME)
                    ? changed.with(temperature(override))
                    : changed.with(priced(override));
        }
        return changed;
    }

    private static Temperature temperature(PriceOverride override) {
        if (!Temperature.isValid(override.value())) {
            throw new PriceRejected(
                    override.place(),
                    "The temperature (" + plain(override.value()) + ") must be between " + plain(Temperature.LEAST)
                            + " and " + plain(Temperature.MOST) + ".",
                    "Maybe the prices themselves are too high or too low.");
        }
        return new Temperature(override.value(), override.because());
    }

    private Price priced(PriceOverride override) {
        Price price = byName.get(override.rule());
        if (price == null) {
            throw new PriceRejected(
                    override.place(),
                    "The rule (" + override.rule() + ") that is to be priced must be one of the rule base.",
                    Nearest.advice(override.rule(), byName.keySet()));
        }
        if (price.unit() == Price.Unit.NONE) {
            throw new PriceRejected(
                    override.place(),
                    "The rule (" + override.rule() + ") must not be priced: it links or names.",
                    "Maybe remove this entry.");
        }
        String unit = price.unit() == Price.Unit.WEIGHT ? "weight" : "factor";
        if (price.unit() != override.unit()) {
            throw new PriceRejected(
                    override.place(),
                    "The price (" + override.value() + ") of rule (" + override.rule() + ") must be a " + unit + ".",
                    "Maybe write \"" + unit + "\".");
        }
        // What switches a rule off is never beyond the range of what may be tried.
        if (!price.range().contains(override.value()) && override.value() != price.off()) {
            throw new PriceRejected(
                    override.place(),
                    "The " + unit + " (" + plain(override.value()) + ") of rule (" + override.rule()
                            + ") must be between " + plain(price.range().low()) + " and "
                            + plain(price.range().high()) + ".",
                    "Maybe widen the @range of the rule, at " + price.place() + ".");
        }
        return price.withValue(override.value(), override.because());
    }

    private static String plain(double number) {
        return java.math.BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** The same list with one price replaced. */
    public PriceList with(Price price) {
        Map<RuleId, Price> changed = new LinkedHashMap<>(prices);
        changed.put(price.rule(), price);
        return new PriceList(changed.values(), temperature);
    }

    /** The same list at another temperature. */
    public PriceList with(Temperature changed) {
        return new PriceList(prices.values(), changed);
    }
}
