package org.credence.exchange.misp;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.json.Tree;
import org.credence.model.Moment;
import org.jspecify.annotations.Nullable;

/** Times in the two ways in which events have them: in seconds since 1970, and as dates with a time. */
final class MispTimes {
    /** The first second of the year 1; what happened before 1970 has negative ones. */
    private static final long FIRST = -62_135_596_800L;

    /** The last second of the year 9999. */
    private static final long LAST = 253_402_300_799L;

    private final ZoneId zone;

    /** @param zone of times that do not say so themselves, or null for UTC */
    MispTimes(@Nullable ZoneId zone) {
        this.zone = zone == null ? ZoneOffset.UTC : zone;
    }

    /**
     * In seconds since 1970; null when it is missing or 0, which MISP writes for never.
     *
     * @throws BadInput when it is neither
     */
    @Nullable
    Moment seconds(Tree value) {
        String text = value.text();
        if (text == null) {
            return null;
        }
        try {
            long seconds = Long.parseLong(text);
            if (seconds >= FIRST && seconds <= LAST) {
                return seconds == 0 ? null : Moment.at(Instant.ofEpochSecond(seconds));
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new BadInput(value.mustBe(name(value), value.found(), "in whole seconds since 1970"));
    }

    /**
     * {@code 2024-06-12 12:49:45}, or as ISO 8601 has it; null when it is missing, or the beginning of 1970, which
     * is 0 seconds and never.
     *
     * @throws BadInput when it is no time
     */
    @Nullable
    Moment written(Tree value) {
        String text = value.text();
        if (text == null) {
            return null;
        }
        Moment moment = text.length() > 10 && text.charAt(10) == ' ' ? local(text) : value.moment();
        if (moment == null) {
            throw new BadInput(value.mustBe(name(value), value.found(), "a time such as 2024-06-12 12:49:45"));
        }
        return moment.equals(Moment.at(Instant.EPOCH)) ? null : moment;
    }

    private @Nullable Moment local(String text) {
        try {
            return Moment.at(
                    LocalDateTime.parse(text.replace(' ', 'T')).atZone(zone).toInstant());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String name(Tree value) {
        return value.pointer().substring(value.pointer().lastIndexOf('/') + 1);
    }
}
