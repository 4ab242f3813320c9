package org.credence.exchange.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import org.credence.model.Moment;
import org.jspecify.annotations.Nullable;

/** Dates and date-times of ISO 8601 with a year of four digits; a date-time without an offset is in UTC. */
public final class Dates {
    static final String DATE = "a date such as 2021-07-04";
    static final String MOMENT = "a date or a date-time, such as 2021-07-04 or 2021-07-04T18:30:00Z";
    private static final int DATE_LENGTH = 10;
    private static final int USUAL_LENGTH = 20;
    private static final int LENGTH_WITH_MILLIS = 24;
    private static final DateTimeFormatter DATE_TIME = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .optionalStart()
            .appendOffsetId()
            .optionalEnd()
            .parseDefaulting(java.time.temporal.ChronoField.OFFSET_SECONDS, 0)
            .toFormatter(java.util.Locale.ROOT)
            .withResolverStyle(java.time.format.ResolverStyle.STRICT);

    private Dates() {}

    /** Null when the text is no date. */
    public static @Nullable LocalDate date(String text) {
        if (text.length() != DATE_LENGTH || !isWrittenAsDate(text)) {
            return null;
        }
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, 10);
        boolean exists = month >= 1
                && month <= 12
                && day >= 1
                && day <= 31
                && YearMonth.of(year, month).isValidDay(day);
        return exists ? LocalDate.of(year, month, day) : null;
    }

    /** Null when the text is neither date nor date-time. */
    public static @Nullable Moment moment(String text) {
        if (text.length() == DATE_LENGTH) {
            LocalDate date = date(text);
            return date == null ? null : Moment.on(date);
        }
        if (text.length() < DATE_LENGTH || !isWrittenAsDate(text)) {
            return null;
        }
        return isWrittenAsUsual(text) ? usual(text) : any(text);
    }

    /**
     * Exactly {@code 2021-07-04T18:30:00Z} or {@code 2021-07-04T18:30:00.000Z}, which nearly all are; a formatter takes
     * ten times as long.
     */
    private static boolean isWrittenAsUsual(String text) {
        int length = text.length();
        return (length == USUAL_LENGTH || (length == LENGTH_WITH_MILLIS && hasMillis(text)))
                && text.charAt(10) == 'T'
                && isTwoDigits(text, 11)
                && text.charAt(13) == ':'
                && isTwoDigits(text, 14)
                && text.charAt(16) == ':'
                && isTwoDigits(text, 17)
                && text.charAt(length - 1) == 'Z';
    }

    private static boolean hasMillis(String text) {
        return text.charAt(19) == '.' && isTwoDigits(text, 20) && isDigit(text.charAt(22));
    }

    private static @Nullable Moment usual(String text) {
        LocalDate day = date(text.substring(0, DATE_LENGTH));
        int hour = digits(text, 11, 13);
        int minute = digits(text, 14, 16);
        int second = digits(text, 17, 19);
        if (day == null || hour > 23 || minute > 59 || second > 59) {
            return null;
        }
        long seconds = ((day.toEpochDay() * 24 + hour) * 60 + minute) * 60 + second;
        long millis = text.length() == LENGTH_WITH_MILLIS ? digits(text, 20, 23) : 0;
        return new Moment(day, Instant.ofEpochSecond(seconds, millis * 1_000_000), 0);
    }

    private static @Nullable Moment any(String text) {
        try {
            Instant instant = DATE_TIME.parse(text, OffsetDateTime::from).toInstant();
            return instant.atZone(ZoneOffset.UTC).getYear() > 9999 ? null : Moment.at(instant);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean isTwoDigits(String text, int at) {
        return isDigit(text.charAt(at)) && isDigit(text.charAt(at + 1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The last day of the month, for a date that lies behind it; null otherwise. */
    static @Nullable String lastDayInstead(String text) {
        if (text.length() < DATE_LENGTH || !isWrittenAsDate(text)) {
            return null;
        }
        int month = digits(text, 5, 7);
        if (month < 1 || month > 12) {
            return null;
        }
        LocalDate last = YearMonth.of(digits(text, 0, 4), month).atEndOfMonth();
        int day = digits(text, 8, 10);
        return day > last.getDayOfMonth() && day <= 31 ? last + ", the last day of that month" : null;
    }

    private static boolean isWrittenAsDate(String text) {
        for (int i = 0; i < DATE_LENGTH; i++) {
            char c = text.charAt(i);
            boolean dash = i == 4 || i == 7;
            if (dash ? c != '-' : !isDigit(c)) {
                return false;
            }
        }
        return true;
    }

    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }
}
