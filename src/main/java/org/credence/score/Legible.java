package org.credence.score;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Scores as people read them: with few digits, and still true. */
public final class Legible {
    private static final double ALMOST_NOTHING = 0.005;

    /** Contributions are kept to a ten-thousandth of a deciban. */
    private static final double UNITS = 1e4;

    private static final long UNITS_IN_A_TENTH = 1000;

    private Legible() {}

    /** Two decimals; what is not certain never looks certain. */
    public static String probability(double p) {
        if (p > 0 && p < ALMOST_NOTHING) {
            return "<0.01";
        }
        if (p < 1 && p >= 1 - ALMOST_NOTHING) {
            return ">0.99";
        }
        return hundredths(p);
    }

    /** Two decimals. Not by way of a format string, which would cost a start a twentieth of a second. */
    public static String hundredths(double number) {
        long hundredths = Math.round(Math.abs(number) * 100);
        String sign = number < 0 && hundredths > 0 ? "-" : "";
        return sign + hundredths / 100 + "." + hundredths / 10 % 10 + hundredths % 10;
    }

    /**
     * Contributions in whole tenths of a deciban, rounded by largest remainder: what is shown adds up to the rounded
     * sum.
     */
    public static int[] tenths(List<Double> decibans) {
        long[] units = decibans.stream().mapToLong(it -> Math.round(it * UNITS)).toArray();
        long missing = Math.floorDiv(
                IntStream.range(0, units.length).mapToLong(i -> units[i]).sum() + UNITS_IN_A_TENTH / 2,
                UNITS_IN_A_TENTH);
        int[] tenths = new int[units.length];
        for (int i = 0; i < tenths.length; i++) {
            tenths[i] = (int) Math.floorDiv(units[i], UNITS_IN_A_TENTH);
            missing -= tenths[i];
        }
        IntStream.range(0, units.length)
                .boxed()
                .sorted(Comparator.comparingLong(i -> -Math.floorMod(units[i], UNITS_IN_A_TENTH)))
                .limit(missing)
                .forEach(i -> tenths[i]++);
        return tenths;
    }
}
