package org.credence.exchange.stix.out;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.credence.model.Moment;
import org.jspecify.annotations.Nullable;

/** Times as STIX wants them: in UTC, with milliseconds or more. */
final class Times {
    private static final DateTimeFormatter MILLIS = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private Times() {}

    /** The beginning of a day of which no more is known; {@link Bundle#EPOCH} when nothing is. */
    static String of(@Nullable Moment moment) {
        if (moment == null) {
            return Bundle.EPOCH;
        }
        Instant instant = moment.instant();
        return of(instant == null ? moment.day().atStartOfDay(ZoneOffset.UTC).toInstant() : instant);
    }

    private static String of(Instant instant) {
        boolean whole = instant.equals(instant.truncatedTo(ChronoUnit.MILLIS));
        return whole ? MILLIS.format(instant) : instant.toString();
    }
}
