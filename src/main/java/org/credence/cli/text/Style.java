package org.credence.cli.text;

/**
 * What a page may look like.
 *
 * @param columns how wide it is
 * @param ink     whether it may use bold, faint and colour
 * @param unicode whether it may draw with more than ASCII
 */
public record Style(int columns, boolean ink, boolean unicode) {
    /** Below this, nothing can be laid out; a narrower terminal wraps by itself. */
    private static final int LEAST = 60;

    public Style {
        columns = Math.max(columns, LEAST);
    }

    public String minus() {
        return unicode ? "−" : "-";
    }

    String dash() {
        return unicode ? "─" : "-";
    }

    String dot() {
        return unicode ? "·" : "|";
    }

    public String arrow() {
        return unicode ? "→" : "->";
    }

    /** Eight bars from low to high. */
    String bars() {
        return unicode ? "▁▂▃▄▅▆▇█" : "_.:-=+*#";
    }
}
