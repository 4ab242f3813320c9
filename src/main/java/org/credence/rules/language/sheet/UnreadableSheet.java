package org.credence.rules.language.sheet;

/** A file that holds no sheet that can be read, whatever its name says. */
public final class UnreadableSheet extends Exception {
    private static final long serialVersionUID = 1;

    private final boolean tooLarge;
    private final int offset;
    private final String advice;

    UnreadableSheet(boolean tooLarge, int offset, String message, String advice) {
        super(message, null, false, false);
        this.tooLarge = tooLarge;
        this.offset = offset;
        this.advice = advice;
    }

    /** Whether it would take too much time or memory. */
    public boolean isTooLarge() {
        return tooLarge;
    }

    /** Where in the file's text; 0 where it has none. */
    public int offset() {
        return offset;
    }

    /** A line that begins with "Maybe". */
    public String advice() {
        return advice;
    }
}
