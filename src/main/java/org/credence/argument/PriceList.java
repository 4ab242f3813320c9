package org.credence.argument;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The price of every rule, in the order of the rule files, and the temperature of them all. */
public final class PriceList {
    private final Price[] prices;
    /** Where each rule's price lies: shared by all lists that differ in prices alone, of which a search makes many. */
    private final Map<String, Integer> places;

    private final Temperature temperature;

    /** Prices of rules whose evidence counts as it is priced; of two with one name the later. */
    public PriceList(Collection<Price> all) {
        Map<String, Price> byName = new LinkedHashMap<>();
        Map<String, Integer> byPlace = new HashMap<>();
        for (Price price : all) {
            byName.put(price.rule().name(), price);
            byPlace.putIfAbsent(price.rule().name(), byPlace.size());
        }
        this.prices = byName.values().toArray(Price[]::new);
        this.places = byPlace;
        this.temperature = Temperature.NEUTRAL;
    }

    private PriceList(Price[] prices, Map<String, Integer> places, Temperature temperature) {
        this.prices = prices;
        this.places = places;
        this.temperature = temperature;
    }

    /** The price of a rule, or an error that names it. */
    public Price of(RuleId rule) {
        return of(rule.name());
    }

    /** The same, by the rule's name. */
    public Price of(String rule) {
        return prices[place(rule)];
    }

    private int place(String rule) {
        Integer place = places.get(rule);
        if (place == null) {
            throw new IllegalArgumentException("The rule (" + rule + ") is unknown.");
        }
        return place;
    }

    public boolean has(String rule) {
        return places.containsKey(rule);
    }

    public Collection<Price> all() {
        return Collections.unmodifiableList(Arrays.asList(prices));
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
        if (!has(override.rule())) {
            throw new PriceRejected(
                    override.place(),
                    "The rule (" + override.rule() + ") that is to be priced must be one of the rule base.",
                    Nearest.advice(override.rule(), places.keySet()));
        }
        Price price = of(override.rule());
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

    /** The same list with the price of one of its rules replaced. */
    public PriceList with(Price price) {
        Price[] changed = prices.clone();
        changed[place(price.rule().name())] = price;
        return new PriceList(changed, places, temperature);
    }

    /** The same list at another temperature. */
    public PriceList with(Temperature changed) {
        return new PriceList(prices, places, changed);
    }
}
