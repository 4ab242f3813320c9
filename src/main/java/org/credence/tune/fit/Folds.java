package org.credence.tune.fit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;

/** Incidents dealt into parts of nearly equal size, by a seed: the same seed and incidents give the same parts. */
public final class Folds {
    private final Map<String, Integer> foldOf = new HashMap<>();
    private final int count;

    private Folds(int count) {
        this.count = count;
    }

    /**
     * Deals incidents into folds.
     *
     * @param incidents ids, in whatever order
     * @param most      how many folds there are, where there are as many incidents
     */
    public static Folds deal(Iterable<String> incidents, int most, long seed) {
        TreeSet<String> distinct = new TreeSet<>();
        incidents.forEach(distinct::add);
        List<String> shuffled = new ArrayList<>(distinct);
        RandomGenerator random = new Well19937c(seed);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            shuffled.set(i, shuffled.set(other, shuffled.get(i)));
        }
        Folds folds = new Folds(Math.min(most, shuffled.size()));
        for (int i = 0; i < shuffled.size(); i++) {
            folds.foldOf.put(shuffled.get(i), i % folds.count);
        }
        return folds;
    }

    public int count() {
        return count;
    }

    /** Incidents of a fold. */
    public Predicate<String> in(int fold) {
        return incident -> foldOf.getOrDefault(incident, -1) == fold;
    }

    /** Incidents of all other folds. */
    public Predicate<String> outside(int fold) {
        return in(fold).negate();
    }
}
