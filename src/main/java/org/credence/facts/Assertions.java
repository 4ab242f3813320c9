package org.credence.facts;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.credence.model.Moment;
import org.jspecify.annotations.Nullable;

/**
 * When a claim was asserted, so that each denial can be placed among the assertions without looking at all of them:
 * whatever lies before or after all of them lies before or after the first day of them.
 */
final class Assertions {
    private boolean dated = true;

    private @Nullable LocalDate day;
    /** Of that day: how many there are, how many are timed or ordered, and the first of those. */
    private int count;

    private int timed;
    private int ordered;
    private @Nullable Instant first;
    private int firstOrder;

    void add(Statement assertion) {
        Moment at = assertion.at();
        if (at == null) {
            dated = false;
            return;
        }
        if (day == null || at.day().isBefore(day)) {
            begin(at.day());
        }
        if (at.day().equals(day)) {
            addToFirstDay(at);
        }
    }

    private void begin(LocalDate on) {
        day = on;
        count = timed = ordered = 0;
        first = null;
        firstOrder = Integer.MAX_VALUE;
    }

    private void addToFirstDay(Moment at) {
        count++;
        Instant instant = at.instant();
        if (instant != null) {
            timed++;
            first = first == null || instant.isBefore(first) ? instant : first;
        }
        if (at.order() > 0) {
            ordered++;
            firstOrder = Math.min(firstOrder, at.order());
        }
    }

    /** At least one assertion is known to come before. */
    boolean hasOneBefore(Moment at) {
        if (day == null || !at.day().equals(day)) {
            return day != null && day.isBefore(at.day());
        }
        return (at.instant() != null && first != null && first.isBefore(at.instant()))
                || (at.order() > 0 && firstOrder < at.order());
    }

    /** Every assertion is known to come after; true when there is none. */
    boolean allAfter(Moment at) {
        if (!dated) {
            return false;
        }
        if (day == null || !at.day().equals(day)) {
            return day == null || at.day().isBefore(day);
        }
        if (timed == count && first != null && at.instant() != null) {
            return first.isAfter(at.instant());
        }
        return ordered == count && at.order() > 0 && firstOrder > at.order();
    }

    /** Hours from the first assertion to a later moment, at the most: a day alone may be meant from its beginning to its end. */
    int hoursUntil(Moment at) {
        if (first != null && timed == count && at.instant() != null) {
            return (int) Math.min(
                    Integer.MAX_VALUE, Duration.between(first, at.instant()).toHours());
        }
        return (int) Math.min(Integer.MAX_VALUE, 24 * (ChronoUnit.DAYS.between(day, at.day()) + 1));
    }
}
