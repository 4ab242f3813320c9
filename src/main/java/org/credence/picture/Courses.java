package org.credence.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of some numbers from step to step.
 *
 * @param title  its caption
 * @param across what the steps are
 * @param steps  the label of each
 * @param up     what is measured, and in which unit
 * @param lines  one or two; the last is the one that counts
 * @param low    the lowest number on the scale, so that pictures beside each other have the same
 * @param high   the highest
 * @param limit  a number that none may pass, or null
 */
public record Courses(
        String title,
        String across,
        List<String> steps,
        String up,
        List<Line> lines,
        double low,
        double high,
        @Nullable Limit limit)
        implements Figure {
    /** More lines than this cannot be told apart. */
    private static final int MOST = 2;

    /**
     * One course.
     *
     * @param name   such as {@code median}
     * @param values one a step
     */
    public record Line(String name, List<Double> values) {
        public Line {
            values = List.copyOf(values);
        }
    }

    /** A number with its name. */
    public record Limit(String name, double value) {}

    public Courses {
        steps = List.copyOf(steps);
        lines = List.copyOf(lines);
        if (lines.isEmpty() || lines.size() > MOST) {
            throw new IllegalArgumentException("The lines (" + lines.size() + ") of a picture must be one or two.");
        }
        for (Line line : lines) {
            if (line.values().size() != steps.size()) {
                throw new IllegalArgumentException(
                        "The values (" + line.values().size() + ") of the line (" + line.name()
                                + ") must be as many as the steps (" + steps.size() + ").");
            }
        }
    }
}
