package org.credence.rules.language.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.credence.rules.language.Code;
import org.credence.rules.language.Condition;
import org.credence.rules.language.parse.ConditionParser;
import org.credence.rules.language.parse.Notes;
import org.credence.rules.language.parse.Unreadable;
import org.credence.rules.language.sheet.Cell;
import org.credence.rules.language.table.Column.Filler;
import org.credence.rules.language.text.Token;
import org.credence.rules.language.text.Token.Kind;
import org.credence.rules.language.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads what the head of a decision table says of one column: its pattern, and the code its cells go into. */
final class ColumnReader {
    /** Stands for the value of a cell in code. */
    static final String PARAMETER = "$param";

    /** Stands for a value or a text, whichever the cell holds; nobody can write it. */
    static final String EITHER = "$?";

    private static final Set<String> OPERATORS = Set.of("==", "!=", "<", "<=", ">", ">=", "contains", "memberOf");

    private final Notes notes;
    private final CellReader cells;

    ColumnReader(Notes notes) {
        this.notes = notes;
        this.cells = new CellReader(notes);
    }

    /** @param inPattern the code is a constraint of a pattern, and not a whole condition */
    Column read(Column.Kind kind, Cell cell, int group, boolean inPattern) {
        List<Token> code = new ArrayList<>(cells.code(cell));
        code.forEach(this::refuse);
        Filler filler = kind == Column.Kind.CONDITION && inPattern ? constraint(code) : filler(code);
        return new Column(kind, cell.address().column(), cell, code, filler, group);
    }

    /** Drools' other ways to put a cell into code, which paste its text. */
    private void refuse(Token token) {
        boolean numbered = token.is(Kind.BINDING) && token.text().matches("\\$\\d+");
        boolean within = token.is(Kind.QUOTED)
                && !token.unquoted().equals(PARAMETER)
                && token.unquoted().matches("(?s).*\\$(param|\\d).*");
        if (numbered || within) {
            notes.add(
                    Code.FORBIDDEN,
                    token,
                    "The code must take a cell as one value, not in parts (" + token.text() + ").",
                    "Maybe write " + PARAMETER + ", or \"" + PARAMETER + "\" for a text, in a column for each value.");
        }
    }

    private static Filler filler(List<Token> code) {
        boolean takes = code.stream().anyMatch(ColumnReader::isParameter);
        if (!takes) {
            dropMark(code);
        }
        return takes ? Filler.PARAMETER : Filler.MARK;
    }

    static boolean isParameter(Token token) {
        return token.text().equals(PARAMETER) || isQuotedParameter(token);
    }

    static boolean isQuotedParameter(Token token) {
        return token.is(Kind.QUOTED) && token.unquoted().equals(PARAMETER);
    }

    /** As in Drools, an operator waits for the value, and a bare property is compared with it. */
    private static Filler constraint(List<Token> code) {
        if (code.size() == 1 && code.get(0).text().equals(PARAMETER)) {
            return Filler.CONSTRAINT;
        }
        if (code.isEmpty() || code.stream().anyMatch(ColumnReader::isParameter) || dropMark(code)) {
            return filler(code);
        }
        int end = code.get(code.size() - 1).end();
        if (isPath(code)) {
            code.add(new Token(Kind.SIGN, "==", end, false));
        } else if (!OPERATORS.contains(code.get(code.size() - 1).text())) {
            return Filler.MARK;
        }
        code.add(new Token(Kind.BINDING, EITHER, end, false));
        return Filler.PARAMETER;
    }

    /** A question mark behind a constraint says that the cell only marks where it applies. */
    private static boolean dropMark(List<Token> code) {
        boolean marked = !code.isEmpty() && code.get(code.size() - 1).is("?");
        if (marked) {
            code.remove(code.size() - 1);
        }
        return marked;
    }

    private static boolean isPath(List<Token> code) {
        for (int i = 0; i < code.size(); i++) {
            boolean fits = i % 2 == 0 ? code.get(i).is(Kind.WORD) : code.get(i).is(".");
            if (!fits) {
                return false;
            }
        }
        return code.size() % 2 == 1;
    }

    /**
     * The pattern that a cell names, without its constraints; null when it cannot be read, which is noted.
     *
     * @param text the cell's, less the points that say that it goes on in the next
     */
    Condition.@Nullable Pattern pattern(Cell cell, String text) {
        Cell plain = new Cell(cell.address(), text, cell.kind(), cell.offset(), cell.span());
        int before = notes.size();
        List<Token> code = new ArrayList<>(cells.code(plain));
        if (code.stream().noneMatch(token -> token.is("("))) {
            addParentheses(code);
        }
        Tokens tokens = new Tokens(CellReader.ended(code));
        try {
            Condition condition = new ConditionParser(tokens, notes).parse();
            requireEnd(tokens);
            if (condition instanceof Condition.Pattern pattern) {
                return pattern;
            }
        } catch (Unreadable unreadable) {
            notes.add(unreadable);
        }
        if (notes.size() == before) {
            notes.add(
                    Code.TABLE_CELL,
                    notes.place(code.get(0), code.get(code.size() - 1)),
                    "The cell (" + text + ") must be a pattern.",
                    "Maybe leave it empty, and write the whole condition into the cell below.");
        }
        return null;
    }

    private static void addParentheses(List<Token> code) {
        int at = 0;
        while (at < code.size() && !code.get(at).is("from")) {
            at++;
        }
        int offset = at == 0 ? 0 : code.get(at - 1).end();
        code.add(at, new Token(Kind.SIGN, "(", offset, false));
        code.add(at + 1, new Token(Kind.SIGN, ")", offset, false));
    }

    private void requireEnd(Tokens tokens) {
        new CellGrammar(tokens, notes).requireEnd();
    }
}
