package org.credence.rules.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.credence.rules.plan.Plan;
import org.credence.rules.run.SingleRules.Consequence;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a few rules that look at much the same: which of them apply to a fact that shows this and that.
 *
 * <p>Few rules look at few properties, so that they have soon seen all there is to see, whatever else is new about a
 * fact; and what they remember stays small enough to be at hand at once. An open-addressed table: a boxed key for each
 * question took longer than the answer.
 */
final class Answers {
    /**
     * Fourteen properties that are true or false differ in sixteen thousand ways at the most, and in a few hundred as a
     * rule; fewer bits would make more tables, and each is one more place to look.
     */
    private static final int MOST_BITS = 14;

    private static final int FIRST_SIZE = 64;

    private final List<Plan> rules = new ArrayList<>();
    private final long[] mask;
    private long[] keys;
    private @Nullable Consequence[][] values;
    private int size;

    private Answers(int words) {
        mask = new long[words];
        keys = new long[FIRST_SIZE * words];
        values = new Consequence[FIRST_SIZE][];
    }

    /** Puts rules together that look at the same, as far as their properties stay few. */
    static List<Answers> of(Probes probes, List<Plan> plans) {
        List<Answers> all = new ArrayList<>();
        for (Plan plan : plans) {
            long[] mask = probes.mask(plan);
            Answers nearest = null;
            int least = MOST_BITS + 1;
            for (Answers each : all) {
                int more = each.bitsWith(mask) - each.bitsWith(each.mask);
                if (more < least && each.bitsWith(mask) <= MOST_BITS) {
                    nearest = each;
                    least = more;
                }
            }
            if (nearest == null) {
                nearest = new Answers(mask.length);
                all.add(nearest);
            }
            nearest.add(plan, mask);
        }
        return all;
    }

    private int bitsWith(long[] more) {
        int bits = 0;
        for (int i = 0; i < mask.length; i++) {
            bits += Long.bitCount(mask[i] | more[i]);
        }
        return bits;
    }

    private void add(Plan plan, long[] more) {
        rules.add(plan);
        for (int i = 0; i < mask.length; i++) {
            mask[i] |= more[i];
        }
    }

    /** Whether it remembers of this rule. */
    boolean isAbout(String rule) {
        return rules.stream().anyMatch(plan -> plan.rule().equals(rule));
    }

    /** How many answers are remembered. */
    int size() {
        return size;
    }

    /** The rules that apply to a fact of which this is seen; null when that has not been asked yet. */
    Consequence @Nullable [] find(long[] row) {
        return values[place(row)];
    }

    /** Remembers, in place of what was remembered for the same. */
    void put(long[] row, Consequence[] applying) {
        int place = place(row);
        if (values[place] == null) {
            size++;
            for (int i = 0; i < mask.length; i++) {
                keys[place * mask.length + i] = row[i] & mask[i];
            }
        }
        values[place] = applying;
        if (2 * size > values.length) {
            grow();
        }
    }

    void forget() {
        Arrays.fill(values, null);
        size = 0;
    }

    /** Where this stands, or else where it would. */
    private int place(long[] row) {
        int last = values.length - 1;
        int place = hash(row) & last;
        while (values[place] != null && !isAt(place, row)) {
            place = (place + 1) & last;
        }
        return place;
    }

    private boolean isAt(int place, long[] row) {
        for (int i = 0; i < mask.length; i++) {
            if (keys[place * mask.length + i] != (row[i] & mask[i])) {
                return false;
            }
        }
        return true;
    }

    /** The high bits of a product depend on all bits of its factors; by the golden ratio (Knuth, TAOCP 3, 6.4). */
    private int hash(long[] row) {
        long mixed = 0;
        for (int i = 0; i < mask.length; i++) {
            mixed = (mixed ^ (row[i] & mask[i])) * 0x9E3779B97F4A7C15L;
            mixed ^= mixed >>> 32;
        }
        return (int) mixed;
    }

    private void grow() {
        long[] oldKeys = keys;
        Consequence[][] oldValues = values;
        keys = new long[2 * oldKeys.length];
        values = new Consequence[2 * oldValues.length][];
        for (int i = 0; i < oldValues.length; i++) {
            if (oldValues[i] != null) {
                long[] row = Arrays.copyOfRange(oldKeys, i * mask.length, (i + 1) * mask.length);
                int place = place(row);
                System.arraycopy(row, 0, keys, place * mask.length, mask.length);
                values[place] = oldValues[i];
            }
        }
    }
}
