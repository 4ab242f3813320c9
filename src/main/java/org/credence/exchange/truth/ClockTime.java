package org.credence.exchange.truth;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time of day, however it is written: {@code 7:25 p.m.}, {@code 7:25p}, {@code 19:25}, with a day before or after it,
 * or with a remark in brackets.
 */
final class ClockTime {
    private static final String MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?\\s*\\d{1,2}";

    /** What may stand beside the time and is no part of it. */
    private static final List<Pattern> ASIDE = List.of(
            Pattern.compile("\\([^()]*\\)\\s*$"),
            Pattern.compile("^\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?\\s+"),
            Pattern.compile("^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\\s+"),
            Pattern.compile("\\s*" + MONTH + "$"),
            Pattern.compile("^" + MONTH + "\\s+"));

    private static final Pattern TIME = Pattern.compile("(\\d{1,2}):(\\d{2})(?:\\s*([ap])\\.?(?:m\\.?)?|\\s*(noon))?");

    private ClockTime() {}

    /** The time, or null where a text is no time of day. */
    static @Nullable LocalTime parse(String text) {
        if (text.indexOf(':') < 0) {
            return null;
        }
        String rest = text.strip().toLowerCase(Locale.ROOT);
        for (Pattern aside : ASIDE) {
            rest = aside.matcher(rest).replaceFirst("").strip();
        }
        Matcher time = TIME.matcher(rest);
        if (!time.matches()) {
            return null;
        }
        int hour = Integer.parseInt(time.group(1));
        int minute = Integer.parseInt(time.group(2));
        return hour > 23 || minute > 59 ? null : LocalTime.of(onTheDay(hour, time.group(3)), minute);
    }

    /** 12 a.m. is midnight; an hour past 12 is its own, whatever half of the day is named. */
    private static int onTheDay(int hour, @Nullable String half) {
        if (half == null || hour > 12) {
            return hour;
        }
        return hour % 12 + (half.equals("p") ? 12 : 0);
    }
}
