package org.credence.rules.language.parse;

import java.util.Locale;
import org.credence.rules.language.Code;
import org.credence.rules.language.text.Flaw;

/** Says what is wrong with characters. */
public final class Flaws {
    private Flaws() {}

    /**
     * Notes one.
     *
     * @param text the one that the flaw was found in, which begins at an offset of the file
     */
    public static void note(Flaw flaw, String text, int offset, Notes notes) {
        String spelled = text.substring(flaw.from(), flaw.to());
        Code code = flaw.kind().name().startsWith("UNCLOSED") ? Code.UNCLOSED : Code.CHARACTER;
        notes.add(
                code,
                notes.place(offset + flaw.from(), offset + flaw.to()),
                message(flaw.kind(), spelled),
                advice(flaw.kind(), spelled));
    }

    private static String message(Flaw.Kind kind, String spelled) {
        return switch (kind) {
            case UNCLOSED_QUOTE -> "The quote is opened here and not closed on this line.";
            case UNCLOSED_COMMENT -> "The comment is opened here and never closed.";
            case ESCAPE -> "A backslash (\\) must not stand here.";
            case INVISIBLE -> "A character that does not show (" + code(spelled) + ") must not stand here.";
            case STRANGE -> "The character (" + spelled + ", " + code(spelled) + ") has no meaning in a rule.";
        };
    }

    private static String advice(Flaw.Kind kind, String spelled) {
        return switch (kind) {
            case UNCLOSED_QUOTE -> "Maybe a quote is missing at the end of the text.";
            case UNCLOSED_COMMENT -> "Maybe */ is missing at its end.";
            case ESCAPE -> "Maybe use the other sort of quotes, or write the character itself.";
            case INVISIBLE -> "Maybe it came with a copied text: delete it, and the character before it if need be.";
            case STRANGE -> advice(spelled);
        };
    }

    private static String code(String character) {
        return String.format(Locale.ROOT, "U+%04X", character.codePointAt(0));
    }

    private static String advice(String character) {
        if (character.equals("#")) {
            return "Maybe write // before a comment.";
        }
        boolean quote = "“”„‘’«»".contains(character);
        return quote ? "Maybe write straight quotes (\")." : "Maybe a letter that only looks like one of a to z.";
    }
}
