package org.credence.rules.language.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.credence.rules.language.Code;
import org.credence.rules.language.Place;
import org.credence.rules.language.parse.Draft;
import org.credence.rules.language.parse.FileParser;
import org.credence.rules.language.parse.Notes;
import org.credence.rules.language.sheet.Cell;
import org.credence.rules.language.sheet.Sheet;
import org.credence.rules.language.vocabulary.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * Reads the sheets of a file: rows that begin with a keyword, and decision tables.
 *
 * <p>The layout is that of Drools' decision tables. Drools pastes the text of cells into rules and forgets where it
 * came from; here each cell is read by the rule language, so that it can say no more than its column asks.
 */
public final class SheetParser {
    private static final String TABLE = "RuleTable";
    private static final List<String> KEYWORDS = List.of("RuleSet", "Import", "Notes", TABLE);

    /** What Drools knows besides; in lower case. */
    private static final Map<String, String> REFUSED = Map.of(
            "functions", "Maybe ask for a property that does what the function would.",
            "queries", "Maybe write the query's patterns into the rules that need them.",
            "declare", "Maybe use the facts that are there: Incident, Claim, Statement, Relay, Assessment.",
            "variables", "Maybe call a verb: weigh, derive and name are there without being declared.",
            "sequential", "Maybe leave it out: order and control are not a rule's business.",
            "unit", "Maybe leave it out: a rule's verb says when it runs.",
            "dialect", "Maybe leave it out: there is one rule language.");

    private static final Set<String> OPTIONS =
            Set.of("escapequotes", "numericdisabled", "ignorenumericformat", "sequentialminpriority");

    private final Notes notes;
    private final SheetLocator locator;
    private final List<Draft> drafts = new ArrayList<>();
    private boolean named;
    private boolean imported;
    private int tables;

    public SheetParser(Notes notes, SheetLocator locator) {
        this.notes = notes;
        this.locator = locator;
    }

    public List<Draft> parse(List<Sheet> sheets) {
        for (int i = 0; i < sheets.size(); i++) {
            if (i == 0 || hasTable(sheets.get(i))) {
                read(sheets.get(i));
            }
        }
        requireHead(sheets);
        return drafts;
    }

    /** Further sheets without a table are for people. */
    private static boolean hasTable(Sheet sheet) {
        return sheet.rows().stream().flatMap(List::stream).anyMatch(SheetParser::begins);
    }

    private void read(Sheet sheet) {
        int row = 0;
        while (row < sheet.height()) {
            Cell first = sheet.first(row);
            if (first != null && begins(first)) {
                row = table(sheet, first);
            } else {
                boolean known = first == null || keyword(first, sheet);
                row = known ? row + 1 : afterBlock(sheet, row);
            }
        }
    }

    /** What cannot be told is told once for all rows up to the next blank one. */
    private static int afterBlock(Sheet sheet, int row) {
        int next = row + 1;
        while (next < sheet.height() && sheet.first(next) != null && !begins(firstOf(sheet, next))) {
            next++;
        }
        return next;
    }

    private static Cell firstOf(Sheet sheet, int row) {
        return java.util.Objects.requireNonNull(sheet.first(row));
    }

    private static boolean begins(Cell cell) {
        return cell.text().strip().toLowerCase(Locale.ROOT).matches("ruletable(\\s.*)?");
    }

    /** The row after the table, which ends at a blank row, or where the next one begins. */
    private int table(Sheet sheet, Cell begin) {
        tables++;
        TableHead head = TableHead.read(sheet, begin, notes, locator);
        int start = begin.address().row() + TableHead.ROWS;
        int end = start;
        while (end < sheet.height() && sheet.first(end) != null && !begins(firstOf(sheet, end))) {
            if (head != null) {
                drafts.add(new RowParser(head, notes, locator).parse(end));
            }
            end++;
        }
        if (head != null && end == start) {
            String advice = "Maybe write one into the row below its head, or remove the table.";
            notes.add(Code.EMPTY_FILE, locator.place(begin), "The table holds no rule.", advice);
        }
        return end;
    }

    /** Whether the row begins with a keyword. */
    private boolean keyword(Cell first, Sheet sheet) {
        sheet.rows()
                .get(first.address().row())
                .forEach(cell -> CellReader.refuseFormula(cell, locator.place(cell), notes));
        Cell value = sheet.rows().get(first.address().row()).stream()
                .skip(first.address().column() + 1L)
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .orElse(null);
        switch (first.text().strip().toLowerCase(Locale.ROOT)) {
            case "ruleset" -> {
                named = true;
                require(Code.PACKAGE, "package", FileParser.PACKAGE, value, first);
            }
            case "import" -> {
                imported = true;
                require(Code.IMPORT, "import", FileParser.IMPORT, value, first);
            }
            case "notes" -> {
                // for people
            }
            default -> {
                return refused(first);
            }
        }
        return true;
    }

    private void require(Code code, String what, String wanted, @Nullable Cell value, Cell first) {
        String found = value == null ? "" : value.text().strip();
        if (!found.equals(wanted)) {
            String message = "The " + what + " (" + found + ") must be " + wanted + ".";
            String advice =
                    "Maybe write it into the cell beside (" + first.text().strip() + ").";
            notes.add(code, locator.place(value == null ? first : value), message, advice);
        }
    }

    /** Whether it is a keyword that Drools knows and we refuse; anything else is refused as unknown. */
    private boolean refused(Cell first) {
        String word = first.text().strip();
        String lower = word.toLowerCase(Locale.ROOT);
        boolean known = REFUSED.containsKey(lower) || OPTIONS.contains(lower) || TableHead.ATTRIBUTES.contains(lower);
        if (known) {
            String advice = REFUSED.getOrDefault(lower, "Maybe leave it out: a cell is read as it is.");
            String message = "A table must not hold this (" + word + ").";
            notes.add(Code.FORBIDDEN, locator.place(first), message, advice);
        } else {
            unknown(first, word);
        }
        return known;
    }

    private void unknown(Cell first, String word) {
        String head = word.split("\\s", 2)[0];
        String advice = Spelling.nearest(head, KEYWORDS)
                .map(near -> "Maybe you meant (" + near + ").")
                .orElse(
                        tables == 0
                                ? "Maybe put Notes into the first cell of the row, and the text into the next."
                                : "Maybe the blank row above it ends the table: remove it, or begin a RuleTable.");
        String message = "The row begins with (" + shortened(word) + "), and must begin with one of "
                + String.join(", ", KEYWORDS) + ".";
        notes.add(Code.TABLE_WORD, locator.place(first), message, advice);
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    private void requireHead(List<Sheet> sheets) {
        Place begin = sheets.stream()
                .flatMap(sheet -> sheet.rows().stream())
                .flatMap(List::stream)
                .findFirst()
                .map(locator::place)
                .orElse(Place.of(notes.file()));
        if (tables == 0) {
            if (notes.size() == 0) {
                String message = "The file holds no table.";
                notes.add(Code.EMPTY_FILE, begin, message, "Maybe write RuleTable and a name into a first cell.");
            }
            return;
        }
        if (!named) {
            String advice = "Maybe write into the first row: RuleSet, and beside it " + FileParser.PACKAGE;
            notes.add(Code.PACKAGE, begin, "The file has no package.", advice);
        }
        if (!imported) {
            String advice = "Maybe write into the second row: Import, and beside it " + FileParser.IMPORT;
            notes.add(Code.IMPORT, begin, "The file imports no facts.", advice);
        }
    }
}
