package org.credence.picture.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.credence.picture.Waterfall.Step;
import org.credence.score.Legible;

/**
 * The bars of a waterfall: its steps, the weakest of many put together.
 *
 * @param all   in the order of the steps
 * @param total log-odds, in tenths of a deciban: the sum of the bars
 */
record Bars(List<Bar> all, int total) {
    /** More bars than this are no picture any more, and no page of paper. */
    private static final int MOST = 16;

    /**
     * One bar.
     *
     * @param from   log-odds before it, in tenths of a deciban
     * @param tenths of a deciban that it adds
     */
    record Bar(String rule, String about, int from, int tenths) {
        int to() {
            return from + tenths;
        }
    }

    static Bars of(List<Step> steps) {
        int[] tenths = Legible.tenths(steps.stream().map(Step::decibans).toList());
        Set<Integer> shown = strongest(steps);
        List<Bar> bars = new ArrayList<>();
        int sum = 0;
        boolean[] told = new boolean[2];
        for (int i = 0; i < tenths.length; i++) {
            Bar bar;
            boolean inFavour = steps.get(i).decibans() >= 0;
            if (shown.contains(i)) {
                bar = new Bar(steps.get(i).rule(), steps.get(i).about(), sum, tenths[i]);
            } else if (!told[inFavour ? 0 : 1]) {
                told[inFavour ? 0 : 1] = true;
                bar = together(steps, tenths, shown, inFavour, sum);
            } else {
                continue;
            }
            bars.add(bar);
            sum = bar.to();
        }
        return new Bars(bars, sum);
    }

    private static Set<Integer> strongest(List<Step> steps) {
        return IntStream.range(0, steps.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -Math.abs(steps.get(i).decibans())))
                .limit(steps.size() <= MOST ? MOST : MOST - 2)
                .collect(Collectors.toSet());
    }

    private static Bar together(List<Step> steps, int[] tenths, Set<Integer> shown, boolean inFavour, int from) {
        int[] rest = IntStream.range(0, tenths.length)
                .filter(i -> !shown.contains(i) && steps.get(i).decibans() >= 0 == inFavour)
                .toArray();
        int sum = IntStream.of(rest).map(i -> tenths[i]).sum();
        return new Bar(rest.length + " weaker " + (inFavour ? "for" : "against") + " it", "in the table", from, sum);
    }

    /** Log-odds at the far ends, in tenths of a deciban; even odds are always within. */
    int least() {
        return Math.min(0, all.stream().mapToInt(Bar::to).min().orElse(0));
    }

    int most() {
        return Math.max(0, all.stream().mapToInt(Bar::to).max().orElse(0));
    }

    int inFavour() {
        return all.stream().mapToInt(Bar::tenths).filter(it -> it > 0).sum();
    }

    int against() {
        return all.stream().mapToInt(Bar::tenths).filter(it -> it < 0).sum();
    }
}
