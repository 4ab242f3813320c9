package org.credence.picture.html;

/** One picture in one size, on which lines, shapes and words are put. */
final class Canvas {
    /** Of words, in units of the drawing; the style sheet has the same. */
    static final double FONT = 13;

    /** By how much bold letters are wider. */
    private static final double BOLD = 1.12;

    private final Markup markup;
    private final Size size;
    private final String id;

    private Canvas(Markup markup, Size size, String id) {
        this.markup = markup;
        this.size = size;
        this.id = id;
    }

    /** Draws a picture as an element of its own. */
    static void put(Markup markup, Drawing drawing, Size size) {
        String id = markup.newId("p");
        markup.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                size.isNarrow() ? "narrow" : "wide",
                "viewBox",
                "0 0 " + size.width() + " " + number(drawing.height(size)),
                "role",
                "img",
                "aria-labelledby",
                id + "-title " + id + "-desc");
        markup.leaf("title", drawing.title(), "id", id + "-title");
        markup.leaf("desc", drawing.description(), "id", id + "-desc");
        Canvas canvas = new Canvas(markup, size, id);
        canvas.hatch();
        drawing.draw(canvas);
        markup.close().line();
    }

    /** A mark with nothing around it, for a key beside words. */
    static void put(Markup markup, Drawing.Key key) {
        markup.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "mark",
                "viewBox",
                "-10 -8 20 16",
                "width",
                "20",
                "height",
                "16",
                "aria-hidden",
                "true");
        String id = markup.newId("k");
        Canvas canvas = new Canvas(markup, Size.WIDE, id);
        if (key.style().contains(HATCHED)) {
            canvas.hatch();
        }
        canvas.mark(key.mark(), 0, 0, key.style());
        markup.close();
    }

    /** The class of what counts against something: striped as well as coloured. */
    static final String HATCHED = "against-bar";

    private void hatch() {
        markup.open("defs")
                .open(
                        "pattern",
                        "id",
                        id + "-hatch",
                        "width",
                        "5",
                        "height",
                        "5",
                        "patternUnits",
                        "userSpaceOnUse",
                        "patternTransform",
                        "rotate(45)")
                .empty("rect", "width", "5", "height", "5", "class", "ground")
                .empty("rect", "width", "2.5", "height", "5", "class", "hatch")
                .close()
                .close();
    }

    Size size() {
        return size;
    }

    boolean isNarrow() {
        return size.isNarrow();
    }

    void line(double x1, double y1, double x2, double y2, String style) {
        markup.empty(
                "path", "class", style, "d", "M" + number(x1) + " " + number(y1) + "L" + number(x2) + " " + number(y2));
    }

    /** Any path; see {@link Trace}. */
    void path(String path, String style) {
        markup.empty("path", "class", style, "d", path);
    }

    /** A rectangle between two corners, in any order; never too thin to be seen. */
    void bar(double x1, double y1, double x2, double y2, String style) {
        double width = Math.max(1, Math.abs(x2 - x1));
        double height = Math.max(1, Math.abs(y2 - y1));
        markup.empty(
                "rect",
                "class",
                style,
                "x",
                number(Math.min(x1, x2)),
                "y",
                number(Math.min(y1, y2)),
                "width",
                number(width),
                "height",
                number(height),
                "fill",
                fill(style));
    }

    /** Counts only where the style sheet has none of its own. */
    private String fill(String style) {
        return style.contains(HATCHED) ? "url(#" + id + "-hatch)" : "none";
    }

    /** @param style classes; {@code small} makes it so */
    void mark(Mark mark, double x, double y, String style) {
        String at = "translate(" + number(x) + " " + number(y) + ")" + (style.endsWith(" small") ? " scale(0.7)" : "");
        markup.empty("path", "class", style, "d", mark.path(), "transform", at, "fill", fill(style));
    }

    /** @param style classes; {@code middle} and {@code end} say where {@code x} is within the words */
    void words(String words, double x, double y, String style) {
        markup.leaf("text", words, "class", style, "x", number(x), "y", number(y));
    }

    /** Words that may be too long: cut to a width, and then whole when they are pointed at. */
    void words(String words, double x, double y, String style, double width) {
        String cut = TextWidth.cut(words, style.contains("strong") ? FONT * BOLD : FONT, width);
        markup.open("text", "class", style, "x", number(x), "y", number(y));
        if (!cut.equals(words)) {
            markup.leaf("title", words);
        }
        markup.text(cut).close();
    }

    /** A tenth of a unit is finer than any eye. */
    static String number(double number) {
        long tenths = Math.round(number * 10);
        String whole = (tenths < 0 ? "-" : "") + Math.abs(tenths) / 10;
        return tenths % 10 == 0 ? whole : whole + "." + Math.abs(tenths) % 10;
    }
}
