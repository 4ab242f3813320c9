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

    /** Years have four digits. */
    private static final int LAST_YEAR = 9999;

    private static final Pattern DATE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})"
            + "(?:[T ](\\d{2}:\\d{2}(?::\\d{2})?)(?:[.,]\\d{1,9})?\\s?(Z|[+-]\\d{2}:?\\d{2})?)?");

    private ReviewDate() {}

    /**
     * The moment a text names; null when it names none.
     *
     * @param zone of a time without an offset
     */
    static @Nullable Moment of(String text, ZoneId zone) {
        Matcher matcher = DATE.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(matcher.group(1));
            String time = matcher.group(2);
            String offset = matcher.group(3);
            if (time == null) {
                return Moment.on(day);
            }
            ZoneId where = offset == null ? zone : ZoneOffset.of(offset);
            Moment moment = Moment.at(
                    ZonedDateTime.of(day, LocalTime.parse(time), where).toInstant());
            return moment.day().getYear() > LAST_YEAR ? null : moment;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
