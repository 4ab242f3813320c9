package org.credence.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.credence.rules.language.vocabulary.Accessor;
import org.jspecify.annotations.Nullable;

/**
 * All that the rules of a stage look at in one sort of fact, as a row of small numbers.
 *
 * <p>Facts that are alike in this are alike to every one of these rules. A number that is only ever compared with
 * literals is represented by where it lies among them; any other value by a number of its own.
 */
final class Probes {
    /** Room for a million different values of one property, far more than are remembered. */
    private static final int BITS_OF_A_VALUE = 20;

    private final Class<?> fact;
    private final List<Sensor> sensors = new ArrayList<>();
    private int longs = 1;
    private int used;

    Probes(Class<?> fact, List<Plan> plans) {
        this.fact = fact;
        Map<List<String>, TreeSet<Double>> thresholds = new LinkedHashMap<>();
        Set<List<String>> whole = new LinkedHashSet<>();
        for (Plan plan : plans) {
            for (Plan.Probe probe : plan.probes()) {
                TreeSet<Double> own = thresholds.computeIfAbsent(probe.path(), path -> new TreeSet<>());
                if (probe.thresholds() == null) {
                    whole.add(probe.path());
                } else {
                    own.addAll(probe.thresholds());
                }
            }
        }
        thresholds.forEach((path, of) -> sensors.add(sensor(path, whole.contains(path) ? null : of)));
    }

    private Sensor sensor(List<String> path, @Nullable Set<Double> thresholds) {
        Accessor accessor = Accessor.of(fact, path);
        double[] sorted = thresholds == null
                ? null
                : thresholds.stream().mapToDouble(Double::doubleValue).toArray();
        int bits = sorted != null
                ? Integer.SIZE - Integer.numberOfLeadingZeros(2 * sorted.length + 1)
                : accessor.type() == boolean.class ? 2 : BITS_OF_A_VALUE;
        if (used + bits > Long.SIZE) {
            longs++;
            used = 0;
        }
        Sensor sensor = new Sensor(accessor, sorted, longs - 1, used);
        used += bits;
        return sensor;
    }

    /** What the rules see of a fact. */
    Likeness likeness(Object of) {
        long[] row = new long[longs];
        for (int i = 0; i < sensors.size(); i++) {
            sensors.get(i).sense(of, row);
        }
        return new Likeness(fact, row);
    }

    /** Forgets which value has which number. Likenesses from before and after must not be compared. */
    void forget() {
        sensors.forEach(sensor -> sensor.numbers.clear());
    }

    /** One property and its place in the row. */
    private static final class Sensor {
        private final Accessor accessor;
        private final double @Nullable [] thresholds;
        private final int word;
        private final int shift;
        private final Map<Object, Long> numbers = new HashMap<>();
        private final @Nullable Predicate<Object> test;
        private final @Nullable ToDoubleFunction<Object> number;

        Sensor(Accessor accessor, double @Nullable [] thresholds, int word, int shift) {
            this.accessor = accessor;
            this.test = accessor.test();
            this.number = thresholds == null ? null : accessor.number();
            this.thresholds = thresholds;
            this.word = word;
            this.shift = shift;
        }

        void sense(Object fact, long[] row) {
            row[word] |= code(fact) << shift;
        }

        private long code(Object fact) {
            if (test != null) {
                return test.test(fact) ? 1 : 2;
            }
            if (number != null && thresholds != null) {
                return place(number.applyAsDouble(fact), thresholds);
            }
            return codeOf(accessor.read(fact));
        }

        private long codeOf(@Nullable Object value) {
            if (value instanceof Boolean truth) {
                return truth ? 1 : 2;
            }
            if (value == null) {
                return 0;
            }
            if (thresholds != null) {
                return value instanceof Number number ? place(number.doubleValue(), thresholds) : 1;
            }
            return numbers.computeIfAbsent(value, it -> numbers.size() + 1L);
        }

        /** Odd between thresholds, even on one; from 1. */
        private static long place(double number, double[] thresholds) {
            int place = Arrays.binarySearch(thresholds, number);
            return place >= 0 ? 2 * place + 2 : 2 * (-place - 1) + 1;
        }
    }

    /** Equal for facts that are alike to every rule. */
    static final class Likeness {
        private final Class<?> fact;
        private final long[] row;
        private final int hash;

        Likeness(Class<?> fact, long[] row) {
            this.fact = fact;
            this.row = row;
            this.hash = hash(row);
        }

        /**
         * Rows differ in few bits, which must all reach the low ones: with a plain sum of products thousands of rows
         * shared a bucket. The finaliser is that of SplitMix64 (Steele, Lea &amp; Flood, OOPSLA 2014).
         */
        private static int hash(long[] row) {
            long mixed = 0;
            for (long word : row) {
                mixed = (mixed + word) * 0x9E3779B97F4A7C15L;
                mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
                mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
                mixed ^= mixed >>> 31;
            }
            return (int) mixed;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Likeness like
                    && hash == like.hash
                    && fact == like.fact
                    && Arrays.equals(row, like.row);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}
