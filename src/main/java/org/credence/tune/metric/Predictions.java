package org.credence.tune.metric;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Predictions in order of probability, ready to be measured again and again on resampled incidents.
 *
 * <p>The order in which they were given does not matter.
 */
public final class Predictions {
    private static final Comparator<Prediction> ORDER = Comparator.comparingDouble(Prediction::probability)
            .thenComparing(Prediction::confirmed)
            .thenComparing(Prediction::incident);

    private final Prediction[] ascending;
    private final String[] incidents;
    private final int[] incidentOf;

    private Predictions(Collection<Prediction> all) {
        ascending = all.stream().sorted(ORDER).toArray(Prediction[]::new);
        incidents = all.stream().map(Prediction::incident).distinct().sorted().toArray(String[]::new);
        incidentOf = Arrays.stream(ascending)
                .mapToInt(it -> Arrays.binarySearch(incidents, it.incident()))
                .toArray();
    }

    /**
     * Predictions to be measured.
     *
     * @throws IllegalArgumentException when there are none
     */
    public static Predictions of(Collection<Prediction> all) {
        if (all.isEmpty()) {
            throw new IllegalArgumentException("The predictions (none) must be at least one.");
        }
        return new Predictions(all);
    }

    /** How many predictions there are. */
    public int size() {
        return ascending.length;
    }

    /** How many incidents they come from. */
    public int incidents() {
        return incidents.length;
    }

    /** How many of them were confirmed. */
    public int confirmed() {
        return Arrays.stream(ascending).mapToInt(Prediction::outcome).sum();
    }

    Prediction at(int index) {
        return ascending[index];
    }

    /** Which of the incidents, in the order of their ids, a prediction belongs to. */
    int incidentOf(int index) {
        return incidentOf[index];
    }

    /** How often a prediction counts when its incident was drawn so many times. */
    int timesDrawn(int index, int[] draws) {
        return draws[incidentOf[index]];
    }

    /** Every incident once. */
    int[] eachOnce() {
        int[] draws = new int[incidents.length];
        Arrays.fill(draws, 1);
        return draws;
    }

    /** Whether both are about the same claims as far as can be seen: the same outcomes in the same incidents. */
    boolean isAboutTheSameAs(Predictions other) {
        return Arrays.equals(incidents, other.incidents) && Arrays.equals(tallies(), other.tallies());
    }

    /** By incident: how many were refuted, then how many confirmed. */
    private int[] tallies() {
        int[] tallies = new int[2 * incidents.length];
        for (int i = 0; i < ascending.length; i++) {
            tallies[2 * incidentOf[i] + ascending[i].outcome()]++;
        }
        return tallies;
    }

    /** The predictions, lowest probability first. */
    public List<Prediction> all() {
        return List.of(ascending);
    }
}
