package org.credence.rules.language.table;

import java.util.ArrayList;
import java.util.List;
import org.credence.rules.language.Code;
import org.credence.rules.language.Place;
import org.credence.rules.language.parse.Flaws;
import org.credence.rules.language.parse.Notes;
import org.credence.rules.language.sheet.Cell;
import org.credence.rules.language.sheet.Sheet;
import org.credence.rules.language.text.Flaw;
import org.credence.rules.language.text.Lexer;
import org.credence.rules.language.text.Token;
import org.credence.rules.language.text.Token.Kind;
import org.jspecify.annotations.Nullable;

/** Makes tokens of what cells hold: code, values, texts. */
final class CellReader {
    private final Notes notes;

    CellReader(Notes notes) {
        this.notes = notes;
    }

    /** The code in a cell, without an end. Flaws are noted. */
    List<Token> code(Cell cell) {
        Lexer.Lexed lexed = Lexer.read(cell.text());
        lexed.flaws().forEach(flaw -> Flaws.note(flaw, cell.text(), cell.offset(), notes));
        return moved(lexed.tokens(), cell.offset());
    }

    private static List<Token> moved(List<Token> tokens, int by) {
        return tokens.stream()
                .filter(token -> !token.is(Kind.END))
                .map(token -> new Token(token.kind(), token.text(), token.offset() + by, false))
                .toList();
    }

    /** The text in a cell as one quoted token, which ends where its last word does; null when it must not be one. */
    @Nullable
    Token text(Cell cell) {
        String text = cell.text().strip();
        int start = cell.text().indexOf(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' || Lexer.isInvisible(c)) {
                Flaw.Kind kind = c == '\\' ? Flaw.Kind.ESCAPE : Flaw.Kind.INVISIBLE;
                Flaws.note(new Flaw(kind, start + i, start + i + 1), cell.text(), cell.offset(), notes);
                return null;
            }
        }
        return new Token(Kind.QUOTED, '"' + text + '"', cell.offset() + start - 1, false);
    }

    /**
     * The value in a cell: a number, yes or no, a text in quotes; null when it holds anything else.
     *
     * @param several there may be more of them, with commas between
     */
    @Nullable
    List<Token> values(Cell cell, boolean several) {
        Lexer.Lexed lexed = Lexer.read(cell.text());
        List<Token> tokens = moved(lexed.tokens(), cell.offset());
        boolean valueNext = true;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean sign =
                    token.is("-") && i + 1 < tokens.size() && tokens.get(i + 1).is(Kind.NUMBER);
            boolean fits = valueNext ? sign || isValue(token) : several && token.is(",");
            if (!fits) {
                return null;
            }
            valueNext = sign || !valueNext;
        }
        return tokens.isEmpty() || valueNext || !lexed.flaws().isEmpty() ? null : tokens;
    }

    private static boolean isValue(Token token) {
        return token.is(Kind.NUMBER) || token.is(Kind.QUOTED) || token.is("true") || token.is("false");
    }

    /** Notes a formula: nothing is computed here, and a text that looks like one runs where the file is opened. */
    static void refuseFormula(Cell cell, Place place, Notes notes) {
        if (cell.isFormula()) {
            boolean real = cell.kind() == Cell.Kind.FORMULA;
            notes.add(
                    Code.FORMULA,
                    place,
                    "The cell (" + notes.text(place) + ") must not " + (real ? "be" : "begin like") + " a formula.",
                    real
                            ? "Maybe paste its value in its place."
                            : "Maybe begin it with another character: = + - @ begin formulas in spreadsheet programs.");
        }
    }

    /** Notes a merged cell: it looks as if its value stood in all of its rows, and it stands in the first alone. */
    static void refuseMerge(Cell cell, Sheet sheet, SheetLocator locator, Notes notes) {
        Sheet.Merge merge = sheet.merge(cell);
        Cell first = merge == null
                ? null
                : sheet.cell(merge.first().row(), merge.first().column());
        if (merge != null && first != null) {
            String message = "The cells (" + merge + ") must not be merged: each stands for itself.";
            notes.add(Code.MERGED, locator.place(first), message, "Maybe split them, and write the value into each.");
        }
    }

    /** The tokens with an end behind them. */
    static List<Token> ended(List<Token> tokens) {
        List<Token> ended = new ArrayList<>(tokens);
        int end = tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1).end();
        ended.add(new Token(Kind.END, "", end, false));
        return ended;
    }
}
