package org.credence.picture.html;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.credence.model.Stance;
import org.credence.model.Wire;
import org.credence.picture.Sheet;
import org.credence.picture.Sheet.Column;
import org.credence.picture.Timeline;
import org.credence.picture.Timeline.Saying;
import org.credence.score.price.Confidence;

/** The confidence as steps, one a statement, with its interval as a band and each statement as a mark. */
final class TimelineDrawing implements Drawing {
    private static final double LEFT = 44;
    private static final double TOP = 26;
    private static final double BELOW = 56;
    /** Numbers nearer than this run into each other. */
    private static final double APART = 20;
    /** Marks nearer than this are drawn smaller. */
    private static final double CROWDED = 15;

    private final Timeline timeline;

    TimelineDrawing(Timeline timeline) {
        this.timeline = timeline;
    }

    @Override
    public String title() {
        return timeline.title();
    }

    @Override
    public String description() {
        List<Saying> sayings = timeline.sayings();
        long denials =
                sayings.stream().filter(it -> it.stance() == Stance.DENIES).count();
        List<Confidence> known = sayings.stream()
                .map(Saying::confidence)
                .filter(Objects::nonNull)
                .toList();
        String course = known.isEmpty()
                ? "Nothing was ever known."
                : "The confidence begins at " + Digits.probability(known.get(0)) + " and ends at "
                        + Digits.probability(known.get(known.size() - 1)) + " ("
                        + Digits.interval(known.get(known.size() - 1)) + ").";
        return "The confidence, from 0 to 1, as of each of " + sayings.size() + " statements, evenly spaced; "
                + (denials == 1 ? "1 of them is a denial. " : denials + " of them are denials. ") + course;
    }

    @Override
    public List<Key> keys() {
        Set<Stance> stances = EnumSet.noneOf(Stance.class);
        timeline.sayings().forEach(it -> stances.add(it.stance()));
        List<Key> keys = new ArrayList<>();
        stances.forEach(it -> keys.add(new Key(mark(it), style(it, true), Wire.name(it))));
        if (timeline.sayings().stream().anyMatch(it -> !it.carries())) {
            keys.add(new Key(Mark.UP, style(Stance.ASSERTS, false), "hollow: about another claim"));
        }
        if (timeline.sayings().stream().anyMatch(it -> it.confidence() == null)) {
            keys.add(new Key(Mark.LINE, "axis", "on the line: nothing known yet"));
        }
        keys.add(new Key(Mark.LINE, "curve", "confidence"));
        keys.add(new Key(Mark.BAR, "band", "90 % interval"));
        return keys;
    }

    private static Mark mark(Stance stance) {
        return switch (stance) {
            case ASSERTS -> Mark.UP;
            case DENIES -> Mark.DOWN;
            case DOUBTS -> Mark.DIAMOND;
            case RETRACTS -> Mark.CROSS;
        };
    }

    private static String style(Stance stance, boolean carries) {
        return (stance == Stance.ASSERTS ? "for-mark" : "against-mark") + (carries ? "" : " hollow");
    }

    @Override
    public double height(Size size) {
        return size.isNarrow() ? 300 : 340;
    }

    @Override
    public void draw(Canvas canvas) {
        double bottom = height(canvas.size()) - BELOW;
        Scale up = new Scale(0, 1, bottom, TOP);
        double right = canvas.size().width() - 8;
        for (Axis.Tick tick : Axis.shares("").ticks()) {
            canvas.line(LEFT, up.at(tick.at()), right, up.at(tick.at()), "grid");
            canvas.words(tick.label(), LEFT - 8, up.at(tick.at()) + 5, "faint end");
        }
        canvas.words("confidence", 0, TOP - 13, "faint");
        canvas.line(LEFT, bottom, right, bottom, "axis");
        double step = (right - LEFT) / Math.max(1, timeline.sayings().size());
        drawDates(canvas, step, bottom);
        drawCourse(canvas, step, up);
        for (int i = 0; i < timeline.sayings().size(); i++) {
            draw(timeline.sayings().get(i), LEFT + i * step + step / 2, step, up, canvas);
        }
        // After all the marks, so that none hides a number.
        int every = (int) Math.ceil(APART / step);
        for (int i = 0; i < timeline.sayings().size(); i += every) {
            double y = y(timeline.sayings().get(i), up);
            canvas.words(String.valueOf(i + 1), LEFT + i * step + step / 2, y - 13, "value middle");
        }
    }

