package org.credence.picture.html;

/** The two sizes in which each picture is drawn; the style sheet shows one of them. */
enum Size {
    /** For screens of a desk, and for paper. */
    WIDE(880),
    /** For screens that are held in a hand. */
    NARROW(360);

    private final int width;

    Size(int width) {
        this.width = width;
    }

    /** In units of the drawing: those in which text is measured. */
    int width() {
        return width;
    }

    boolean isNarrow() {
        return this == NARROW;
    }
}
