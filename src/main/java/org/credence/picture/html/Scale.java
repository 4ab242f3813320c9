package org.credence.picture.html;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of numbers laid on a stretch of a drawing.
 *
 * @param low  the number at {@code from}
 * @param high the number at {@code to}, above {@code low}
 */
record Scale(double low, double high, double from, double to) {
    /** Of the steps that people count in: 1, 2, 5, 10 … */
    private static final double[] STEPS = {1, 2, 5};

    /** Of a step: by how much a sum of doubles may miss. */
    private static final double ROUNDING = 1e-9;

    Scale {
        if (!(low < high)) {
            throw new IllegalArgumentException("The scale (" + low + " to " + high + ") must go up.");
        }
    }

    /** Where a number is, in units of the drawing. */
    double at(double number) {
        return from + (number - low) / (high - low) * (to - from);
    }

    /** The same numbers on another stretch. */
    Scale on(double newFrom, double newTo) {
        return new Scale(low, high, newFrom, newTo);
    }

    /** Widened to whole steps, so that axes end at a tick. */
    static Scale around(double low, double high, int mostTicks) {
        double least = high - low < 1e-9 ? low - 1 : low;
        double most = high - low < 1e-9 ? high + 1 : high;
        double step = step(least, most, mostTicks, true);
        return new Scale(Math.floor(least / step) * step, Math.ceil(most / step) * step, 0, 1);
    }

    /** Round numbers within it, low first. */
    List<Double> ticks(int most) {
        double step = step(low, high, most, false);
        List<Double> ticks = new ArrayList<>();
        for (long i = Math.round(Math.ceil(low / step - ROUNDING)); i * step <= high + step * ROUNDING; i++) {
            // By division, so that a third tenth is 0.3.
            ticks.add(step < 1 ? i / (double) Math.round(1 / step) : i * step);
        }
        return ticks;
    }

    /** The least step that needs no more ticks, whether the ends are where they are or at the next ticks. */
    private static double step(double low, double high, int most, boolean widened) {
        for (double power = 1e-4; ; power *= 10) {
            for (double digit : STEPS) {
                double step = power < 0.5 ? digit / Math.round(1 / power) : digit * Math.round(power);
                double steps = widened ? Math.ceil(high / step) - Math.floor(low / step) : (high - low) / step;
                if (steps <= most - 1 + ROUNDING) {
                    return step;
                }
            }
        }
    }
}
