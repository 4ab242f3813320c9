package org.credence.cli.text;

import java.util.List;
import java.util.Map;
import org.credence.argument.Price;

/** Rules in rows, file by file: line, name, price, range, the reason, and the fixtures that fire it. */
public final class RuleTable {
    private static final int LINE = 5;
    private static final int AMOUNT = 7;
    private static final int RANGE = 10;
    /** A reason in fewer columns than this goes below its rule. */
    private static final int READABLE = 36;

    /** As many names of fixtures as tell where to look. */
    private static final int NAMED = 2;

    private final List<Price> prices;
    private final Map<String, List<String>> fixtures;
    private final int names;

    /** @param fixtures by rule, names of those that fire it; rules that are not in it have not been looked at */
    public RuleTable(List<Price> prices, Map<String, List<String>> fixtures) {
        this.prices = List.copyOf(prices);
        this.fixtures = Map.copyOf(fixtures);
        this.names = prices.stream()
                .mapToInt(price -> price.rule().name().length())
                .max()
                .orElse(0);
    }

    public void print(Page page) {
        String file = "";
        for (Price price : prices) {
            String place = price.place();
            String itsFile = place.substring(0, Math.max(0, place.lastIndexOf(':')));
            if (!itsFile.equals(file)) {
                file = itsFile;
                page.line(Ink.BOLD.on(file));
            }
            print(page, price);
        }
    }

    private void print(Page page, Price price) {
        String line = price.place().substring(price.place().lastIndexOf(':') + 1);
        String head = Page.right(line, LINE) + "  " + Page.padded(price.rule().name(), names) + "  "
                + Page.right(amount(price), AMOUNT) + "  " + Page.padded(range(price), RANGE) + "  ";
        if (page.style().columns() - Page.width(head) >= READABLE) {
            page.beside(head, reason(price), Ink.FAINT);
            fixtures(page, price, Page.width(head));
        } else {
            page.line(head);
            page.beside(" ".repeat(LINE + 2), reason(price), Ink.FAINT);
            fixtures(page, price, LINE + 2);
        }
    }

    private void fixtures(Page page, Price price, int indent) {
        List<String> firing = fixtures.get(price.rule().name());
        if (firing == null) {
            return;
        }
        String count = firing.size() == 1 ? "1 fixture: " : firing.size() + " fixtures: ";
        String first = String.join(", ", firing.subList(0, Math.min(NAMED, firing.size())));
        String more = firing.size() > NAMED ? " and " + (firing.size() - NAMED) + " more" : "";
        page.beside(" ".repeat(indent), firing.isEmpty() ? "no fixture" : count + first + more, Ink.FAINT);
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
