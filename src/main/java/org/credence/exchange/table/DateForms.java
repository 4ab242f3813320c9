package org.credence.exchange.table;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.credence.exchange.json.Dates;
import org.credence.model.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Dates and times in the forms that a table writes them in, tried in order.
 *
 * <p>A form is {@code iso}, {@code epoch} (seconds since 1970), {@code epoch-millis}, or a pattern of
 * {@link DateTimeFormatter}. Days that no calendar has are no dates. Not for several threads at once.
 */
public final class DateForms {
    public static final String ISO = "iso";
    public static final String EPOCH = "epoch";
    public static final String EPOCH_MILLIS = "epoch-millis";

    /** Tables repeat their dates; so many texts are remembered, in 16 MB: the seconds of eighteen hours. */
    private static final int REMEMBERED = 1 << 16;

    /** What is longer is no date, and would fill the memory. */
    private static final int LONGEST_REMEMBERED = 64;

    private static final int LAST_YEAR = 9_999;
    private static final ZonedDateTime EXAMPLE = ZonedDateTime.of(LocalDateTime.of(2021, 7, 4, 18, 30), ZoneOffset.UTC);

    private final List<Form> forms = new ArrayList<>();
    private final ZoneId zone;
    private final Map<String, Optional<Parsed>> remembered = new HashMap<>();

    /**
     * A date as it was written.
     *
     * @param day    the day on the calendar of the place, for an incident
     * @param moment the day or instant, for a statement
     */
    public record Parsed(LocalDate day, Moment moment) {}

    private record Form(String name, @Nullable DateTimeFormatter formatter) {}

    /**
     * Dates in some forms.
     *
     * @param zone of times that do not say so themselves
     * @throws IllegalArgumentException when a pattern is none
     */
    public DateForms(List<String> names, Locale locale, ZoneId zone) {
        this.zone = zone;
        for (String name : names) {
            boolean pattern = !name.equals(ISO) && !name.equals(EPOCH) && !name.equals(EPOCH_MILLIS);
            forms.add(new Form(name, pattern ? formatter(name, locale) : null));
        }
    }

    /** The years of patterns are those of the calendar, so that a strict reading needs no era. */
    private static DateTimeFormatter formatter(String pattern, Locale locale) {
        StringBuilder strict = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            quoted ^= c == '\'';
            strict.append(c == 'y' && !quoted ? 'u' : c);
        }
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(strict.toString())
                .toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** Null when the text is in none of the forms. */
    public @Nullable Parsed parse(String text) {
        Optional<Parsed> known = remembered.get(text);
        if (known == null) {
            known = Optional.ofNullable(parseAnew(text));
            if (text.length() > LONGEST_REMEMBERED) {
                return known.orElse(null);
            }
            if (remembered.size() == REMEMBERED) {
                remembered.clear();
            }
            remembered.put(text, known);
        }
        return known.orElse(null);
    }

    /** Some programs fill up the day with a space, as in {@code Feb  1}. */
    private @Nullable Parsed parseAnew(String written) {
        String text = written.contains("  ") ? written.replaceAll(" +", " ") : written;
        for (Form form : forms) {
            try {
                Parsed parsed = parse(text, form);
                if (parsed != null && parsed.day().getYear() > 0 && parsed.day().getYear() <= LAST_YEAR) {
                    return parsed;
                }
            } catch (DateTimeException | NumberFormatException e) {
                // not in this form
            }
        }
        return null;
    }

    private @Nullable Parsed parse(String text, Form form) {
        if (form.formatter != null) {
            return of(form.formatter.parse(text));
        }
        return switch (form.name) {
            case EPOCH -> at(Instant.ofEpochSecond(seconds(text)));
            case EPOCH_MILLIS -> at(Instant.ofEpochMilli(Long.parseLong(text)));
            default -> iso(text);
        };
    }

    /** Statistics programs write them as {@code 1357171200.0}. */
    private static long seconds(String text) {
        double seconds = Numerals.parse(text);
        if (seconds != Math.rint(seconds)) {
            throw new NumberFormatException(text);
        }
        return (long) seconds;
    }

    private @Nullable Parsed iso(String text) {
        if (text.isEmpty() || Character.isLetter(text.charAt(0))) {
            return null; // to have a parser throw that costs as much as three dates
        }
        if (text.length() == 10) {
            LocalDate day = Dates.date(text);
            return day == null ? null : new Parsed(day, Moment.on(day));
        }
        String time = text.replace(' ', 'T');
        if (hasOffset(time)) {
            Moment moment = Dates.moment(time);
            LocalDate day = moment == null ? null : Dates.date(text.substring(0, 10));
            return moment == null || day == null ? null : new Parsed(day, moment);
        }
        return of(DateTimeFormatter.ISO_LOCAL_DATE_TIME.parse(time));
    }

    /** Behind the time: {@code Z}, {@code +02:00}, {@code -05:00}. */
    private static boolean hasOffset(String text) {
        return text.endsWith("Z") || text.indexOf('+', 10) > 0 || text.indexOf('-', 10) > 0;
    }

    private Parsed of(TemporalAccessor time) {
        LocalDate day = LocalDate.from(time);
        if (!time.isSupported(ChronoField.HOUR_OF_DAY)) {
            return new Parsed(day, Moment.on(day));
        }
        ZoneId own = time.query(TemporalQueries.zone());
        LocalDateTime local = LocalDateTime.from(time);
        return new Parsed(day, Moment.at(local.atZone(own == null ? zone : own).toInstant()));
    }

    private Parsed at(Instant instant) {
        return new Parsed(instant.atZone(zone).toLocalDate(), Moment.at(instant));
    }

    /** How a date looks in each form, for messages. */
    public String examples() {
        List<String> examples = new ArrayList<>();
        for (Form form : forms) {
            examples.add(form.formatter != null ? EXAMPLE.format(form.formatter) : example(form.name));
        }
        return "a date such as " + String.join(" or ", examples);
    }

    private static String example(String name) {
        return switch (name) {
            case EPOCH -> Long.toString(EXAMPLE.toEpochSecond());
            case EPOCH_MILLIS -> Long.toString(EXAMPLE.toInstant().toEpochMilli());
            default -> "2021-07-04 or 2021-07-04T18:30:00Z";
        };
    }
}
