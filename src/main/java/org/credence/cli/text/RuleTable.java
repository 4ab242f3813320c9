package org.credence.cli.text;

import java.util.ArrayList;
import java.util.List;
import org.credence.argument.Price;
import org.credence.argument.PriceList;

/** Rules in rows: name, price, range, and below them the reason and the place. */
public final class RuleTable {
    private final PriceList prices;

    public RuleTable(PriceList prices) {
        this.prices = prices;
    }

    public void print(Page page) {
        List<List<String>> rows = new ArrayList<>();
        for (Price price : prices.all()) {
            rows.add(List.of(
                    Ink.BOLD.on(price.rule().name()), amount(price), range(price), price.place(), reason(price)));
        }
        new Table("rule", ">price", "range", "place", "why").print(page, rows, true);
    }

    private static String amount(Price price) {
        return switch (price.unit()) {
            case WEIGHT -> Numbers.plain(price.value()) + " dB";
            case FACTOR -> "x " + Numbers.plain(price.value());
            case NONE -> "";
        };
    }

    private static String range(Price price) {
        return price.unit() == Price.Unit.NONE
                ? ""
                : Numbers.plain(price.range().low()) + " to "
                        + Numbers.plain(price.range().high());
    }

    private static String reason(Price price) {
        return price.because() == null ? price.why() : price.why() + " Overridden: " + price.because();
    }
}
