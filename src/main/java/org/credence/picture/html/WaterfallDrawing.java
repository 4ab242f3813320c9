package org.credence.picture.html;

import java.util.ArrayList;
import java.util.List;
import org.credence.argument.Decibans;
import org.credence.picture.Sheet;
import org.credence.picture.Sheet.Column;
import org.credence.picture.Waterfall;
import org.credence.picture.Waterfall.Step;
import org.credence.score.Legible;
import org.credence.score.price.Confidence;

/** Contributions as bars, each beginning where the one before it ended. */
final class WaterfallDrawing implements Drawing {
    private static final int MOST_TICKS = 9;
    private static final double HALF_BAR = 8;
    private static final double IN_A_DECIBAN = 10;
    /** Beyond this many dB an end of an interval would squeeze the bars, and lies beyond the scale. */
    private static final double FAR = 25;

    private final Waterfall waterfall;
    private final Bars bars;
    private final Rows.Form form = new Rows.Form(true);

    WaterfallDrawing(Waterfall waterfall) {
        this.waterfall = waterfall;
        this.bars = Bars.of(waterfall.steps());
    }

    @Override
    public String title() {
        return waterfall.title();
    }

    @Override
    public String description() {
        return "A waterfall of " + waterfall.steps().size() + " contributions. From even odds, 0 dB, what speaks for"
                + " the claim adds " + Digits.tenths(bars.inFavour()) + " dB and what speaks against it "
                + Digits.tenths(bars.against()) + " dB. That leaves log-odds of " + Digits.tenths(bars.total())
                + " dB, a confidence of " + Digits.probability(waterfall.confidence()) + " ("
                + Digits.interval(waterfall.confidence()) + ").";
    }

    @Override
    public List<Key> keys() {
        List<Key> keys = new ArrayList<>();
        if (bars.inFavour() > 0) {
            keys.add(new Key(Mark.BAR, "for-bar", "speaks for the claim"));
        }
        if (bars.against() < 0) {
            keys.add(new Key(Mark.BAR, "against-bar", "speaks against it"));
        }
        keys.add(new Key(Mark.BAR, "total-bar", "what is left: the log-odds"));
        keys.add(new Key(Mark.WHISKER, "whisker", "90 % interval"));
        return keys;
    }

    @Override
    public double height(Size size) {
        return form.height(bars.all().size() + 1, size);
    }

    @Override
    public void draw(Canvas canvas) {
        Scale scale = scale();
        Rows rows = new Rows(canvas, bars.all().size() + 1, form, scale);
        rows.above(Axis.probabilities(scale));
        rows.below(Axis.numbers("log-odds in dB", scale, MOST_TICKS));
        rows.through(0);
        for (int i = 0; i < bars.all().size(); i++) {
            double x = rows.scale().at(bars.all().get(i).to() / IN_A_DECIBAN);
            canvas.line(x, rows.y(i) + HALF_BAR, x, rows.y(i + 1) - HALF_BAR, "connector");
        }
        for (int i = 0; i < bars.all().size(); i++) {
            draw(bars.all().get(i), i, rows, canvas);
        }
        drawTotal(rows, canvas);
    }

    private Scale scale() {
        Confidence confidence = waterfall.confidence();
        double low = Math.max(-FAR, Decibans.logOdds(confidence.low()));
        double high = Math.min(FAR, Decibans.logOdds(confidence.high()));
        return Scale.around(
                Math.min(low, bars.least() / IN_A_DECIBAN), Math.max(high, bars.most() / IN_A_DECIBAN), MOST_TICKS);
    }

    private static void draw(Bars.Bar bar, int row, Rows rows, Canvas canvas) {
        double from = rows.scale().at(bar.from() / IN_A_DECIBAN);
        double to = rows.scale().at(bar.to() / IN_A_DECIBAN);
        boolean against = bar.tenths() < 0;
        canvas.bar(from, rows.y(row) - HALF_BAR, to, rows.y(row) + HALF_BAR, against ? "against-bar" : "for-bar");
        rows.words(row, bar.rule(), bar.about(), "words");
        rows.value(row, Digits.tenths(bar.tenths()), from, to, against);
    }

    private void drawTotal(Rows rows, Canvas canvas) {
        int row = bars.all().size();
        double zero = rows.scale().at(0);
        double to = rows.scale().at(bars.total() / IN_A_DECIBAN);
        canvas.bar(zero, rows.y(row) - HALF_BAR, to, rows.y(row) + HALF_BAR, "total-bar");
        Confidence confidence = waterfall.confidence();
        rows.whisker(row, Decibans.logOdds(confidence.low()), Decibans.logOdds(confidence.high()));
        rows.words(
                row,
                "log-odds " + Digits.tenths(bars.total()) + " dB",
                (canvas.isNarrow() ? "" : "confidence ") + Digits.probability(confidence) + " ("
                        + Digits.interval(confidence) + ")",
                "words strong");
    }

    @Override
    public Sheet numbers() {
        int[] tenths =
                Legible.tenths(waterfall.steps().stream().map(Step::decibans).toList());
        List<List<String>> rows = new ArrayList<>();
        int sum = 0;
        for (int i = 0; i < tenths.length; i++) {
            Step step = waterfall.steps().get(i);
            sum += tenths[i];
            rows.add(List.of(step.rule(), step.about(), step.why(), Digits.tenths(tenths[i]), Digits.tenths(sum)));
        }
        rows.add(List.of("log-odds", "", "", Digits.tenths(sum), Digits.tenths(sum)));
        return new Sheet(
                "What adds up to it",
                List.of(
                        Column.text("rule"),
                        Column.text("statement"),
                        Column.text("reason"),
                        Column.numbers("dB"),
                        Column.numbers("so far")),
                rows);
    }
}
