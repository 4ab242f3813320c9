package org.credence.cli.text;

import java.util.List;

/** Lines of text under each other. */
public final class Page {
    /** With fewer columns than this, a text is not wrapped but left to the terminal. */
    private static final int LEAST = 12;

    /** A space at which no line ends. */
    public static final char FIXED_SPACE = '\uE00F';

    private final Style style;
    private final StringBuilder text = new StringBuilder();

    public Page(Style style) {
        this.style = style;
    }

    public Style style() {
        return style;
    }

    /** An empty line between this page and the one before. */
    public void separate() {
        blank();
    }

    void blank() {
        text.append('\n');
    }

    public void line(String line) {
        line.stripTrailing().replace(FIXED_SPACE, ' ').codePoints().forEach(it -> Ink.write(it, style.ink(), text));
        text.append('\n');
    }

    /** The head, and beside it the text, wrapped at spaces within the column it begins in. */
    public void beside(String head, String wrapped) {
        beside(head, wrapped, Ink.NONE);
    }

    public void beside(String head, String wrapped, Ink ink) {
        int indent = width(head);
        if (style.columns() - indent < LEAST) {
            line(head + ink.on(wrapped));
            return;
        }
        StringBuilder line = new StringBuilder();
        String before = head;
        for (String word : wrapped.split(" ", -1)) {
            if (line.length() > 0 && indent + width(line + " " + word) > style.columns()) {
                line(before + ink.on(line.toString().stripTrailing()));
                line.setLength(0);
                before = " ".repeat(indent);
            }
            boolean wraps = line.length() == 0 && !before.equals(head);
            line.append(line.length() == 0 ? "" : " ").append(wraps ? word.replaceFirst("^" + FIXED_SPACE, "") : word);
        }
        line(before + ink.on(line.toString().stripTrailing()));
    }

    /** Parts that stay whole, side by side as long as they fit. */
    void flow(String indent, List<String> parts) {
        StringBuilder line = new StringBuilder(indent);
        boolean begun = false;
        for (String part : parts) {
            if (begun && width(line + "  " + part) > style.columns()) {
                line(line.toString());
                line.setLength(0);
                line.append(indent);
                begun = false;
            }
            line.append(begun ? "  " : "").append(part);
            begun = true;
        }
        line(line.toString());
    }

    /** In columns: marks of ink and accents that stand over the letter before them take none. */
    static int width(CharSequence text) {
        return (int) text.codePoints()
                .filter(it -> !Ink.isMark(it) && Character.getType(it) != Character.NON_SPACING_MARK)
                .count();
    }

    static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - width(text)));
    }

    static String right(String text, int columns) {
        return " ".repeat(Math.max(0, columns - width(text))) + text;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
