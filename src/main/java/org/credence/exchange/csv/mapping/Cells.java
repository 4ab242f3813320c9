package org.credence.exchange.csv.mapping;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.credence.argument.Nearest;
import org.credence.exchange.csv.mapping.Mapping.Habits;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.Where;
import org.credence.exchange.table.DateForms;
import org.credence.exchange.table.DateForms.Parsed;
import org.credence.exchange.table.Numerals;
import org.credence.exchange.table.Row;
import org.credence.exchange.table.Table;
import org.credence.model.Aspect;
import org.credence.model.Value;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a table by what they mean.
 *
 * <p>Each reading method gives null, or an empty list, where there is nothing, and throws a {@link BadInput} with
 * line, column and header where there is something else than the mapping says. Not for several threads at once.
 */
public final class Cells {
    private final Map<Target, List<Bound>> byTarget = new EnumMap<>(Target.class);
    private final Map<Target, String> constants;
    private final Habits habits;
    private final ValueText values;

    /** A column with all that it takes to read its cells. */
    private record Bound(int index, Column column, DateForms dates, Pattern list) {}

    /**
     * The cells of a table.
     *
     * @param zone of times, where neither they nor the mapping say so
     * @throws BadInput when the mapping names a column that is not in the table
     */
    public Cells(Mapping mapping, Table table, @Nullable ZoneId zone) {
        habits = mapping.habits();
        values = new ValueText(habits.decimal());
        constants = mapping.constants();
        mapping.columns().forEach((header, column) -> requireIn(table, header));
        for (int i = 0; i < table.header().size(); i++) {
            Column column = mapping.columns().get(table.header().get(i));
            Column used = column == null ? Column.of(Target.STATEMENT_EXTRA) : column;
            byTarget.computeIfAbsent(used.target(), target -> new ArrayList<>(1))
                    .add(bound(i, used, zone));
        }
    }

    private static void requireIn(Table table, String header) {
        if (!table.header().contains(header)) {
            throw new BadInput(Problem.mustBe(
                            new Where(table.file(), 1, 0, ""), "column", header, "one that the header names")
                    .maybe(Nearest.to(header, table.header()).orElse("one of " + String.join(", ", table.header()))));
        }
    }

    private Bound bound(int index, Column column, @Nullable ZoneId zone) {
        ZoneId own = column.zone() != null ? ZoneId.of(column.zone()) : habits.zone();
        ZoneId used = own != null ? own : zone != null ? zone : ZoneOffset.UTC;
        DateForms dates =
                new DateForms(column.dates() == null ? habits.dates() : column.dates(), habits.locale(), used);
        String list = column.list() == null ? habits.list() : column.list();
        return new Bound(index, column, dates, Pattern.compile(list, Pattern.LITERAL));
    }

    private List<Bound> bound(Target target) {
        return byTarget.getOrDefault(target, List.of());
    }

    /** The place of the cell, or of the row when a constant stands there. */
    public Where where(Row row, Target target) {
        List<Bound> bound = bound(target);
        return bound.isEmpty() ? row.where() : row.where(bound.get(0).index);
    }

    /** An error about a cell: "The field (found) must be expected." */
    public BadInput bad(Row row, Target target, String found, String expected) {
        return new BadInput(Problem.mustBe(where(row, target), target.path(), found, expected));
    }

    public @Nullable String text(Row row, Target target) {
        List<Bound> bound = bound(target);
        for (int i = 0; i < bound.size(); i++) {
            String text = text(row, bound.get(i));
            if (text != null) {
                return text;
            }
        }
        return constants.get(target);
    }

    private @Nullable String text(Row row, Bound bound) {
        String text = row.get(bound.index).strip();
        if (text.isEmpty() && bound.column.values().isEmpty()) {
            return null;
        }
        Optional<String> meaning = bound.column.meaning(text);
        return meaning.isEmpty() || isMissing(meaning.get()) ? null : meaning.get();
    }

