package org.credence.exchange.claimreview;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.credence.model.Moment;
import org.jspecify.annotations.Nullable;

/** Dates as reviews write them: ISO 8601, also with a space for the T, without seconds, or with an offset of four digits. */
final class ReviewDate {
    static final String EXPECTED = "a date such as 2021-07-04 or 2021-07-04T18:30:00Z";

    private static final int DAY_LENGTH = 10;

    /** Years have four digits. */
    private static final int LAST_YEAR = 9999;

    private static final Pattern DATE = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2}(?::\\d{2})?)(?:[.,]\\d{1,9})?\\s?(Z|[+-]\\d{2}:?\\d{2})?");

    private ReviewDate() {}

    /**
     * The moment a text names; null when it names none.
     *
     * @param zone of a time without an offset
     */
    static @Nullable Moment of(String text, ZoneId zone) {
        if (text.length() == DAY_LENGTH) {
            return day(text);
        }
        Matcher matcher = DATE.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(matcher.group(1));
            String time = matcher.group(2);
            String offset = matcher.group(3);
            ZoneId where = offset == null ? zone : ZoneOffset.of(offset);
            Moment moment = Moment.at(
                    ZonedDateTime.of(day, LocalTime.parse(time), where).toInstant());
            return moment.day().getYear() > LAST_YEAR ? null : moment;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A day alone, which most are; a formatter takes ten times as long. */
    private static @Nullable Moment day(String text) {
        for (int i = 0; i < DAY_LENGTH; i++) {
            boolean dash = i == 4 || i == 7;
            if (dash ? text.charAt(i) != '-' : text.charAt(i) < '0' || text.charAt(i) > '9') {
                return null;
            }
        }
        try {
            return Moment.on(LocalDate.of(
                    Integer.parseInt(text, 0, 4, 10),
                    Integer.parseInt(text, 5, 7, 10),
                    Integer.parseInt(text, 8, 10, 10)));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
