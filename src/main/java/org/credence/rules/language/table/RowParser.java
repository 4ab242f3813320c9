package org.credence.rules.language.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.credence.rules.language.Code;
import org.credence.rules.language.Condition;
import org.credence.rules.language.Expression;
import org.credence.rules.language.Place;
import org.credence.rules.language.parse.ConditionParser;
import org.credence.rules.language.parse.ConsequenceParser;
import org.credence.rules.language.parse.Draft;
import org.credence.rules.language.parse.ExpressionParser;
import org.credence.rules.language.parse.Notes;
import org.credence.rules.language.parse.RuleParser;
import org.credence.rules.language.parse.Unreadable;
import org.credence.rules.language.sheet.Cell;
import org.credence.rules.language.table.Column.Filler;
import org.credence.rules.language.text.Token;
import org.credence.rules.language.text.Token.Kind;
import org.credence.rules.language.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads a row of a decision table: a rule, each of its cells on its own. */
final class RowParser {
    private final TableHead head;
    private final Notes notes;
    private final SheetLocator locator;
    private final CellReader cells;
    /** Constraints of patterns, and whole conditions, by the column where they begin. */
    private final Map<Integer, List<Expression>> constraints = new TreeMap<>();

    private final Map<Integer, Condition> wholes = new TreeMap<>();

    RowParser(TableHead head, Notes notes, SheetLocator locator) {
        this.head = head;
        this.notes = notes;
        this.locator = locator;
        this.cells = new CellReader(notes);
    }

    /** The rule in a row; marked as unsound when something in the row cannot be read, which is noted. */
    Draft parse(int row) {
        int before = notes.size();
        Draft draft = named(row);
        draft.isRow = true;
        if (requireWidth(row)) {
            for (Column column : head.columns()) {
                Cell cell = head.sheet().cell(row, column.number());
                if (cell != null && isSound(cell)) {
                    take(cell, column, draft);
                }
            }
            requireAction(draft, row, before);
        }
        draft.conditions.addAll(conditions());
        draft.isUnreadable = notes.size() > before;
        return draft;
    }

    private Draft named(int row) {
        Column column = head.columns().stream()
                .filter(it -> it.kind() == Column.Kind.NAME)
                .findFirst()
                .orElseThrow();
        Cell cell = head.sheet().cell(row, column.number());
        Token name = cell == null || cell.isBlank() ? null : cells.text(cell);
        Cell first = head.sheet().first(row);
        Place place = locator.place(cell != null ? cell : first != null ? first : head.begin());
        if (name == null && (cell == null || cell.isBlank())) {
            String message = "The row has no name in the column with the heading (NAME).";
            notes.add(Code.TABLE_NAME, place, message, "Maybe give it one: lower-case words joined by hyphens.");
        }
        Draft draft = new Draft(name == null ? "" : name.unquoted(), place);
        draft.headed = name != null;
        return draft;
    }

    /** Whether the row has a cell for each column, and none besides. */
    private boolean requireWidth(int row) {
        List<Cell> all = head.sheet().rows().get(row);
        int last = head.columns().get(head.columns().size() - 1).number();
        if (all.size() <= last) {
            Cell end = all.get(all.size() - 1);
            String message = "The row has " + all.size() + " cells, and its table " + (last + 1) + " columns.";
            notes.add(
                    Code.TABLE_FORM,
                    locator.place(end),
                    message,
                    "Maybe a separator is missing: an empty cell has one, too.");
            return false;
        }
        all.stream()
                .skip(head.begin().address().column())
                .filter(cell -> !cell.isBlank())
                .filter(cell -> head.columns().stream()
                        .noneMatch(column -> column.number() == cell.address().column()))
                .findFirst()
                .ifPresent(cell -> notes.add(
                        Code.TABLE_FORM,
                        locator.place(cell),
                        "The cell (" + cell.text().strip() + ") stands in a column without a heading.",
                        "Maybe a separator too many stands before it; a column for remarks is a DESCRIPTION."));
        return true;
    }

    private boolean isSound(Cell cell) {
        int before = notes.size();
        CellReader.refuseMerge(cell, head.sheet(), locator, notes);
        CellReader.refuseFormula(cell, locator.place(cell), notes);
        if (cell.kind() == Cell.Kind.DATE || cell.kind() == Cell.Kind.BROKEN) {
            boolean date = cell.kind() == Cell.Kind.DATE;
            notes.add(
                    Code.TABLE_CELL,
                    locator.place(cell),
                    "The cell (" + cell.text() + ") must not be " + (date ? "a date." : "an error."),
                    date ? "Maybe give it the format of a number or a text, and write it anew." : "Maybe clear it.");
        }
        return notes.size() == before;
    }

    private void take(Cell cell, Column column, Draft draft) {
        if (column.filler() == Filler.PLAIN) {
            return;
        }
        if (cell.isBlank()) {
            if (column.kind() == Column.Kind.METADATA) {
                draft.blanks.put(column.word(), locator.place(cell));
            }
            return;
        }
        try {
            Tokens tokens = new Tokens(CellReader.ended(filled(column, cell)));
            switch (column.kind()) {
                case CONDITION -> condition(column, cell, tokens);
                case ACTION -> action(cell, tokens, draft);
                default -> draft.annotations.add(new RuleParser(tokens, notes).annotation());
            }
            new CellGrammar(tokens, notes).requireEnd();
        } catch (Unreadable unreadable) {
            notes.add(unreadable);
        }
    }

