package org.credence.exchange.misp.out;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.credence.model.Moment;
import org.jspecify.annotations.Nullable;

/** Times as MISP writes them, in UTC; 0 and the beginning of 1970 where none is known. */
final class MispTime {
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private MispTime() {}

    static String seconds(@Nullable Moment moment) {
        return Long.toString(instant(moment).getEpochSecond());
    }

    static String written(@Nullable Moment moment) {
        return WRITTEN.format(instant(moment));
    }

    private static Instant instant(@Nullable Moment moment) {
        if (moment == null) {
            return Instant.EPOCH;
        }
        Instant instant = moment.instant();
        return instant == null ? moment.day().atStartOfDay(ZoneOffset.UTC).toInstant() : instant;
    }
}
