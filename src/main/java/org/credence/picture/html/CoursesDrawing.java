package org.credence.picture.html;

import java.util.ArrayList;
import java.util.List;
import org.credence.picture.Courses;
import org.credence.picture.Courses.Line;
import org.credence.picture.Sheet;
import org.credence.picture.Sheet.Column;

/** Numbers over steps that stand at equal distances, with a limit where there is one. */
final class CoursesDrawing implements Drawing {
    private static final double LEFT = 44;
    private static final double TOP = 28;
    private static final double AXIS = 52;
    private static final int MOST_TICKS = 6;

    private final Courses courses;

    CoursesDrawing(Courses courses) {
        this.courses = courses;
    }

    @Override
    public String title() {
        return courses.title();
    }

    @Override
    public String description() {
        StringBuilder text = new StringBuilder(courses.up() + ", over " + courses.across() + " from "
                + courses.steps().get(0) + " to " + courses.steps().get(last()) + ".");
        for (Line line : courses.lines()) {
            text.append(" ")
                    .append(line.name())
                    .append(": from ")
                    .append(Digits.hundredths(line.values().get(0)))
                    .append(" to ")
                    .append(Digits.hundredths(line.values().get(last())))
                    .append(".");
        }
        return text.toString();
    }

    private int last() {
        return courses.steps().size() - 1;
    }

    @Override
    public List<Key> keys() {
        List<Key> keys = new ArrayList<>();
        for (int i = 0; i < courses.lines().size(); i++) {
            keys.add(new Key(mark(i), markStyle(i), courses.lines().get(i).name()));
        }
        Courses.Limit limit = courses.limit();
        if (limit != null) {
            keys.add(new Key(Mark.LINE, "fall", limit.name()));
        }
        return keys;
    }

    private boolean isLast(int line) {
        return line == courses.lines().size() - 1;
    }

    private Mark mark(int line) {
        return isLast(line) ? Mark.SQUARE : Mark.CIRCLE;
    }

    private String markStyle(int line) {
        return isLast(line) ? "for-mark" : "before-mark";
    }

    @Override
    public double height(Size size) {
        return size.isNarrow() ? 260 : 280;
    }

    @Override
    public void draw(Canvas canvas) {
        double bottom = height(canvas.size()) - AXIS;
        double right = canvas.size().width() - 16;
        Scale up = Scale.around(courses.low(), courses.high(), MOST_TICKS).on(bottom, TOP);
        Scale across = new Scale(0, Math.max(1, last()), LEFT + 12, right);
        for (double tick : up.ticks(MOST_TICKS)) {
            canvas.line(LEFT, up.at(tick), right, up.at(tick), "grid");
            canvas.words(Digits.plain(tick), LEFT - 8, up.at(tick) + 5, "faint end");
        }
        canvas.words(courses.up(), 0, TOP - 13, "faint");
        canvas.line(LEFT, bottom, right, bottom, "axis");
        for (int i = 0; i <= last(); i++) {
            canvas.words(courses.steps().get(i), across.at(i), bottom + 18, "faint middle");
        }
        canvas.words(courses.across(), (LEFT + right) / 2, bottom + 40, "faint middle");
        Courses.Limit limit = courses.limit();
        if (limit != null) {
            canvas.line(LEFT, up.at(limit.value()), right, up.at(limit.value()), "fall");
        }
        for (int i = 0; i < courses.lines().size(); i++) {
            draw(courses.lines().get(i), i, across, up, canvas);
        }
    }

    private void draw(Line line, int index, Scale across, Scale up, Canvas canvas) {
        Trace trace = new Trace();
        for (int i = 0; i <= last(); i++) {
            trace.line(across.at(i), up.at(line.values().get(i)));
        }
        canvas.path(trace.toString(), isLast(index) ? "curve" : "before-curve");
        for (int i = 0; i <= last(); i++) {
            canvas.mark(mark(index), across.at(i), up.at(line.values().get(i)), markStyle(index));
        }
    }

    @Override
    public Sheet numbers() {
        List<Column> columns = new ArrayList<>(List.of(Column.text(courses.across())));
        courses.lines().forEach(line -> columns.add(Column.numbers(line.name())));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i <= last(); i++) {
            List<String> row = new ArrayList<>(List.of(courses.steps().get(i)));
            for (Line line : courses.lines()) {
                row.add(Digits.hundredths(line.values().get(i)));
            }
            rows.add(row);
        }
        return new Sheet(courses.up(), columns, rows);
    }
}