    /** The code of a column with what a cell says. */
    private List<Token> filled(Column column, Cell cell) {
        List<Token> filled = new ArrayList<>();
        if (column.kind() == Column.Kind.METADATA) {
            filled.add(new Token(Kind.SIGN, "@", column.code().get(0).offset(), false));
        }
        if (column.filler() == Filler.MARK && !cell.text().strip().equalsIgnoreCase("x")) {
            throw bad(cell, "x, where the code above it applies, or empty", "Maybe x.");
        }
        for (Token token : column.filler() == Filler.CONSTRAINT ? List.<Token>of() : column.code()) {
            filled.addAll(filling(token, cell, column));
        }
        if (column.filler() == Filler.CONSTRAINT) {
            filled.addAll(cells.code(cell));
        }
        return filled;
    }

    private List<Token> filling(Token token, Cell cell, Column column) {
        if (ColumnReader.isQuotedParameter(token)) {
            return List.of(text(cell));
        }
        boolean either = token.text().equals(ColumnReader.EITHER);
        if (!either && !token.text().equals(ColumnReader.PARAMETER)) {
            return List.of(token);
        }
        List<Token> values = cells.values(cell, column.takesSeveral());
        if (values == null && !either) {
            throw bad(cell, wanted(column), advice(cell, column));
        }
        return values == null ? List.of(text(cell)) : values;
    }

    private Token text(Cell cell) {
        Token text = cells.text(cell);
        if (text == null) {
            throw new Unreadable(null);
        }
        return text;
    }

    private static String wanted(Column column) {
        String one = column.takesSeveral() ? "values with commas between: numbers" : "a value: a number";
        return column.kind() == Column.Kind.METADATA ? "a number" : one + ", true, false, or a text in quotes";
    }

    private static String advice(Cell cell, Column column) {
        String text = cell.text().strip();
        if (text.matches("-?\\d+,\\d+")) {
            return "Maybe write a point: " + text.replace(',', '.');
        }
        return column.kind() == Column.Kind.METADATA || text.matches("[-\\d.\\s]+[^\\d]*")
                ? "Maybe write the number alone, with a point."
                : "Maybe write \"" + ColumnReader.PARAMETER + "\" in the code above it ("
                        + column.head().address() + ") if its cells are texts.";
    }

    private Unreadable bad(Cell cell, String wanted, String advice) {
        String message = "The cell (" + cell.text().strip() + ") must be " + wanted + ".";
        return new Unreadable(notes.finding(Code.TABLE_CELL, locator.place(cell), message, advice));
    }

    private void condition(Column column, Cell cell, Tokens tokens) {
        if (!head.patterns().containsKey(column.group())) {
            wholes.put(column.number(), new ConditionParser(tokens, notes).parse());
            return;
        }
        List<Expression> of = constraints.computeIfAbsent(column.group(), group -> new ArrayList<>());
        ExpressionParser parser = new ExpressionParser(tokens, notes);
        do {
            of.add(parser.constraint());
        } while (column.filler() == Filler.CONSTRAINT && tokens.take(","));
        if (column.filler() == Filler.PARAMETER) {
            locator.spell(locator.place(cell), spelling(column, cell));
        }
    }

    private static String spelling(Column column, Cell cell) {
        String code = column.head().text().strip();
        String value = cell.text().strip();
        return code.contains(ColumnReader.PARAMETER) ? code.replace(ColumnReader.PARAMETER, value) : code + " " + value;
    }

    private void action(Cell cell, Tokens tokens, Draft draft) {
        if (draft.call != null) {
            String message =
                    "A rule must call one verb, and this cell (" + cell.text().strip() + ") is one more.";
            notes.add(Code.ONE_VERB, locator.place(cell), message, "Maybe write two rows, each with its own name.");
        }
        draft.call = new ConsequenceParser(tokens, notes).parse();
    }

    private void requireAction(Draft draft, int row, int before) {
        if (draft.call == null && notes.size() == before) {
            Column action = head.columns().stream()
                    .filter(column -> column.kind() == Column.Kind.ACTION)
                    .findFirst()
                    .orElseThrow();
            Cell cell = head.sheet().cell(row, action.number());
            String message = "The rule does nothing: no cell below (ACTION) is filled.";
            notes.add(
                    Code.ONE_VERB,
                    cell == null ? draft.place : locator.place(cell),
                    message,
                    action.filler() == Filler.MARK ? "Maybe write x." : "Maybe fill this cell.");
        }
    }

    private List<Condition> conditions() {
        Map<Integer, Condition> all = new TreeMap<>(wholes);
        constraints.forEach((group, of) -> all.put(group, with(head.patterns().get(group), of)));
        return List.copyOf(all.values());
    }

    private static Condition with(Condition.@Nullable Pattern pattern, List<Expression> more) {
        if (pattern == null) {
            throw new IllegalStateException("A constraint must belong to a pattern.");
        }
        List<Expression> all = new ArrayList<>(pattern.constraints());
        all.addAll(more);
        return new Condition.Pattern(pattern.binding(), pattern.fact(), all, pattern.from(), pattern.place());
    }
}
