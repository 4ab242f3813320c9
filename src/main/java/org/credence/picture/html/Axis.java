package org.credence.picture.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.credence.argument.Decibans;

/**
 * What stands along one side of a plot.
 *
 * @param name  what is measured, and in which unit
 * @param ticks the most welcome first: those that would touch one before them are left out
 */
record Axis(String name, List<Tick> ticks) {
    /** Probabilities that people think in, the most welcome first; those near 0 and 1 are far apart in dB. */
    private static final List<String> PROBABILITIES = List.of(
            "0.5", "0.1", "0.9", "0.01", "0.99", "0.25", "0.75", "0.05", "0.95", "0.001", "0.999", "0.0001", "0.9999");

    private static final double APART = 8;

    record Tick(double at, String label) {}

    static Axis numbers(String name, Scale scale, int most) {
        return new Axis(
                name,
                scale.ticks(most).stream()
                        .map(it -> new Tick(it, Digits.plain(it)))
                        .toList());
    }

    /** Probabilities along a scale of log-odds in dB. */
    static Axis probabilities(Scale decibans) {
        Stream<Tick> ticks = PROBABILITIES.stream().map(it -> new Tick(Decibans.logOdds(Double.parseDouble(it)), it));
        return new Axis(
                "probability",
                ticks.filter(it -> it.at() >= decibans.low() && it.at() <= decibans.high())
                        .toList());
    }

    /** Of probabilities as they are. */
    static Axis shares(String name) {
        return new Axis(
                name,
                Stream.of("0", "1", "0.5", "0.25", "0.75")
                        .map(it -> new Tick(Double.parseDouble(it), it))
                        .toList());
    }

    /** Those ticks whose labels fit beside each other. */
    List<Tick> fitting(Scale scale) {
        List<Tick> fitting = new ArrayList<>();
        for (Tick tick : ticks) {
            if (fitting.stream().allMatch(it -> areApart(it, tick, scale))) {
                fitting.add(tick);
            }
        }
        return fitting;
    }

    private static boolean areApart(Tick one, Tick other, Scale scale) {
        double between = Math.abs(scale.at(one.at()) - scale.at(other.at()));
        return between
                >= (TextWidth.of(one.label(), Canvas.FONT) + TextWidth.of(other.label(), Canvas.FONT)) / 2 + APART;
    }
}
