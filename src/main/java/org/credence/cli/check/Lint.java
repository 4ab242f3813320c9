package org.credence.cli.check;

import java.util.ArrayList;
import java.util.List;
import org.credence.argument.Price;
import org.credence.rules.language.Code;
import org.credence.rules.language.Finding;
import org.credence.rules.language.Place;
import org.credence.rules.language.Rule;
import org.credence.rules.language.RuleFile;

/** What is sound in a rule base and still deserves a second look. */
final class Lint {
    private Lint() {}

    /** In the order of the rules. */
    static List<Finding> of(List<Rule> rules, List<RuleFile> files) {
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : rules) {
            Price price = rule.price();
            if (isOff(price)) {
                findings.add(finding(
                        Code.SWITCHED_OFF,
                        rule,
                        "The rule (" + rule.name() + ") is switched off by its price.",
                        "Maybe remove it, or give it a price that counts.",
                        files));
            } else if (isAtAnEnd(price)) {
                findings.add(finding(
                        Code.AT_AN_END,
                        rule,
                        "The price of the rule (" + rule.name() + ") stands at an end of its range.",
                        "Maybe widen its @range, so that tuning can go either way.",
                        files));
            }
        }
        return findings;
    }

    private static boolean isOff(Price price) {
        return switch (price.unit()) {
            case WEIGHT -> price.value() == 0;
            case FACTOR -> price.value() == 1 && price.range().low() == 1;
            case NONE -> false;
        };
    }

    private static boolean isAtAnEnd(Price price) {
        boolean whole = price.unit() == Price.Unit.FACTOR && price.value() == 1;
        return price.unit() != Price.Unit.NONE
                && !whole
                && (price.value() == price.range().low()
                        || price.value() == price.range().high());
    }

    private static Finding finding(Code code, Rule rule, String message, String advice, List<RuleFile> files) {
        return new Finding(code.id(), rule.place(), message, advice, line(rule, files));
    }

    /** The line of its name; of a workbook the name, which has a cell to itself. */
    private static String line(Rule rule, List<RuleFile> files) {
        Place place = rule.place();
        if (!place.isText()) {
            return rule.name();
        }
        return files.stream()
                .filter(file -> file.name().equals(place.file()))
                .findFirst()
                .flatMap(file -> file.text().lines().skip(place.line() - 1L).findFirst())
                .orElse("");
    }
}
