package org.credence.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.credence.model.Moment;

/**
 * Moments as numbers, in microseconds since 1970: an outcome is known before a moment when its number is less than
 * that of the limit. Agrees with {@link Moment#isBefore} wherever no order within a day is stated, as for outcomes.
 */
public final class Ticks {
    /** Later than every moment. */
    public static final long NEVER = Long.MAX_VALUE;

    private static final long A_SECOND = 1_000_000;

    private static final long A_DAY = 86_400 * A_SECOND;

    private Ticks() {}

    /** How old something of one moment is at another, in days of the calendar (UTC). */
    static long days(long from, long to) {
        return Math.floorDiv(to, A_DAY) - Math.floorDiv(from, A_DAY);
    }

    /** When something was settled: at its time, or when only the day is known, at the very end of it. */
    public static long settled(Moment moment) {
        Instant instant = moment.instant();
        return instant == null ? start(moment.day().plusDays(1)) - 1 : ticks(instant);
    }

    /** What lies below was settled before the moment; of the same day, nothing when the moment is a day alone. */
    public static long limit(Moment before) {
        Instant instant = before.instant();
        return instant == null ? start(before.day()) : ticks(instant);
    }

    /** The day (UTC) of a moment. */
    public static LocalDate day(long at) {
        return LocalDate.ofEpochDay(Math.floorDiv(at, A_DAY));
    }

    private static long start(LocalDate day) {
        return ticks(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private static long ticks(Instant instant) {
        return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), A_SECOND), instant.getNano() / 1000);
    }
}
