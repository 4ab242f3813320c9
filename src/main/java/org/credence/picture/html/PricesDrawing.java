package org.credence.picture.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.credence.argument.Price;
import org.credence.picture.Prices;
import org.credence.picture.Prices.Estimate;
import org.credence.picture.Prices.PricePoint;
import org.credence.picture.Sheet;
import org.credence.picture.Sheet.Column;

/** Prices before and after on one axis, a row each, with the range that tuning may try and the interval. */
final class PricesDrawing implements Drawing {
    private static final int MOST_TICKS = 9;
    private static final String UNHEEDED = "for-mark hollow small";

    private final Prices prices;
    private final FirstRows<PricePoint> rows;

    PricesDrawing(Prices prices) {
        this.prices = prices;
        this.rows = new FirstRows<>(prices.points());
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
        List<Key> keys = new ArrayList<>(List.of(
                new Key(Mark.CIRCLE, "before-mark", "before"),
                new Key(Mark.DIAMOND, "for-mark", "after, where it moved")));
        if (rows.shown().stream().anyMatch(it -> it.estimate() != null && !it.moved())) {
            keys.add(new Key(Mark.DIAMOND, UNHEEDED, "estimate that is not followed"));
        }
        if (rows.shown().stream().anyMatch(it -> it.estimate() != null)) {
            keys.add(new Key(Mark.WHISKER, "whisker", "90 % interval of the estimate"));
        }
        keys.add(new Key(Mark.LINE, "track", "what tuning may try"));
        return keys;
    }

    @Override
    public double height(Size size) {
        return rows.height(size);
    }

    @Override
    public void draw(Canvas canvas) {
        Scale scale = scale();
        Rows all = new Rows(canvas, rows.count(), FirstRows.FORM, scale);
        all.below(Axis.numbers(prices.unit() == Price.Unit.FACTOR ? "factor" : "price in dB", scale, MOST_TICKS));
        if (prices.unit() == Price.Unit.WEIGHT) {
            all.through(0);
        }
        rows.draw(all, (each, row) -> draw(each, row, all, canvas));
    }

    private Scale scale() {
        if (prices.unit() == Price.Unit.FACTOR) {
            return new Scale(0, 1, 0, 1);
        }
        double low = numbersOf(rows.shown()).min().orElse(0);
        double high = numbersOf(rows.shown()).max().orElse(0);
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
        Estimate estimate = point.estimate();
        if (estimate != null) {
            double half = Wilson.Z * estimate.standardError();
            rows.whisker(row, estimate.value() - half, estimate.value() + half);
        }
        canvas.line(before, y, after, y, "shift");
        canvas.mark(Mark.CIRCLE, before, y, "before-mark");
        if (point.moved()) {
            canvas.mark(Mark.DIAMOND, after, y, "for-mark");
        } else if (estimate != null) {
            canvas.mark(Mark.DIAMOND, clamped(estimate.value(), scale), y, UNHEEDED);
        }
        rows.words(row, point.rule(), change(point), "words");
    }

    private static double clamped(double number, Scale scale) {
        return scale.at(Math.max(scale.low(), Math.min(scale.high(), number)));
    }

    private static String change(PricePoint point) {
        Estimate estimate = point.estimate();
        if (point.moved()) {
            String moved = Digits.hundredths(point.before()) + " → " + Digits.hundredths(point.after());
            return estimate == null ? moved : moved + " ± " + Digits.hundredths(estimate.standardError());
        }
        String stays = "stays " + Digits.hundredths(point.before());
        return estimate == null
                ? stays
                : stays + " (" + Digits.hundredths(estimate.value()) + " ± "
                        + Digits.hundredths(estimate.standardError()) + ")";
    }

    @Override
    public Sheet numbers() {
        List<List<String>> cells = new ArrayList<>();
        boolean counted = prices.points().stream().anyMatch(it -> it.cases() > 0);
        for (PricePoint point : prices.points()) {
            Estimate estimate = point.estimate();
            cells.add(List.of(
                    point.rule(),
                    Digits.hundredths(point.before()),
                    Digits.hundredths(point.after()),
                    estimate == null ? "" : Digits.hundredths(estimate.value()),
                    estimate == null ? "" : Digits.hundredths(estimate.standardError()),
                    Digits.plain(point.range().low()) + " to "
                            + Digits.plain(point.range().high()),
                    counted ? String.valueOf(point.cases()) : "",
                    point.note()));
        }
        return new Sheet(
                        "Prices in " + unit(),
                        List.of(
                                Column.text("rule"),
                                Column.numbers("before"),
                                Column.numbers("after"),
                                Column.numbers("estimate"),
                                Column.numbers("standard error"),
                                Column.numbers("range"),
                                Column.numbers("claims"),
                                Column.text("decision")),
                        cells)
                .filled();
    }
}
