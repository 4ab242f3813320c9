package org.credence.picture.html;

import java.util.ArrayList;
import java.util.List;
import org.credence.picture.Reliability;
import org.credence.picture.Reliability.Bin;
import org.credence.picture.Reliability.Curve;
import org.credence.picture.Sheet;

/** Shares that turned out to be true over confidences, and below or beside it how many claims there are of each. */
final class ReliabilityDrawing implements Drawing {
    private static final double LEFT = 44;
    private static final double TOP = 28;
    private static final double AXIS = 48;
    private static final double WIDE_SIDE = 390;
    private static final double COUNTS = 120;
    private static final int MOST_COUNTS = 4;

    private final Reliability reliability;

    ReliabilityDrawing(Reliability reliability) {
        this.reliability = reliability;
    }

    @Override
    public String title() {
        return reliability.title();
    }

    @Override
    public String description() {
        StringBuilder text = new StringBuilder("The share of claims that turned out to be true, from 0 to 1, over the"
                + " confidence that they were given, from 0 to 1. On the diagonal both are the same.");
        for (Curve curve : reliability.curves()) {
            List<Bin> off =
                    curve.filled().stream().filter(it -> !Wilson.holds(it)).toList();
            text.append(" ")
                    .append(curve.name())
                    .append(": ")
                    .append(curve.filled().size());
            text.append(" groups, of which the 90 % interval of ")
                    .append(off.size())
                    .append(" misses the diagonal.");
        }
        return text.toString();
    }

    @Override
    public List<Key> keys() {
        List<Key> keys = new ArrayList<>();
        for (int i = 0; i < reliability.curves().size(); i++) {
            keys.add(new Key(mark(i), markStyle(i), reliability.curves().get(i).name()));
        }
        keys.add(new Key(Mark.WHISKER, "whisker", "90 % interval (Wilson)"));
        keys.add(new Key(Mark.LINE, "diagonal", "as often true as said"));
        return keys;
    }

    /** The last curve is the one that counts. */
    private boolean isLast(int curve) {
        return curve == reliability.curves().size() - 1;
    }

    private Mark mark(int curve) {
        return isLast(curve) ? Mark.SQUARE : Mark.CIRCLE;
    }

    private String markStyle(int curve) {
        return isLast(curve) ? "for-mark" : "before-mark";
    }

    private static double side(Size size) {
        return size.isNarrow() ? size.width() - LEFT - 12 : WIDE_SIDE;
    }

    @Override
    public double height(Size size) {
        double square = TOP + side(size) + AXIS;
        return size.isNarrow() ? square + TOP + COUNTS + AXIS : square;
    }

    @Override
    public void draw(Canvas canvas) {
        double side = side(canvas.size());
        Scale across = new Scale(0, 1, LEFT, LEFT + side);
        Scale up = new Scale(0, 1, TOP + side, TOP);
        frame(canvas, across, up);
        canvas.words("share that turned out true", 0, TOP - 13, "faint");
        canvas.line(across.at(0), up.at(0), across.at(1), up.at(1), "diagonal");
        for (int i = 0; i < reliability.curves().size(); i++) {
            draw(reliability.curves().get(i), i, across, up, canvas);
        }
        if (canvas.isNarrow()) {
            double top = TOP + side + AXIS + TOP;
            drawCounts(canvas, across, top, top + COUNTS);
        } else {
            double right = canvas.size().width() - 12;
            drawCounts(canvas, across.on(LEFT + side + 2 * LEFT + 12, right), TOP, TOP + side);
        }
    }

    private static void frame(Canvas canvas, Scale across, Scale up) {
        for (Axis.Tick tick : Axis.shares("").ticks()) {
            double x = across.at(tick.at());
            double y = up.at(tick.at());
            canvas.line(across.from(), y, across.to(), y, "grid");
            canvas.line(x, up.from(), x, up.to(), "grid");
            canvas.words(tick.label(), across.from() - 8, y + 5, "faint end");
        }
        confidences(canvas, across, up.from());
    }

    private static void confidences(Canvas canvas, Scale across, double bottom) {
        canvas.line(across.from(), bottom, across.to(), bottom, "axis");
        for (Axis.Tick tick : Axis.shares("").fitting(across)) {
            canvas.words(tick.label(), across.at(tick.at()), bottom + 18, "faint middle");
        }
        canvas.words("confidence", (across.from() + across.to()) / 2, bottom + 38, "faint middle");
    }

    private void draw(Curve curve, int index, Scale across, Scale up, Canvas canvas) {
        Trace trace = new Trace();
        for (Bin bin : curve.filled()) {
            trace.line(across.at(bin.confidence()), up.at(bin.share()));
        }
        if (trace.isEmpty()) {
            return;
        }
        canvas.path(trace.toString(), isLast(index) ? "curve" : "before-curve");
        for (Bin bin : curve.filled()) {
            Wilson interval = Wilson.of(bin);
            double x = across.at(bin.confidence());
            String style = isLast(index) ? "whisker" : "before-whisker";
            canvas.line(x, up.at(interval.low()), x, up.at(interval.high()), style);
            canvas.mark(mark(index), x, up.at(bin.share()), markStyle(index));
        }
    }

    private void drawCounts(Canvas canvas, Scale across, double top, double bottom) {
        long most = reliability.curves().stream()
                .flatMap(it -> it.bins().stream())
                .mapToLong(Bin::claims)
                .max()
                .orElse(0);
        Scale up = Scale.around(0, (double) Math.max(1, most), MOST_COUNTS).on(bottom, top);
        for (double tick : up.ticks(MOST_COUNTS)) {
            canvas.line(across.from(), up.at(tick), across.to(), up.at(tick), "grid");
            canvas.words(Digits.plain(tick), across.from() - 8, up.at(tick) + 5, "faint end");
        }
        canvas.words("claims", across.from() - LEFT, top - 13, "faint");
        for (int i = 0; i < reliability.curves().size(); i++) {
            for (Bin bin : reliability.curves().get(i).filled()) {
                canvas.bar(
                        across.at(bin.low()) + 1,
                        up.at((double) bin.claims()),
                        across.at(bin.high()) - 1,
                        bottom,
                        isLast(i) ? "count-bar" : "before-bar");
            }
        }
        confidences(canvas, across, bottom);
    }

    @Override
    public Sheet numbers() {
        List<List<String>> rows = new ArrayList<>();
        reliability.curves().forEach(curve -> rows.addAll(BinRows.of(curve)));
        return BinRows.sheet(rows);
    }
}
