package org.credence.rules.language.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.credence.rules.language.Code;
import org.credence.rules.language.Condition;
import org.credence.rules.language.parse.Notes;
import org.credence.rules.language.sheet.Cell;
import org.credence.rules.language.sheet.Sheet;
import org.credence.rules.language.vocabulary.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * The head of a decision table: below its first cell a row of headings, one of patterns, one of code, and one of
 * labels for people.
 *
 * @param begin    the cell that the table begins with
 * @param columns  from left to right
 * @param patterns by the number of the first column of each
 */
record TableHead(Sheet sheet, Cell begin, List<Column> columns, Map<Integer, Condition.Pattern> patterns) {
    /** Of a head, the first one included. */
    static final int ROWS = 5;

    /** What Drools allows besides, and a rule must not have; in lower case. */
    static final Set<String> ATTRIBUTES = Set.of(
            "priority",
            "duration",
            "timer",
            "enabled",
            "calendars",
            "no-loop",
            "lock-on-active",
            "auto-focus",
            "activation-group",
            "agenda-group",
            "ruleflow-group",
            "date-effective",
            "date-expires");

    private static final List<String> HEADINGS = List.of("NAME", "CONDITION", "ACTION", "METADATA", "DESCRIPTION");

    /** Null when something is wrong with it, which is noted. */
    static @Nullable TableHead read(Sheet sheet, Cell begin, Notes notes, SheetLocator locator) {
        int before = notes.size();
        TableHead head = new Reader(sheet, begin, notes, locator).read();
        return notes.size() > before ? null : head;
    }

    /** Reads a head. */
    private static final class Reader {
        private final Sheet sheet;
        private final Cell begin;
        private final Notes notes;
        private final SheetLocator locator;
        private final int row;
        private final List<Column> columns = new ArrayList<>();
        private final Map<Integer, Condition.Pattern> patterns = new HashMap<>();
        private final Map<Integer, String> spelled = new HashMap<>();

        Reader(Sheet sheet, Cell begin, Notes notes, SheetLocator locator) {
            this.sheet = sheet;
            this.begin = begin;
            this.notes = notes;
            this.locator = locator;
            this.row = begin.address().row();
        }

        TableHead read() {
            if (sheet.height() < row + ROWS) {
                note(
                        Code.TABLE_FORM,
                        begin,
                        "The table ends before its head does.",
                        "Maybe write below it rows of headings, of patterns, of code, of labels, and then the rules.");
                return new TableHead(sheet, begin, List.of(), Map.of());
            }
            for (int column = begin.address().column(); column < width(); column++) {
                Cell heading = sheet.cell(row + 1, column);
                if (heading != null && !heading.isBlank()) {
                    heading(heading);
                }
            }
            requireColumns();
            return new TableHead(sheet, begin, List.copyOf(columns), Map.copyOf(patterns));
        }

        private int width() {
            return sheet.rows().get(row + 1).size();
        }

        private void note(Code code, Cell cell, String message, String advice) {
            notes.add(code, locator.place(cell), message, advice);
        }

        private void heading(Cell heading) {
            String word = heading.text().strip();
            refuseMerge(heading);
            if (ATTRIBUTES.contains(word.toLowerCase(Locale.ROOT))) {
                String message = "A table must not have the column (" + word + ").";
                note(Code.FORBIDDEN, heading, message, "Maybe leave it out: all rules of a stage run, once each.");
                return;
            }
            for (Column.Kind kind : Column.Kind.values()) {
                if (kind.name().equalsIgnoreCase(word)) {
                    add(kind, heading);
                    return;
                }
            }
            String message = "The heading (" + word + ") is unknown.";
            note(Code.TABLE_WORD, heading, message, Spelling.advice(word, HEADINGS));
        }

        private void refuseMerge(Cell cell) {
            CellReader.refuseMerge(cell, sheet, locator, notes);
        }

        private void add(Column.Kind kind, Cell heading) {
            int number = heading.address().column();
            if (kind == Column.Kind.NAME || kind == Column.Kind.DESCRIPTION) {
                columns.add(new Column(kind, number, heading, List.of(), Column.Filler.PLAIN, number));
                return;
            }
            Cell code = sheet.cell(row + 3, number);
            int group = kind == Column.Kind.CONDITION ? pattern(number) : number;
            if (kind != Column.Kind.CONDITION) {
                requireNoPattern(kind, sheet.cell(row + 2, number));
            }
            if (code == null || code.isBlank()) {
                String message = "The column (" + kind + ") has no code in its third row.";
                note(Code.TABLE_FORM, code == null ? heading : code, message, "Maybe write: " + example(kind));
                return;
            }
            refuseMerge(code);
            columns.add(new ColumnReader(notes).read(kind, code, group, patterns.containsKey(group)));
        }

        private static String example(Column.Kind kind) {
            return switch (kind) {
                case CONDITION -> "confidence >= $param";
                case ACTION -> "weigh.discount( $s );";
                default -> "why( \"$param\" )";
            };
        }

        private void requireNoPattern(Column.Kind kind, @Nullable Cell cell) {
            if (cell != null && !cell.isBlank()) {
                String message = "The cell (" + cell.text().strip() + ") between the heading (" + kind
                        + ") and its code must be empty.";
                note(Code.TABLE_CELL, cell, message, "Maybe write all of it below, such as: " + example(kind));
            }
        }

        /** The number of the column where the pattern begins that a column belongs to. */
        private int pattern(int number) {
            Cell cell = merged(sheet.cell(row + 2, number));
            if (cell == null || cell.isBlank()) {
                return number;
            }
            CellReader.refuseFormula(cell, locator.place(cell), notes);
            String text = cell.text().strip().replaceFirst("\\.\\.\\.$", "").strip();
            Column left = columns.isEmpty() ? null : columns.get(columns.size() - 1);
            if (left != null && left.number() == number - 1 && text.equals(spelled.get(left.group()))) {
                return left.group();
            }
            spelled.put(number, text);
            Condition.Pattern pattern = new ColumnReader(notes).pattern(cell, text);
            if (pattern != null) {
                patterns.put(number, pattern);
            }
            return number;
        }

        /** The cell that holds what a merged one shows. */
        private @Nullable Cell merged(@Nullable Cell cell) {
            Sheet.Merge merge = cell == null ? null : sheet.merge(cell);
            return merge == null
                    ? cell
                    : sheet.cell(merge.first().row(), merge.first().column());
        }

        private void requireColumns() {
            long names = count(Column.Kind.NAME);
            if (names > 1) {
                String message = "The table has several columns with the heading (NAME).";
                note(Code.TABLE_FORM, begin, message, "Maybe leave one of them.");
            }
            for (Column.Kind kind : List.of(Column.Kind.NAME, Column.Kind.CONDITION, Column.Kind.ACTION)) {
                if (count(kind) == 0 && headings(kind) == 0) {
                    String message = "The table has no column with the heading (" + kind + ").";
                    note(Code.TABLE_FORM, begin, message, "Maybe add one in the row below this cell.");
                }
            }
        }

        private long count(Column.Kind kind) {
            return columns.stream().filter(column -> column.kind() == kind).count();
        }

        /** Those that are there, if only misspelt, count as there. */
        private long headings(Column.Kind kind) {
            return sheet.rows().get(row + 1).stream()
                    .skip(begin.address().column())
                    .map(cell -> cell.text().strip())
                    .filter(word -> Spelling.nearest(word, HEADINGS)
                            .filter(kind.name()::equals)
                            .isPresent())
                    .count();
        }
    }
}
