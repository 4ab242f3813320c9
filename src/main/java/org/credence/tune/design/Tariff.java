package org.credence.tune.design;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.credence.argument.Price;
import org.credence.argument.PriceList;
import org.credence.argument.Temperature;

/** The prices of a rule base in a row; rules that charge nothing have no place in it. */
public final class Tariff {
    private final PriceList list;
    private final List<Price> prices;
    private final Map<String, Integer> places = new HashMap<>();

    private Tariff(PriceList list) {
        this.list = list;
        this.prices = list.all().stream()
                .filter(price -> price.unit() != Price.Unit.NONE)
                .toList();
        prices.forEach(price -> places.put(price.rule().name(), places.size()));
    }

    /** The prices of a list, in its order. */
    public static Tariff of(PriceList list) {
        return new Tariff(list);
    }

    public int size() {
        return prices.size();
    }

    /** The price at a place, as it is in force. */
    public Price at(int index) {
        return prices.get(index);
    }

    /** The place of a rule's price, or −1 when the rule has none. */
    public int place(String rule) {
        return places.getOrDefault(rule, -1);
    }

    /** The prices in force. */
    public Setting present() {
        return Setting.of(
                prices.stream().mapToDouble(Price::value).toArray(),
                list.temperature().value());
    }

    /** The list these prices were taken from, at other prices. */
    public PriceList priced(Setting setting) {
        PriceList changed = list;
        for (int i = 0; i < prices.size(); i++) {
            Price price = prices.get(i);
            if (setting.value(i) != price.value()) {
                changed = changed.with(price.withValue(setting.value(i), price.because()));
            }
        }
        return setting.temperature() == list.temperature().value()
                ? changed
                : changed.with(new Temperature(
                        setting.temperature(), list.temperature().because()));
    }
}
