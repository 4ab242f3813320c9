package org.credence.facts;

import org.credence.model.Direction;
import org.credence.model.Tally;
import org.credence.model.TrackRecord;

/**
 * What is known of a source from before, as of the moment of scoring.
 *
 * @param own   its own record
 * @param owner the record of its owner; none when it has no owner, or one that nobody described
 */
record Past(TrackRecord own, TrackRecord owner) {
    /** It has no outcomes of its own, in either direction. */
    boolean isEmpty() {
        return in(Direction.ASSERTS).isEmpty() && in(Direction.DENIES).isEmpty();
    }

    Tally in(Direction direction) {
        return own.in(direction);
    }

    Tally ofOwner(Direction direction) {
        return owner.in(direction);
    }
}