    private void drawDates(Canvas canvas, double step, double bottom) {
        String last = "";
        double free = 0;
        for (int i = 0; i < timeline.sayings().size(); i++) {
            String when = timeline.sayings().get(i).when();
            String day = when.isEmpty() ? "no date" : when.split("T", 2)[0];
            double x = LEFT + i * step;
            if (!day.equals(last)) {
                canvas.line(x, bottom, x, bottom + 6, "tick");
                double width = TextWidth.of(day, Canvas.FONT);
                double begin = Math.min(x, canvas.size().width() - width);
                if (begin >= free) {
                    canvas.words(day, begin, bottom + 22, "faint");
                    free = begin + width + 10;
                }
                last = day;
            }
        }
        canvas.words("statements in order, numbered as below", LEFT, bottom + 46, "faint");
    }

    /** The band and the curve, from each statement on which something is known to the last such one in a row. */
    private void drawCourse(Canvas canvas, double step, Scale up) {
        List<Saying> sayings = timeline.sayings();
        int begin = 0;
        while (begin < sayings.size()) {
            int end = begin;
            while (end < sayings.size() && sayings.get(end).confidence() != null) {
                end++;
            }
            if (end > begin) {
                drawCourse(sayings.subList(begin, end), LEFT + begin * step, step, up, canvas);
            }
            begin = end + 1;
        }
    }

    private static void drawCourse(List<Saying> known, double left, double step, Scale up, Canvas canvas) {
        Trace above = new Trace();
        Trace curve = new Trace();
        Trace below = new Trace();
        for (int i = 0; i < known.size(); i++) {
            Confidence now = Objects.requireNonNull(known.get(i).confidence());
            Confidence then =
                    Objects.requireNonNull(known.get(known.size() - 1 - i).confidence());
            double x = left + i * step;
            double back = left + (known.size() - i) * step;
            above.line(x, up.at(now.high())).line(x + step, up.at(now.high()));
            curve.line(x, up.at(now.value())).line(x + step, up.at(now.value()));
            below.line(back, up.at(then.low())).line(back - step, up.at(then.low()));
        }
        canvas.path(above.then(below).close().toString(), "band");
        canvas.path(curve.toString(), "curve");
    }

    private static void draw(Saying saying, double x, double step, Scale up, Canvas canvas) {
        double y = y(saying, up);
        if (saying.stance() == Stance.DENIES) {
            canvas.line(x, y, x, up.at(0), "denial");
        }
        String style = style(saying.stance(), saying.carries());
        canvas.mark(mark(saying.stance()), x, y, step < CROWDED ? style + " small" : style);
    }

    /** What is not known is marked at the foot. */
    private static double y(Saying saying, Scale up) {
        Confidence confidence = saying.confidence();
        return up.at(confidence == null ? 0 : confidence.value());
    }

    @Override
    public Sheet numbers() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < timeline.sayings().size(); i++) {
            Saying saying = timeline.sayings().get(i);
            rows.add(List.of(
                    i + 1 + ". " + saying.statement(),
                    saying.when().isEmpty() ? "no date" : saying.when(),
                    saying.who(),
                    Wire.name(saying.stance()),
                    saying.claim(),
                    Digits.probability(saying.confidence()),
                    Digits.interval(saying.confidence())));
        }
        return new Sheet(
                "Who said what, and the confidence then",
                List.of(
                        Column.text("statement"),
                        Column.word("when"),
                        Column.text("who"),
                        Column.word("stance"),
                        Column.text("claim"),
                        Column.numbers("confidence"),
                        Column.numbers("90 % interval")),
                rows);
    }
}
