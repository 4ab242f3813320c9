package org.credence.picture.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.credence.argument.Price;
import org.credence.picture.Prices;
import org.credence.picture.Prices.PricePoint;
import org.credence.picture.Sheet;
import org.credence.picture.Sheet.Column;

/** Prices before and after on one axis, a row each, with the range that tuning may try and the interval. */
final class PricesDrawing implements Drawing {
    private static final int MOST_TICKS = 9;
    /** More rows than this are no picture any more, and no page of paper. */
    private static final int MOST = 24;

    private final Prices prices;
    private final List<PricePoint> shown;
    private final int rows;
    private final Rows.Form form = new Rows.Form(2, false);

    PricesDrawing(Prices prices) {
        this.prices = prices;
        this.shown = prices.points().stream().limit(MOST).toList();
        this.rows = shown.size() + (shown.size() < prices.points().size() ? 1 : 0);
    }

    @Override
    public String title() {
        return prices.title();
    }

    @Override
    public String description() {
        long moved = prices.points().stream().filter(PricePoint::moved).count();
        return "What " + prices.points().size() + " rules charge, in " + unit() + ", before and after: " + moved
                + " moved. Each is drawn within the range that tuning may try, with the 90 % interval where it is"
                + " known.";
    }

    private String unit() {
        return prices.unit() == Price.Unit.FACTOR ? "factors from 0 to 1" : "dB";
    }

    @Override
    public List<Key> keys() {
        return List.of(
                new Key(Mark.CIRCLE, "before-mark", "before"),
                new Key(Mark.DIAMOND, "for-mark", "after, where it moved"),
                new Key(Mark.WHISKER, "whisker", "90 % interval"),
                new Key(Mark.LINE, "track", "what tuning may try"));
    }

    @Override
    public double height(Size size) {
        return form.height(rows, size);
    }

    @Override
    public void draw(Canvas canvas) {
        Scale scale = scale();
        Rows all = new Rows(canvas, rows, form, scale);
        all.below(Axis.numbers(prices.unit() == Price.Unit.FACTOR ? "factor" : "price in dB", scale, MOST_TICKS));
        if (prices.unit() == Price.Unit.WEIGHT) {
            all.through(0);
        }
        for (int i = 0; i < shown.size(); i++) {
            draw(shown.get(i), i, all, canvas);
        }
        if (rows > shown.size()) {
            all.words(shown.size(), prices.points().size() - shown.size() + " more", "in the table", "words");
        }
    }

    private Scale scale() {
        if (prices.unit() == Price.Unit.FACTOR) {
            return new Scale(0, 1, 0, 1);
        }
        double low = numbersOf(shown).min().orElse(0);
        double high = numbersOf(shown).max().orElse(0);
        return Scale.around(Math.min(0, low), Math.max(0, high), MOST_TICKS);
    }

    private static DoubleStream numbersOf(List<PricePoint> points) {
        return points.stream()
                .flatMapToDouble(it -> DoubleStream.of(
                        it.before(), it.after(), it.range().low(), it.range().high()));
    }

    private static void draw(PricePoint point, int row, Rows rows, Canvas canvas) {
        Scale scale = rows.scale();
        double y = rows.y(row);
        canvas.line(scale.at(point.range().low()), y, scale.at(point.range().high()), y, "track");
        double before = scale.at(point.before());
        double after = scale.at(point.after());
        Double error = point.standardError();
        if (error != null) {
            double half = Wilson.Z * error;
            rows.whisker(row, clamped(point.after() - half, scale), clamped(point.after() + half, scale));
        }
        canvas.line(before, y, after, y, "shift");
        canvas.mark(Mark.CIRCLE, before, y, "before-mark");
        if (point.moved()) {
            canvas.mark(Mark.DIAMOND, after, y, "for-mark");
        }
        rows.words(row, point.rule(), change(point), "words");
    }

    private static double clamped(double number, Scale scale) {
        return scale.at(Math.max(scale.low(), Math.min(scale.high(), number)));
    }

    private static String change(PricePoint point) {
        String price = point.moved()
                ? Digits.hundredths(point.before()) + " → " + Digits.hundredths(point.after())
                : "stays " + Digits.hundredths(point.before());
        Double error = point.standardError();
        return error == null ? price : price + " ± " + Digits.hundredths(error);
    }

    @Override
    public Sheet numbers() {
        List<List<String>> cells = new ArrayList<>();
        for (PricePoint point : prices.points()) {
            Double error = point.standardError();
            cells.add(List.of(
                    point.rule(),
                    Digits.hundredths(point.before()),
                    Digits.hundredths(point.after()),
                    error == null ? "" : Digits.hundredths(error),
                    Digits.plain(point.range().low()) + " to "
                            + Digits.plain(point.range().high()),
                    String.valueOf(point.cases()),
                    point.note()));
        }
        return new Sheet(
                "Prices in " + unit(),
                List.of(
                        Column.text("rule"),
                        Column.numbers("before"),
                        Column.numbers("after"),
                        Column.numbers("standard error"),
                        Column.numbers("range"),
                        Column.numbers("claims"),
                        Column.text("decision")),
                cells);
    }
}
