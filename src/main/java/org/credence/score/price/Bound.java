package org.credence.score.price;

/**
 * How far a limit lets something move a claim: in full up to three quarters of the limit, from there on ever less, and
 * never as far as the limit.
 *
 * <p>With {@code m} the limit: {@code f(x) = x} up to {@code ¾m}, and {@code m − (m/4)²/(x − m/2)} beyond, which goes on
 * with the same slope. So it keeps the order of what it limits, where a plain cut would make all beyond it equal, and
 * tuning always sees which way is up.
 */
public final class Bound {
    /** In parts of the limit: up to here everything counts in full, so that what is nowhere near the limit stays. */
    private static final double FREE = 0.75;

    private Bound() {}

    /**
     * What is left of a move, in dB, with its sign.
     *
     * @param most the limit in dB; 0 or less is none
     */
    public static double apply(double moved, double most) {
        double last = (1 - FREE) * most;
        return isFree(moved, most) ? moved : Math.copySign(most - last * last / beyond(moved, most), moved);
    }

    /** The derivative of what is left by the move: 1 to 0. */
    public static double slope(double moved, double most) {
        double share = (1 - FREE) * most / beyond(moved, most);
        return isFree(moved, most) ? 1 : share * share;
    }

    /** The derivative of what is left by the limit. */
    public static double slopeByLimit(double moved, double most) {
        if (isFree(moved, most)) {
            return 0;
        }
        double share = (1 - FREE) * most / beyond(moved, most);
        return Math.copySign(1 - 2 * (1 - FREE) * share - (2 * FREE - 1) * share * share, moved);
    }

    /** How far the move lies beyond the pole of the hyperbola. */
    private static double beyond(double moved, double most) {
        return Math.abs(moved) - (2 * FREE - 1) * most;
    }

    private static boolean isFree(double moved, double most) {
        return most <= 0 || Math.abs(moved) <= FREE * most;
    }
}
