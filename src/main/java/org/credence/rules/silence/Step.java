package org.credence.rules.silence;

import java.util.List;

/**
 * One condition of a rule, tried.
 *
 * @param condition as the rule spells it
 * @param fact      what it was tried on; empty for conditions that are about no single fact, and when there is none
 * @param checks    its parts; empty when it could not be tried, because one before it found nothing
 */
public record Step(String condition, String fact, List<Check> checks) {
    public Step {
        checks = List.copyOf(checks);
    }

    public boolean isTried() {
        return !checks.isEmpty();
    }

    public boolean holds() {
        return isTried() && checks.stream().allMatch(Check::holds);
    }

    /**
     * One part of a condition, tried.
     *
     * @param part    as the rule spells it
     * @param holds   whether it holds
     * @param because the values that it reads, or what else decided it; may be empty when it holds
     */
    public record Check(String part, boolean holds, String because) {}
}
