package org.credence.picture.html;

import java.util.ArrayList;
import java.util.List;
import org.credence.picture.Reliabilities;
import org.credence.picture.Reliabilities.Group;
import org.credence.picture.Reliability.Bin;
import org.credence.picture.Reliability.Curve;
import org.credence.picture.Sheet;

/** Small multiples: a square for each diagram, and below it how many claims there are of each confidence. */
final class ReliabilitiesDrawing implements Drawing {
    private static final double TOP = 24;
    private static final double HEADING = 26;
    private static final double NAME = 20;
    private static final double NAME_GAP = 10;
    private static final double LEFT = 34;
    private static final double RIGHT = 10;
    private static final double COUNTS = 26;
    private static final double GAP = 4;
    private static final double TICKS = 36;
    private static final List<Double> TICKED = List.of(0.0, 0.5, 1.0);

    private final Reliabilities reliabilities;

    ReliabilitiesDrawing(Reliabilities reliabilities) {
        this.reliabilities = reliabilities;
    }

    @Override
    public String title() {
        return reliabilities.title();
    }

    @Override
    public String description() {
        List<Curve> curves = reliabilities.groups().stream()
                .flatMap(it -> it.curves().stream())
                .toList();
        List<Bin> bins = curves.stream().flatMap(it -> it.filled().stream()).toList();
        long off = bins.stream().filter(it -> !Wilson.holds(it)).count();
        return curves.size() + " diagrams of the share of claims that turned out to be true, from 0 to 1, over the"
                + " confidence that they were given, from 0 to 1. On the diagonal both are the same. Of " + bins.size()
                + " groups of claims the 90 % interval of " + off + " misses the diagonal.";
    }

    @Override
    public List<Key> keys() {
        return List.of(
                new Key(Mark.SQUARE, "for-mark", "share that turned out true"),
                new Key(Mark.WHISKER, "whisker", "90 % interval (Wilson)"),
                new Key(Mark.LINE, "diagonal", "as often true as said"),
                new Key(Mark.BAR, "count-bar", "how many claims, each diagram by its own most"));
    }

    private static int columns(Size size) {
        return size.isNarrow() ? 2 : 4;
    }

    private static double cell(Size size) {
        return (double) size.width() / columns(size);
    }

    private static double side(Size size) {
        return cell(size) - LEFT - RIGHT;
    }

    private static double row(Size size) {
        return NAME + side(size) + GAP + COUNTS + TICKS;
    }

    private static double height(Group group, Size size) {
        int rows = (group.curves().size() + columns(size) - 1) / columns(size);
        return heading(group) + rows * row(size);
    }

    private static double heading(Group group) {
        return group.name().isEmpty() ? 0 : HEADING;
    }

    @Override
    public double height(Size size) {
        return TOP
                + reliabilities.groups().stream()
                        .mapToDouble(it -> height(it, size))
                        .sum();
    }

    @Override
    public void draw(Canvas canvas) {
        canvas.words("share that turned out true, over confidence", 0, TOP - 10, "faint");
        double top = TOP;
        for (Group group : reliabilities.groups()) {
            draw(group, top, canvas);
            top += height(group, canvas.size());
        }
    }

    private static void draw(Group group, double top, Canvas canvas) {
        Size size = canvas.size();
        if (!group.name().isEmpty()) {
            canvas.words(group.name(), 0, top + HEADING - 8, "strong", size.width());
        }
        for (int i = 0; i < group.curves().size(); i++) {
            double left = i % columns(size) * cell(size) + LEFT;
            int line = i / columns(size);
            double above = top + heading(group) + line * row(size) + NAME;
            Scale across = new Scale(0, 1, left, left + side(size));
            Curve curve = group.curves().get(i);
            canvas.words(curve.name(), left, above - 7, "", Math.min(cell(size) - NAME_GAP, size.width() - left));
            plot(curve, across, new Scale(0, 1, above + side(size), above), canvas);
            counts(curve, across, above + side(size) + GAP, canvas);
        }
    }

    private static void plot(Curve curve, Scale across, Scale up, Canvas canvas) {
        for (double tick : TICKED) {
            canvas.line(across.from(), up.at(tick), across.to(), up.at(tick), "grid");
            canvas.line(across.at(tick), up.from(), across.at(tick), up.to(), "grid");
            canvas.words(Digits.plain(tick), across.from() - 6, up.at(tick) + 5, "faint end");
        }
        canvas.line(across.at(0), up.at(0), across.at(1), up.at(1), "diagonal");
        Trace trace = new Trace();
        curve.filled().forEach(bin -> trace.line(across.at(bin.confidence()), up.at(bin.share())));
        if (!trace.isEmpty()) {
            canvas.path(trace.toString(), "curve");
        }
        for (Bin bin : curve.filled()) {
            double x = across.at(bin.confidence());
            canvas.line(x, up.at(Wilson.of(bin).low()), x, up.at(Wilson.of(bin).high()), "whisker");
            canvas.mark(Mark.SQUARE, x, up.at(bin.share()), "for-mark small");
        }
    }

    private static void counts(Curve curve, Scale across, double top, Canvas canvas) {
        double bottom = top + COUNTS;
        double most = curve.filled().stream().mapToLong(Bin::claims).max().orElse(1);
        for (Bin bin : curve.filled()) {
            double height = COUNTS * bin.claims() / most;
            canvas.bar(across.at(bin.low()) + 1, bottom - height, across.at(bin.high()) - 1, bottom, "count-bar");
        }
        canvas.line(across.from(), bottom, across.to(), bottom, "axis");
        for (double tick : TICKED) {
            canvas.words(Digits.plain(tick), across.at(tick), bottom + 16, "faint middle");
        }
    }

    @Override
    public Sheet numbers() {
        List<List<String>> rows = new ArrayList<>();
        for (Group group : reliabilities.groups()) {
            String of = group.name().isEmpty() ? "" : group.name() + ", ";
            group.curves().forEach(it -> rows.addAll(BinRows.of(new Curve(of + it.name(), it.bins()))));
        }
        return BinRows.sheet(rows);
    }
}
