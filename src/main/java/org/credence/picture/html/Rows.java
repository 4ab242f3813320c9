package org.credence.picture.html;

/** Rows below each other on one scale: the words of each, and beside or below them what is drawn for it. */
final class Rows {
    private static final double WORDS = 300;
    private static final double LINE = 16;
    /** Room beside the plot for a number that stands at the end of a bar. */
    private static final double MARGIN = 48;

    private final Canvas canvas;
    private final int count;
    private final Form form;
    private final Scale scale;

    /**
     * How rows are laid out.
     *
     * @param above whether an axis stands above the rows, too
     */
    record Form(boolean above) {
        double height(int rows, Size size) {
            return top(size) + rows * row(size) + axis(size);
        }

        private double row(Size size) {
            return size.isNarrow() ? LINE + 30 : 2 * LINE + 10;
        }

        private double top(Size size) {
            return above ? axis(size) + 4 : 6;
        }

        /** In the narrow size the name of an axis has a line of its own. */
        private static double axis(Size size) {
            return size.isNarrow() ? 2 * LINE + 12 : LINE + 12;
        }
    }

    Rows(Canvas canvas, int count, Form form, Scale scale) {
        this.canvas = canvas;
        this.count = count;
        this.form = form;
        double left = canvas.isNarrow() ? MARGIN : WORDS + MARGIN;
        this.scale = scale.on(left, canvas.size().width() - MARGIN);
    }

    Scale scale() {
        return scale;
    }

    /** Where a row is drawn: its middle. */
    double y(int row) {
        double top = form.top(canvas.size()) + row * form.row(canvas.size());
        return canvas.isNarrow() ? top + LINE + 16 : top + form.row(canvas.size()) / 2;
    }

    private double bottom() {
        return form.top(canvas.size()) + count * form.row(canvas.size());
    }

    /** The axis above the rows. */
    void above(Axis axis) {
        double y = form.top(canvas.size());
        name(axis, canvas.isNarrow() ? y - LINE - 10 : y - 10);
        for (Axis.Tick tick : axis.fitting(scale)) {
            double x = scale.at(tick.at());
            canvas.line(x, y - 5, x, y, "tick");
            canvas.words(tick.label(), x, y - 10, "faint middle");
        }
        canvas.line(scale.from(), y, scale.to(), y, "axis");
    }

    /** The axis below the rows, with a line through all of them at each of its ticks. */
    void below(Axis axis) {
        double y = bottom();
        for (Axis.Tick tick : axis.fitting(scale)) {
            double x = scale.at(tick.at());
            canvas.line(x, form.top(canvas.size()), x, y, "grid");
            canvas.words(tick.label(), x, y + LINE + 2, "faint middle");
        }
        canvas.line(scale.from(), y, scale.to(), y, "axis");
        name(axis, canvas.isNarrow() ? y + 2 * LINE + 6 : y + LINE + 2);
    }

    /** A line through all rows. */
    void through(double number) {
        canvas.line(scale.at(number), form.top(canvas.size()), scale.at(number), bottom(), "axis");
    }

    private void name(Axis axis, double y) {
        if (canvas.isNarrow()) {
            canvas.words(axis.name(), canvas.size().width() / 2.0, y, "faint middle");
        } else {
            canvas.words(axis.name(), WORDS, y, "faint end");
        }
    }

    /** The words of a row; in the narrow size on one line above what is drawn. */
    void words(int row, String first, String second, String style) {
        if (canvas.isNarrow()) {
            String both = second.isEmpty() ? first : first + " · " + second;
            canvas.words(both, 0, y(row) - LINE - 2, style, canvas.size().width());
        } else if (second.isEmpty()) {
            canvas.words(first, WORDS, y(row) + 5, style + " end", WORDS);
        } else {
            canvas.words(first, WORDS, y(row) - 3, style + " end", WORDS);
            canvas.words(second, WORDS, y(row) + LINE - 3, "faint end", WORDS);
        }
    }

    /** An interval; an end without a bar across it lies beyond the scale. */
    void whisker(int row, double low, double high) {
        double y = y(row);
        double from = scale.at(Math.max(low, scale.low()));
        double to = scale.at(Math.min(high, scale.high()));
        Trace whisker = new Trace().move(from, y).line(to, y);
        if (low >= scale.low()) {
            whisker.move(from, y - 4).line(from, y + 4);
        }
        if (high <= scale.high()) {
            whisker.move(to, y - 4).line(to, y + 4);
        }
        canvas.path(whisker.toString(), "casing");
        canvas.path(whisker.toString(), "whisker");
    }

    /** A number at one end of what was drawn between two places. */
    void value(int row, String number, double from, double to, boolean atTheLeft) {
        double y = y(row) + 5;
        if (atTheLeft) {
            canvas.words(number, Math.min(from, to) - 6, y, "value end");
        } else {
            canvas.words(number, Math.max(from, to) + 6, y, "value");
        }
    }
}
