package org.credence.cli.text;

/**
 * Marks within a text that become escape sequences, or nothing, once it is on its page.
 *
 * <p>They are code points for private use, so that whatever else looks like an escape sequence can be made
 * harmless: titles and names come from strangers.
 */
public enum Ink {
    NONE('\uE000', "0"),
    BOLD('\uE001', "1"),
    FAINT('\uE002', "2"),
    GREEN('\uE003', "32"),
    RED('\uE004', "31");

    private final char mark;
    private final String code;

    Ink(char mark, String code) {
        this.mark = mark;
        this.code = code;
    }

    public String on(String text) {
        return this == NONE ? text : mark + text + NONE.mark;
    }

    static boolean isMark(int codePoint) {
        return codePoint >= NONE.mark && codePoint <= RED.mark;
    }

    /** Writes one code point: a mark as its escape sequence, a control character as a replacement character. */
    static void write(int codePoint, boolean inked, StringBuilder into) {
        if (isMark(codePoint)) {
            if (inked) {
                into.append("\u001b[")
                        .append(values()[codePoint - NONE.mark].code)
                        .append('m');
            }
        } else {
            into.appendCodePoint(isHarmful(codePoint) ? '\uFFFD' : codePoint);
        }
    }

    /** Control characters, and those that turn the direction of the text around them. */
    private static boolean isHarmful(int codePoint) {
        return Character.isISOControl(codePoint)
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }
}
