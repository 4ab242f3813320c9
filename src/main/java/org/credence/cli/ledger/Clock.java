package org.credence.cli.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.credence.model.Moment;

/** Tells what has been from what is still to come. */
record Clock(Instant now) {

    /** What is wrong with a date of settling that lies in the future; nothing where it does not. */
    Optional<String> complaint(Moment settled) {
        LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
        boolean isFuture = settled.instant() == null
                ? settled.day().isAfter(today)
                : settled.instant().isAfter(now);
        return isFuture
                ? Optional.of("The date (" + settled + ") must not lie in the future; today is " + today + ".")
                : Optional.empty();
    }
}
