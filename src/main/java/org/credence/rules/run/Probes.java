package org.credence.rules.run;

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
import org.credence.facts.Statement;
import org.credence.facts.Traits;
import org.credence.rules.language.vocabulary.Accessor;
import org.credence.rules.plan.Plan;
import org.credence.rules.plan.Plan.Probe;
import org.jspecify.annotations.Nullable;

/**
 * All that the rules of a stage look at in one sort of fact, as a row of small numbers.
 *
 * <p>Facts that are alike in this are alike to every one of these rules. A number that is only ever compared with
 * literals is represented by where it lies among them; any other value by a number of its own. Of statements, all
 * that is true or false is read at once.
 */
final class Probes {
    /** Room for a million different values of one property, far more than are remembered. */
    private static final int BITS_OF_A_VALUE = 20;

    private final Class<?> fact;
    private final Map<List<String>, Place> places = new LinkedHashMap<>();
    private final Sensor[] sensors;
    private final Detour[] detours;
    private final boolean hasTraits;
    /** No rule looks at anything that comparing statements finds. */
    private final boolean onlyLasting;

    private int longs = 1;
    private int used;

    /** Where in a row a property stands. */
    private record Place(int word, long mask) {}

    Probes(Class<?> fact, List<Plan> plans) {
        this.fact = fact;
        Map<List<String>, TreeSet<Double>> thresholds = new LinkedHashMap<>();
        Set<List<String>> whole = new LinkedHashSet<>();
        for (Plan plan : plans) {
            for (Probe probe : plan.probes()) {
                TreeSet<Double> own = thresholds.computeIfAbsent(probe.path(), path -> new TreeSet<>());
                if (probe.thresholds() == null) {
                    whole.add(probe.path());
                } else {
                    own.addAll(probe.thresholds());
                }
            }
        }
        thresholds.keySet().forEach(this::addTrait);
        hasTraits = !places.isEmpty();
        onlyLasting = places.keySet().stream().allMatch(path -> Traits.isLasting(path.get(0)));
        used = hasTraits ? Long.SIZE : 0;
        Map<String, List<Sensor>> byWay = new LinkedHashMap<>();
        thresholds.forEach((path, of) -> {
            if (!places.containsKey(path)) {
                byWay.computeIfAbsent(path.size() == 1 ? "" : path.get(0), way -> new ArrayList<>())
                        .add(sensor(path, whole.contains(path) ? null : of));
            }
        });
        List<Sensor> direct = byWay.remove("");
        sensors = direct == null ? new Sensor[0] : direct.toArray(new Sensor[0]);
        detours = byWay.entrySet().stream()
                .map(way -> new Detour(Accessor.of(fact, List.of(way.getKey())), way.getValue(), row()))
                .toArray(Detour[]::new);
    }

    private void addTrait(List<String> path) {
        int trait = path.size() == 1 && fact == Statement.class ? Traits.OF_STATEMENTS.indexOf(path.get(0)) : -1;
        if (trait >= 0) {
            places.put(path, new Place(0, 1L << trait));
        }
    }

    private Sensor sensor(List<String> path, @Nullable Set<Double> thresholds) {
        Class<?> from =
                path.size() == 1 ? fact : Accessor.of(fact, path.subList(0, 1)).type();
        Accessor accessor = Accessor.of(from, path.size() == 1 ? path : path.subList(1, path.size()));
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
        places.put(path, new Place(longs - 1, ((1L << bits) - 1) << used));
        used += bits;
        return sensor;
    }

    /** A row for {@link #look}. */
    long[] row() {
        return new long[longs];
    }

    /** What the rules see of a fact, written over what the row held before. */
    void look(Object of, long[] row) {
        Arrays.fill(row, 0);
        if (hasTraits) {
            Statement statement = (Statement) of;
            row[0] = onlyLasting ? Traits.lasting(statement) : Traits.of(statement);
        }
        for (Sensor sensor : sensors) {
            sensor.sense(of, row);
        }
        for (Detour detour : detours) {
            detour.sense(of, row);
        }
    }

    /** Facts may have changed since others were looked at. */
    void lookAfresh() {
        for (Detour detour : detours) {
            detour.leadsTo = null;
        }
    }

    /** Which part of a row one rule looks at. */
    long[] mask(Plan plan) {
        long[] mask = row();
        for (Probe probe : plan.probes()) {
            Place place = places.get(probe.path());
            if (place != null) {
                mask[place.word()] |= place.mask();
            }
        }
        return mask;
    }

    /** Forgets which value has which number. Rows from before and after must not be compared. */
    void forget() {
        for (Sensor sensor : sensors) {
            sensor.numbers.clear();
        }
        for (Detour detour : detours) {
            detour.sensors.forEach(sensor -> sensor.numbers.clear());
        }
        lookAfresh();
    }

    /** What is seen through one property, such as a statement's claim: mostly the same as through the fact before. */
    private static final class Detour {
        private final Accessor way;
        private final List<Sensor> sensors;
        /** The part of the row that these write. */
        private final long[] seen;

        private @Nullable Object leadsTo;

        Detour(Accessor way, List<Sensor> sensors, long[] seen) {
            this.way = way;
            this.sensors = sensors;
            this.seen = seen;
        }

        void sense(Object fact, long[] row) {
            Object there = way.read(fact);
            if (there == null) {
                return;
            }
            if (there != leadsTo) {
                Arrays.fill(seen, 0);
                for (Sensor sensor : sensors) {
                    sensor.sense(there, seen);
                }
                leadsTo = there;
            }
            for (int i = 0; i < seen.length; i++) {
                row[i] |= seen[i];
            }
        }
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
            Long known = numbers.get(value);
            if (known == null) {
                known = numbers.size() + 1L;
                numbers.put(value, known);
            }
            return known;
        }

        /** Odd between thresholds, even on one; from 1. */
        private static long place(double number, double[] thresholds) {
            int place = Arrays.binarySearch(thresholds, number);
            return place >= 0 ? 2 * place + 2 : 2 * (-place - 1) + 1;
        }
    }
}
