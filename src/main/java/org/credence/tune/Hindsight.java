package org.credence.tune;

import org.credence.facts.Cut;
import org.credence.model.Incident;
import org.credence.model.Moment;

/** Keeps what came after a claim was settled out of what is said of it. */
final class Hindsight {
    private Hindsight() {}

    /**
     * What was known of an incident before one of its claims was settled: everything, where all of it is known to be
     * earlier or has no date; or else what {@link Cut#asOf} shows of the moment before, the day before where only the
     * day of settling is known.
     */
    static Cut without(Incident incident, Moment settled) {
        boolean earlier = incident.claims().stream()
                .flatMap(claim -> claim.statements().stream())
                .allMatch(statement -> statement.at() == null || statement.at().isBefore(settled));
        if (earlier) {
            return Cut.NONE;
        }
        return Cut.asOf(
                settled.instant() == null
                        ? Moment.on(settled.day().minusDays(1))
                        : Moment.at(settled.instant().minusNanos(1)));
    }
}