    private boolean isMissing(String text) {
        return text.isEmpty()
                || (!habits.missing().isEmpty() && habits.missing().contains(text.toLowerCase(Locale.ROOT)));
    }

    /** One of the words of the target. */
    public @Nullable String word(Row row, Target target) {
        String text = text(row, target);
        if (text == null || target.words().contains(text)) {
            return text;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (target.words().contains(lower)) {
            return lower;
        }
        throw notAWord(row, target, text);
    }

    private BadInput notAWord(Row row, Target target, String text) {
        return bad(row, target, text, "one of " + String.join(", ", target.words()))
                .maybe(Nearest.to(text, target.words()).orElse("say under values what it means"));
    }

    /** A number that is finite and not below {@code least} nor above {@code most}. */
    public @Nullable Double number(Row row, Target target, double least, double most) {
        String text = text(row, target);
        if (text == null) {
            return null;
        }
        double number = Numerals.parse(text, habits.decimal());
        if (Double.isNaN(number) || Double.isInfinite(number) || number < least || number > most) {
            boolean bounded = least > Double.NEGATIVE_INFINITY;
            String range = !bounded
                    ? ""
                    : most < Double.MAX_VALUE
                            ? " from " + plain(least) + " to " + plain(most)
                            : " of " + plain(least) + " or more";
            throw bad(row, target, text, "a number" + range);
        }
        return number;
    }

    private static String plain(double number) {
        return org.credence.exchange.json.PlainNumber.of(number);
    }

    public @Nullable Parsed date(Row row, Target target) {
        String text = text(row, target);
        if (text == null) {
            return null;
        }
        List<Bound> bound = bound(target);
        DateForms forms = bound.isEmpty()
                ? new DateForms(List.of(DateForms.ISO), Locale.ROOT, ZoneOffset.UTC)
                : bound.get(0).dates;
        Parsed date = forms.parse(text);
        if (date == null) {
            throw bad(row, target, text, forms.examples());
        }
        return date;
    }

    /** The entries of every column that means the target. */
    public List<String> list(Row row, Target target) {
        List<Bound> bound = bound(target);
        String constant = constants.get(target);
        if (bound.isEmpty()) {
            return constant == null ? List.of() : List.of(constant);
        }
        List<String> list = new ArrayList<>();
        for (Bound each : bound) {
            String text = text(row, each);
            if (text != null) {
                addEntries(text, each, list);
            }
        }
        if (!target.words().isEmpty() && !target.words().containsAll(list)) {
            list.removeAll(target.words());
            throw notAWord(row, target, list.get(0));
        }
        return list.isEmpty() && constant != null ? List.of(constant) : list;
    }

    private void addEntries(String text, Bound bound, List<String> list) {
        for (String part : bound.list.split(text, -1)) {
            String entry = bound.column.meaning(part.strip()).orElse("");
            if (!isMissing(entry) && !list.contains(entry)) {
                list.add(entry);
            }
        }
    }

    /** The value of a claim of this aspect. */
    public @Nullable Value value(Row row, Aspect aspect) {
        String text = text(row, Target.CLAIM_VALUE);
        if (text == null) {
            return null;
        }
        List<Bound> bound = bound(Target.CLAIM_VALUE);
        @Nullable ValueType type = bound.isEmpty() ? null : bound.get(0).column.type();
        Value value = values.parse(text, aspect, type, text(row, Target.CLAIM_UNIT));
        if (value == null) {
            throw bad(row, Target.CLAIM_VALUE, text, ValueText.expected(aspect, type));
        }
        return value;
    }

    /** The cells of the columns that are kept under this target, by header. */
    public Map<String, String> extra(Row row, Target target) {
        List<Bound> bound = bound(target);
        if (bound.isEmpty()) {
            return Map.of();
        }
        Map<String, String> extra = new LinkedHashMap<>();
        for (Bound each : bound) {
            String text = row.get(each.index);
            if (!text.isBlank()) {
                extra.put(row.table().header().get(each.index), text);
            }
        }
        return extra;
    }
}
