package org.credence.picture.html;

/** A shape that stands for something, so that colour does not have to. */
enum Mark {
    UP("M0-6 6.2 4.8H-6.2Z"),
    DOWN("M0 6 6.2-4.8H-6.2Z"),
    DIAMOND("M0-6.4 6.4 0 0 6.4-6.4 0Z"),
    CIRCLE("M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0Z"),
    SQUARE("M-4.6-4.6H4.6V4.6H-4.6Z"),
    CROSS("M-6-3.8-3.8-6 0-2.2 3.8-6 6-3.8 2.2 0 6 3.8 3.8 6 0 2.2-3.8 6-6 3.8-2.2 0Z"),
    BAR("M-9-5H9V5H-9Z"),
    LINE("M-9 0H9"),
    WHISKER("M-9 0H9M-9-4V4M9-4V4"),
    /** Where words alone say it. */
    NONE("");

    private final String path;

    Mark(String path) {
        this.path = path;
    }

    /** An SVG path around (0, 0), about 12 units wide. */
    String path() {
        return path;
    }
}
