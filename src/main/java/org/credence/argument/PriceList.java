package org.credence.argument;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The price of every rule, in the order of the rule files. */
public final class PriceList {
    private final Map<RuleId, Price> prices = new LinkedHashMap<>();
    private final Map<String, Price> byName = new java.util.HashMap<>();

    public PriceList(Collection<Price> all) {
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

    /** The same list with one price replaced. */
    public PriceList with(Price price) {
        Map<RuleId, Price> changed = new LinkedHashMap<>(prices);
        changed.put(price.rule(), price);
        return new PriceList(changed.values());
    }
}
