package org.credence.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * All that the rules of a stage look at in one sort of fact.
 *
 * <p>Facts that are alike in this are alike to every one of these rules. A number that is only ever compared with
 * literals is represented by where it lies among them.
 */
final class Probes {
    private final List<Sensor> sensors = new ArrayList<>();

    /** @param thresholds in order, or null when the value itself counts */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
    private record Sensor(Accessor accessor, double @Nullable [] thresholds) {
        Object sense(Object fact) {
            Object value = accessor.read(fact);
            if (thresholds == null || !(value instanceof Number number)) {
                return value == null ? "(none)" : value;
            }
            int place = Arrays.binarySearch(thresholds, number.doubleValue());
            return place >= 0 ? 2 * place + 1 : 2 * (-place - 1);
        }
    }

    Probes(Class<?> fact, List<Plan> plans) {
        Map<List<String>, TreeSet<Double>> numeric = new LinkedHashMap<>();
        Map<List<String>, Boolean> whole = new LinkedHashMap<>();
        for (Plan plan : plans) {
            for (Plan.Probe probe : plan.probes()) {
                numeric.computeIfAbsent(probe.path(), path -> new TreeSet<>());
                if (probe.thresholds() == null) {
                    whole.put(probe.path(), true);
                } else {
                    numeric.getOrDefault(probe.path(), new TreeSet<>()).addAll(probe.thresholds());
                }
            }
        }
        numeric.forEach((path, thresholds) -> sensors.add(new Sensor(
                Accessor.of(fact, path),
                whole.containsKey(path)
                        ? null
                        : thresholds.stream().mapToDouble(Double::doubleValue).toArray())));
    }

    /** What the rules see of a fact. */
    Likeness likeness(Object fact) {
        Object[] values = new Object[sensors.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = sensors.get(i).sense(fact);
        }
        return new Likeness(fact.getClass(), values);
    }

    /** Equal for facts that are alike to every rule. */
    static final class Likeness {
        private final Class<?> fact;
        private final Object[] values;
        private final int hash;

        Likeness(Class<?> fact, Object[] values) {
            this.fact = fact;
            this.values = values;
            this.hash = Arrays.hashCode(values);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Likeness like
                    && hash == like.hash
                    && fact == like.fact
                    && Arrays.equals(values, like.values);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}
