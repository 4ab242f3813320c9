package org.credence.exchange.gdelt;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Times as GDELT writes them, in UTC: {@code 20150218}, or {@code 20150218230000} to a quarter of an hour. */
final class GdeltTime {
    private GdeltTime() {}

    /** Null when the text is no day. */
    static @Nullable LocalDate day(String text) {
        if (!isDigits(text, 8)) {
            return null;
        }
        try {
            return LocalDate.of(digits(text, 0, 4), digits(text, 4, 6), digits(text, 6, 8));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Null when the text is no time. */
    static @Nullable Instant instant(String text) {
        if (!isDigits(text, 14)) {
            return null;
        }
        LocalDate day = day(text.substring(0, 8));
        try {
            return day == null
                    ? null
                    : LocalDateTime.of(
                                    day, LocalTime.of(digits(text, 8, 10), digits(text, 10, 12), digits(text, 12, 14)))
                            .toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean isDigits(String text, int length) {
        return text.length() == length && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static int digits(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
