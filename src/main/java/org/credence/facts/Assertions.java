package org.credence.facts;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.TreeMap;
import org.credence.model.Moment;
import org.jspecify.annotations.Nullable;

/** When a claim was asserted, so that each denial can be placed among the assertions without looking at all of them. */
final class Assertions {
    private final TreeMap<LocalDate, Day> days = new TreeMap<>();
    private boolean dated = true;

    /** The assertions of one day: how many there are, how many are timed or ordered, and the first of those. */
    private static final class Day {
        private int count;
        private int timed;
        private int ordered;
        private @Nullable Instant first;
        private int firstOrder = Integer.MAX_VALUE;

        void add(Moment at) {
            count++;
            if (at.instant() != null) {
                timed++;
                first = first == null || at.instant().isBefore(first) ? at.instant() : first;
            }
            if (at.order() > 0) {
                ordered++;
                firstOrder = Math.min(firstOrder, at.order());
            }
        }

        boolean hasOneBefore(Moment at) {
            if (at.instant() != null && first != null && first.isBefore(at.instant())) {
                return true;
            }
            return at.order() > 0 && firstOrder < at.order();
        }

        boolean allAfter(Moment at) {
            if (timed == count && first != null && at.instant() != null) {
                return first.isAfter(at.instant());
            }
            return ordered == count && at.order() > 0 && firstOrder > at.order();
        }
    }

    void add(Statement assertion) {
        Moment at = assertion.at();
        if (at == null) {
            dated = false;
        } else {
            days.computeIfAbsent(at.day(), day -> new Day()).add(at);
        }
    }

    /** At least one assertion is known to come before. */
    boolean hasOneBefore(Moment at) {
        if (days.isEmpty()) {
            return false;
        }
        if (days.firstKey().isBefore(at.day())) {
            return true;
        }
        Day day = days.get(at.day());
        return day != null && day.hasOneBefore(at);
    }

    /** Every assertion is known to come after; true when there is none. */
    boolean allAfter(Moment at) {
        if (!dated) {
            return false;
        }
        if (days.isEmpty() || at.day().isBefore(days.firstKey())) {
            return true;
        }
        return at.day().equals(days.firstKey()) && days.firstEntry().getValue().allAfter(at);
    }

    /** Hours from the first assertion to a later moment, at the most: a day alone may be meant from its beginning to its end. */
    int hoursUntil(Moment at) {
        LocalDate firstDay = days.firstKey();
        Day day = days.firstEntry().getValue();
        if (day.first != null && day.timed == day.count && at.instant() != null) {
            return (int) Math.min(
                    Integer.MAX_VALUE, Duration.between(day.first, at.instant()).toHours());
        }
        return (int) Math.min(Integer.MAX_VALUE, 24 * (ChronoUnit.DAYS.between(firstDay, at.day()) + 1));
    }
}
