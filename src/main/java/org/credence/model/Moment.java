package org.credence.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When something was said or settled: an instant, or some unknown time of a day (UTC).
 *
 * <p>A day alone is neither before nor after another moment of that day, unless the file gives both an
 * {@code order}.
 *
 * @param day     the day, in UTC
 * @param instant the exact time, or null when only the day is known; falls on {@code day}
 * @param order   the place within the day that the file states, from 1; 0 when it states none
 */
public record Moment(LocalDate day, @Nullable Instant instant, int order) {

    public Moment {
        Objects.requireNonNull(day, "day");
        if (order < 0) {
            throw new IllegalArgumentException("The order (" + order + ") must be 1 or more, or 0 for none.");
        }
        if (instant != null && !instant.atZone(ZoneOffset.UTC).toLocalDate().equals(day)) {
            throw new IllegalArgumentException("The instant (" + instant + ") must fall on the day (" + day + ").");
        }
    }

    public static Moment on(LocalDate day) {
        return new Moment(day, null, 0);
    }

    public static Moment at(Instant instant) {
        return new Moment(instant.atZone(ZoneOffset.UTC).toLocalDate(), instant, 0);
    }

    public Moment withOrder(int newOrder) {
        return new Moment(day, instant, newOrder);
    }

    /** True when this is known to lie before the other; false when it lies after, or when it cannot be told. */
    public boolean isBefore(Moment other) {
        if (!day.equals(other.day)) {
            return day.isBefore(other.day);
        }
        if (instant != null && other.instant != null) {
            return instant.isBefore(other.instant);
        }
        return order > 0 && other.order > 0 && order < other.order;
    }

    /** As it stands in a file: {@code 2021-07-04} or {@code 2021-07-04T18:30:00Z}. The order is written apart. */
    @Override
    public String toString() {
        return instant == null ? day.toString() : instant.toString();
    }
}
