package org.credence.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.credence.compare.Reversals.Reversal;
import org.credence.compare.Reversals.Standing;
import org.jspecify.annotations.Nullable;

/** The order of incidents by confidence, before and after. Takes n·log n steps for n incidents, never n². */
final class Order {
    private static final Comparator<Standing> ASCENDING =
            Comparator.comparingDouble(Standing::before).thenComparingDouble(Standing::after);

    private final List<Standing> standings = new ArrayList<>();

    void add(Standing standing) {
        standings.add(standing);
    }

    Reversals reversals(int top) {
        standings.sort(ASCENDING);
        double[] after = standings.stream().mapToDouble(Standing::after).toArray();
        Biggest<Reversal> biggest = new Biggest<>(top, Comparator.comparingDouble(it -> -it.size()));
        Best best = new Best();
        int below = 0;
        for (Standing standing : standings) {
            for (; standings.get(below).before() < standing.before(); below++) {
                best.add(standings.get(below));
            }
            Standing rose = best.against(standing);
            if (rose != null) {
                biggest.add(new Reversal(standing, rose));
            }
        }
        long n = standings.size();
        return new Reversals(n * (n - 1) / 2, new Ranked<>(biggest.ranked().top(), sort(after)));
    }

    /** Sorts, and counts the pairs that stood the wrong way round (merge sort; Knuth, TAOCP vol. 3, §5.1.1). */
    private static long sort(double[] numbers) {
        double[] from = numbers;
        double[] into = new double[numbers.length];
        long inversions = 0;
        for (int run = 1; run < numbers.length; run *= 2) {
            for (int start = 0; start < numbers.length; start += 2 * run) {
                int middle = Math.min(start + run, numbers.length);
                inversions += merge(from, into, start, middle, Math.min(middle + run, numbers.length));
            }
            double[] spare = from;
            from = into;
            into = spare;
        }
        return inversions;
    }

    private static long merge(double[] from, double[] into, int start, int middle, int end) {
        long inversions = 0;
        int left = start;
        int right = middle;
        for (int i = start; i < end; i++) {
            if (right == end || (left < middle && from[left] <= from[right])) {
                into[i] = from[left++];
            } else {
                inversions += middle - left;
                into[i] = from[right++];
            }
        }
        return inversions;
    }

    /** Those that stood below, and of all up to each the one that stands highest now. */
    private static final class Best {
        private final List<Standing> below = new ArrayList<>();
        private final List<Standing> highest = new ArrayList<>();

        void add(Standing standing) {
            Standing best = highest.isEmpty() ? standing : highest.get(highest.size() - 1);
            highest.add(standing.after() > best.after() ? standing : best);
            below.add(standing);
        }

        /**
         * The one that most clearly changed places with an incident that stood above all these, or null. Going up,
         * the distance before shrinks and the distance to the highest so far grows, so the clearest is where they
         * meet.
         */
        @Nullable
        Standing against(Standing fell) {
            int low = 0;
            int high = below.size();
            while (low < high) {
                int middle = (low + high) / 2;
                double fallen = highest.get(middle).after() - fell.after();
                if (fell.before() - below.get(middle).before() > fallen) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            Standing best = null;
            for (int at = Math.max(0, low - 1); at < Math.min(low + 1, below.size()); at++) {
                Standing rose = highest.get(at);
                boolean turned = rose.after() > fell.after();
                if (turned && (best == null || size(fell, rose) > size(fell, best))) {
                    best = rose;
                }
            }
            return best;
        }

        private static double size(Standing fell, Standing rose) {
            return new Reversal(fell, Objects.requireNonNull(rose)).size();
        }
    }
}
