package org.credence.rules.language.text;

import java.util.ArrayList;
import java.util.List;
import org.credence.rules.language.text.Token.Kind;

/** Cuts a text into tokens. Always ends; what it cannot read becomes a flaw and a broken token. */
public final class Lexer {
    private static final List<String> LONG_SIGNS = List.of("&&", "||", "==", "!=", "<=", ">=");
    private static final String SIGNS = "&|=!<>()[]{},.:;@*+-/?%^~";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Flaw> flaws = new ArrayList<>();
    private final List<Comment> comments = new ArrayList<>();
    private int position;
    private boolean startsALine = true;

    /** What was found. The last token is of kind {@link Kind#END}. */
    public record Lexed(List<Token> tokens, List<Flaw> flaws, List<Comment> comments) {}

    /**
     * What is said to people between tokens.
     *
     * @param text with the signs that begin and end it
     */
    public record Comment(String text, int offset) {
        public int end() {
            return offset + text.length();
        }

        /** Whether it ends with its line. */
        public boolean isToLineEnd() {
            return text.startsWith("//");
        }
    }

    private Lexer(String text) {
        this.text = text;
    }

    public static Lexed read(String text) {
        return new Lexer(text).read();
    }

    private Lexed read() {
        while (position < text.length()) {
            step();
        }
        int end = tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1).end();
        tokens.add(new Token(Kind.END, "", end, startsALine));
        return new Lexed(List.copyOf(tokens), List.copyOf(flaws), List.copyOf(comments));
    }

    private void step() {
        char c = text.charAt(position);
        if (isLineEnd(c)) {
            startsALine = true;
            position++;
        } else if (c == ' ' || c == '\t') {
            position++;
        } else if (text.startsWith("//", position)) {
            comment(lineEnd());
        } else if (text.startsWith("/*", position)) {
            blockComment();
        } else if (c == '"' || c == '\'') {
            quoted(c);
        } else if (isDigit(c)) {
            add(Kind.NUMBER, numberEnd());
        } else if (isWordPart(c)) {
            add(Kind.WORD, wordEnd(position));
        } else if (c == '$') {
            add(Kind.BINDING, wordEnd(position + 1));
        } else {
            sign(c);
        }
    }

    private void add(Kind kind, int end) {
        tokens.add(new Token(kind, text.substring(position, end), position, startsALine));
        startsALine = false;
        position = end;
    }

    private void flaw(Flaw.Kind kind, int from, int to) {
        flaws.add(new Flaw(kind, from, to));
    }

    private void blockComment() {
        int close = text.indexOf("*/", position + 2);
        if (close < 0) {
            flaw(Flaw.Kind.UNCLOSED_COMMENT, position, position + 2);
            add(Kind.BROKEN, text.length());
        } else {
            comment(close + 2);
        }
    }

    /** Comments say nothing to the engine; they must not look as if they said something else to people either. */
    private void comment(int end) {
        int escape = text.indexOf("\\u", position);
        if (escape >= 0 && escape < end) {
            flaw(Flaw.Kind.ESCAPE, escape, escape + 2);
        }
        findInvisible(end);
        comments.add(new Comment(text.substring(position, end), position));
        position = end;
    }

    private void quoted(char quote) {
        int lineEnd = lineEnd();
        int close = text.indexOf(quote, position + 1);
        if (close < 0 || close >= lineEnd) {
            flaw(Flaw.Kind.UNCLOSED_QUOTE, position, lineEnd);
            add(Kind.BROKEN, lineEnd);
            return;
        }
        int escape = text.indexOf('\\', position);
        if (escape >= 0 && escape < close) {
            flaw(Flaw.Kind.ESCAPE, escape, escape + 1);
            add(Kind.BROKEN, afterEscapes(quote, lineEnd));
            return;
        }
        boolean sound = findInvisible(close);
        add(sound ? Kind.QUOTED : Kind.BROKEN, close + 1);
    }

    /** The end of a quoted text in which a backslash takes the quote's meaning away. */
    private int afterEscapes(char quote, int lineEnd) {
        int i = position + 1;
        while (i < lineEnd && text.charAt(i) != quote) {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return Math.min(i + 1, lineEnd);
    }

    private boolean findInvisible(int end) {
        for (int i = position; i < end; i++) {
            char c = text.charAt(i);
            if (c != '\t' && !isLineEnd(c) && isInvisible(c)) {
                flaw(Flaw.Kind.INVISIBLE, i, i + 1);
                return false;
            }
        }
        return true;
    }

    private void sign(char c) {
        for (String sign : LONG_SIGNS) {
            if (text.startsWith(sign, position)) {
                add(Kind.SIGN, position + 2);
                return;
            }
        }
        if (SIGNS.indexOf(c) >= 0) {
            add(Kind.SIGN, position + 1);
            return;
        }
        int end = position + Character.charCount(text.codePointAt(position));
        Flaw.Kind kind = c == '\\' ? Flaw.Kind.ESCAPE : Flaw.Kind.STRANGE;
        flaw(isInvisible(c) || Character.isSpaceChar(c) ? Flaw.Kind.INVISIBLE : kind, position, end);
        add(Kind.BROKEN, end);
    }

    private int lineEnd() {
        int end = position;
        while (end < text.length() && !isLineEnd(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int wordEnd(int from) {
        int end = from;
        while (end < text.length() && (isWordPart(text.charAt(end)) || text.charAt(end) == '$')) {
            end++;
        }
        return end;
    }

    /** Digits, and a point with digits after it; letters that stick to it spoil it later. */
    private int numberEnd() {
        int end = wordEnd(position);
        boolean point = end + 1 < text.length() && text.charAt(end) == '.' && isDigit(text.charAt(end + 1));
        return point ? wordEnd(end + 1) : end;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWordPart(char c) {
        return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }

    /** Whether a character does not show, or turns the direction of writing. */
    public static boolean isInvisible(char c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
