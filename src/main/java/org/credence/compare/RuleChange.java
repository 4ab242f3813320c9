package org.credence.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.credence.argument.Price;
import org.jspecify.annotations.Nullable;

/**
 * A rule that is not what it was, or does not fire as often.
 *
 * @param rule   its name
 * @param before null when it was not there
 * @param after  null when it is not there any more
 */
public record RuleChange(
        String rule, @Nullable State before, @Nullable State after) {

    /**
     * A rule on one side.
     *
     * @param price   what it charges, and why; null when only its firings are known, as of a file of scores
     * @param wording conditions and consequence, a line each, in one spelling whatever their blanks
     * @param fires   how often it fired, or {@link #UNCOUNTED}
     */
    public record State(@Nullable Price price, List<String> wording, long fires) {
        /** Nobody counted. */
        public static final long UNCOUNTED = -1;

        public State {
            wording = List.copyOf(wording);
        }
    }

    /** Rules that differ, in the order of those after; the ones that are gone come last. */
    public static List<RuleChange> between(Map<String, State> before, Map<String, State> after) {
        List<RuleChange> changes = new ArrayList<>();
        after.forEach((rule, now) -> add(new RuleChange(rule, before.get(rule), now), changes));
        before.forEach((rule, then) -> {
            if (!after.containsKey(rule)) {
                changes.add(new RuleChange(rule, then, null));
            }
        });
        return changes;
    }

    private static void add(RuleChange change, List<RuleChange> changes) {
        if (change.isAnother() || change.firesBefore() != change.firesAfter()) {
            changes.add(change);
        }
    }

    /** Whether the rule itself is another; if not, only its firings differ. */
    public boolean isAnother() {
        return isAdded() || isRemoved() || isRepriced() || isReworded();
    }

    public boolean isAdded() {
        return before == null;
    }

    public boolean isRemoved() {
        return after == null;
    }

    /** Whether it is known how often it fired. */
    public boolean isCounted() {
        return (before == null || before.fires() != State.UNCOUNTED)
                && (after == null || after.fires() != State.UNCOUNTED);
    }

    /** Whether it charges something else. */
    public boolean isRepriced() {
        Price then = before == null ? null : before.price();
        Price now = after == null ? null : after.price();
        return then != null && now != null && (then.unit() != now.unit() || then.value() != now.value());
    }

    /** Whether its conditions or its consequence are others. */
    public boolean isReworded() {
        return before != null && after != null && !before.wording().equals(after.wording());
    }

    /** Lines of its wording that are there no more; all of them when only their order is another. */
    public List<String> wordingGone() {
        return less(before, after);
    }

    /** Lines of its wording that were not there; all of them when only their order is another. */
    public List<String> wordingNew() {
        return less(after, before);
    }

    private static List<String> less(@Nullable State state, @Nullable State other) {
        List<String> lines = state == null ? List.of() : state.wording();
        List<String> others = other == null ? List.of() : other.wording();
        List<String> rest = new ArrayList<>(lines);
        others.forEach(rest::remove);
        return rest.isEmpty() && lines.size() == others.size() ? lines : rest;
    }

    public long firesBefore() {
        return before == null ? 0 : before.fires();
    }

    public long firesAfter() {
        return after == null ? 0 : after.fires();
    }
}
