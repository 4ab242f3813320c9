package org.credence.exchange.rumour;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** When a post was written: seconds since 1970, ISO 8601, or as Twitter writes it; or as its id tells. */
final class PostTime {
    static final String EXPECTED = "seconds since 1970, or a date-time such as 2021-07-04T18:30:00Z";

    private static final DateTimeFormatter TWITTER =
            DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss Z yyyy", Locale.ENGLISH);

    /** Digits of the seconds: from 1973 to 2286. */
    private static final int FEWEST_DIGITS = 9;

    private static final int MOST_DIGITS = 10;

    /** Digits after the point: down to nanoseconds. */
    private static final int MOST_DECIMALS = 9;

    /** 2006 to 2100: social media are no older, and a time far ahead is none. */
    private static final long FIRST_SECOND = 1_136_073_600L;

    private static final long LAST_SECOND = 4_102_444_800L;

    /** Ids given out since November 2010 hold the milliseconds since this moment above their lowest 22 bits. */
    private static final long TWITTER_EPOCH = 1_288_834_974_657L;

    private static final int TWITTER_SHIFT = 22;
    private static final long FIRST_TIMED_ID = 29_700_859_247L;

    /** Digits of the largest number of 63 bits, as ids are. */
    private static final int LONGEST_ID = 19;

    private PostTime() {}

    /** Null when the text is no time. */
    static @Nullable Instant of(String text) {
        try {
            int point = text.indexOf('.');
            int seconds = point < 0 ? text.length() : point;
            if (isSeconds(text, seconds)) {
                return within(Instant.ofEpochSecond(Long.parseLong(text, 0, seconds, 10)));
            }
            return within(
                    text.endsWith("Z") || text.indexOf('T') == 10
                            ? OffsetDateTime.parse(text).toInstant()
                            : OffsetDateTime.parse(text, TWITTER).toInstant());
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The time that the id of a tweet holds; null when it holds none. */
    static @Nullable Instant ofId(String id) {
        if (id.length() > LONGEST_ID || !isDigits(id, 0, id.length())) {
            return null;
        }
        // what takes more than 63 bits becomes negative
        long number = Long.parseUnsignedLong(id);
        return number < FIRST_TIMED_ID
                ? null
                : within(Instant.ofEpochSecond(((number >> TWITTER_SHIFT) + TWITTER_EPOCH) / 1000));
    }

    /** Whether a text is a number of seconds, perhaps with a fraction, which is of no use here. */
    private static boolean isSeconds(String text, int point) {
        int decimals = text.length() - point - 1;
        return point >= FEWEST_DIGITS
                && point <= MOST_DIGITS
                && isDigits(text, 0, point)
                && (decimals < 0 || (decimals <= MOST_DECIMALS && isDigits(text, point + 1, text.length())));
    }

    private static boolean isDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return to > from;
    }

    private static @Nullable Instant within(Instant time) {
        long second = time.getEpochSecond();
        return second >= FIRST_SECOND && second < LAST_SECOND ? time : null;
    }
}
