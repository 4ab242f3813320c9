package org.credence.rules.language.text;

/**
 * The smallest thing with a meaning: a word, a number, a quoted text, a sign.
 *
 * @param text        as it is spelled, quotes included
 * @param offset      from the beginning of the file
 * @param startsALine nothing but blanks and comments stand before it on its line
 */
public record Token(Kind kind, String text, int offset, boolean startsALine) {
    /** Sorts of tokens. */
    public enum Kind {
        WORD,
        /** {@code $s}. */
        BINDING,
        NUMBER,
        QUOTED,
        SIGN,
        /** What cannot be read, and has been reported. */
        BROKEN,
        END
    }

    public int end() {
        return offset + text.length();
    }

    /** What stands between the quotes. */
    public String unquoted() {
        return text.substring(1, text.length() - 1);
    }

    public boolean is(String expected) {
        return text.equals(expected) && (kind == Kind.WORD || kind == Kind.SIGN);
    }

    public boolean is(Kind expected) {
        return kind == expected;
    }

    /** For messages. */
    public String shown() {
        return switch (text) {
            case "(" -> "opening parenthesis";
            case ")" -> "closing parenthesis";
            case "" -> "end of the file";
            default -> text;
        };
    }
}
