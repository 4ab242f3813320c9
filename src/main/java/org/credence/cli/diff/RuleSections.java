package org.credence.cli.diff;

import java.util.ArrayList;
import java.util.List;
import org.credence.argument.Price;
import org.credence.cli.diff.Section.Topic;
import org.credence.cli.text.Numbers;
import org.credence.cli.text.Style;
import org.credence.compare.Comparison;
import org.credence.compare.NumberChange;
import org.credence.compare.RuleChange;
import org.credence.compare.RuleChange.State;
import org.jspecify.annotations.Nullable;

/** The parts of the report that are about rules, prices and kinds of source. */
final class RuleSections {
    private RuleSections() {}

    static List<Section> of(Comparison comparison, Style style) {
        List<Section> sections = new ArrayList<>();
        List<RuleChange> others =
                comparison.rules().stream().filter(RuleSections::isAnother).toList();
        if (!others.isEmpty()) {
            sections.add(rules(Topic.RULES, "rules", others, style));
        }
        if (!comparison.numbers().isEmpty()) {
            sections.add(numbers(comparison.numbers(), style));
        }
        List<RuleChange> same =
                comparison.rules().stream().filter(it -> !isAnother(it)).toList();
        if (!same.isEmpty()) {
            sections.add(rules(Topic.OTHER, "rules that fire more or less often", same, style));
        }
        return sections;
    }

    private static boolean isAnother(RuleChange change) {
        return !what(change).isEmpty();
    }

    private static Section rules(Topic topic, String title, List<RuleChange> changes, Style style) {
        List<List<String>> rows = new ArrayList<>();
        List<String> edits = new ArrayList<>();
        for (RuleChange change : changes) {
            rows.add(List.of(change.rule(), price(change, style), fires(change, style), what(change)));
            if (change.isReworded()) {
                edits.addAll(edits(change, style));
            }
        }
        return Section.of(topic, title, "", List.of("rule", "price", ">fires", "what"), rows)
                .withEdits(edits);
    }

    private static String fires(RuleChange change, Style style) {
        return change.isCounted()
                ? Amount.change(Long.toString(change.firesBefore()), Long.toString(change.firesAfter()), style)
                : "";
    }

    /** Of a rule that only fires more or less often, nothing. */
    static String what(RuleChange change) {
        List<String> words = new ArrayList<>();
        if (change.isAdded() && hasPrice(change.after())) {
            words.add("new");
        }
        if (change.isRemoved() && hasPrice(change.before())) {
            words.add("gone");
        }
        if (change.isRepriced()) {
            words.add("re-priced");
        }
        if (change.isReworded()) {
            words.add("re-worded");
        }
        return String.join(" ", words);
    }

    private static boolean hasPrice(@Nullable State state) {
        return state != null && state.price() != null;
    }

    private static String price(RuleChange change, Style style) {
        String before = price(change.before());
        String after = price(change.after());
        if (before.isEmpty() || after.isEmpty()) {
            return before + after;
        }
        return Amount.change(before, after, style);
    }

    private static String price(@Nullable State state) {
        Price price = state == null ? null : state.price();
        if (price == null) {
            return "";
        }
        return switch (price.unit()) {
            case WEIGHT -> Numbers.plain(price.value()) + " dB";
            case FACTOR -> "x " + Numbers.plain(price.value());
            case NONE -> "";
        };
    }

    /** What is asked for no more, and what is asked for now, below the name of the rule. */
    private static List<String> edits(RuleChange change, Style style) {
        List<String> lines = new ArrayList<>(List.of("  " + change.rule()));
        change.wordingGone().forEach(line -> lines.add(style.minus() + "   " + line));
        change.wordingNew().forEach(line -> lines.add("+   " + line));
        return lines;
    }

    private static Section numbers(List<NumberChange> changes, Style style) {
        List<List<String>> rows = new ArrayList<>();
        for (NumberChange change : changes) {
            rows.add(List.of(
                    change.name(),
                    Amount.change(Numbers.plain(change.before()), Numbers.plain(change.after()), style)));
        }
        return Section.of(Topic.OTHER, "numbers of the rule base", "", List.of("number", "value"), rows);
    }
}
