package org.credence.cli.options;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.credence.cli.console.Exit;
import org.credence.cli.console.UserError;
import org.credence.model.Moment;

/** A moment as it is written on a command line. */
public final class When {
    private When() {}

    /** A date, or a date-time with an offset, or without one in UTC (ISO 8601), for the option {@code --as-of}. */
    public static Moment parse(String text) {
        return parse(
                text,
                " of --as-of must be a date, a date-time, before:STATEMENT or at:STATEMENT.",
                "Maybe write 2021-07-04, 2021-07-04T18:30:00Z, or before:s6.");
    }

    /** The same for an option that takes nothing but a date or a date-time. */
    public static Moment parse(String text, String option) {
        return parse(
                text,
                " of " + option + " must be a date or a date-time.",
                "Maybe write 2021-07-04, or 2021-07-04T18:30:00Z.");
    }

    private static Moment parse(String text, String expected, String advice) {
        try {
            if (!text.contains("T")) {
                return Moment.on(LocalDate.parse(text));
            }
            boolean offset = text.matches(".*T.*([Zz]|[+-]\\d.*)");
            return Moment.at(
                    offset
                            ? OffsetDateTime.parse(text).toInstant()
                            : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            throw new UserError(Exit.COMMAND_LINE, "The moment (" + text + ")" + expected, advice);
        }
    }
}
