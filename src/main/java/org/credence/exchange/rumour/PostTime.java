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

    /** 2006 to 2100: social media are no older, and a time far ahead is none. */
    private static final int LONGEST_SECONDS = 10;
    /** More than fit into 62 bits are no ids yet. */
    private static final int LONGEST_ID = 18;

    private static final long FIRST_SECOND = 1_136_073_600L;

    private static final long LAST_SECOND = 4_102_444_800L;

    /** Ids given out since November 2010 hold the milliseconds since this moment above their lowest 22 bits. */
    private static final long TWITTER_EPOCH = 1_288_834_974_657L;

    private static final int TWITTER_SHIFT = 22;
    private static final long FIRST_TIMED_ID = 29_700_859_247L;

    private PostTime() {}

    /** Null when the text is no time. */
    static @Nullable Instant of(String text) {
        try {
            int end = text.endsWith(".0") ? text.length() - 2 : text.length();
            if (end <= LONGEST_SECONDS && isDigits(text, end)) {
                return within(Instant.ofEpochSecond(Long.parseLong(text, 0, end, 10)));
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
        if (id.length() > LONGEST_ID || !isDigits(id, id.length())) {
            return null;
        }
        long number = Long.parseLong(id);
        return number < FIRST_TIMED_ID
                ? null
                : within(Instant.ofEpochSecond(((number >> TWITTER_SHIFT) + TWITTER_EPOCH) / 1000));
    }

    private static boolean isDigits(String text, int end) {
        for (int i = 0; i < end; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return end > 0;
    }

    private static @Nullable Instant within(Instant time) {
        long second = time.getEpochSecond();
        return second >= FIRST_SECOND && second < LAST_SECOND ? time : null;
    }
}
