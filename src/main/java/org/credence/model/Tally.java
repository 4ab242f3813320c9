package org.credence.model;

/**
 * How often a source was right and wrong, in outcomes; fractional when outcomes are aged.
 *
 * @param right outcomes that bore the source out, 0 or more
 * @param wrong outcomes that went against it, 0 or more
 */
public record Tally(double right, double wrong) {
    public static final Tally NONE = new Tally(0, 0);

    public Tally {
        if (!(right >= 0) || !(wrong >= 0) || Double.isInfinite(right + wrong)) {
            throw new IllegalArgumentException(
                    "A record (" + right + " right, " + wrong + " wrong) must count outcomes from 0 upwards.");
        }
    }

    public static Tally of(double right, double wrong) {
        return right == 0 && wrong == 0 ? NONE : new Tally(right, wrong);
    }

    public double total() {
        return right + wrong;
    }

    public boolean isEmpty() {
        return total() == 0;
    }

    public Tally plus(Tally other) {
        return of(right + other.right, wrong + other.wrong);
    }
}
