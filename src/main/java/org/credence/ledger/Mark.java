package org.credence.ledger;

import org.credence.model.Direction;
import org.jspecify.annotations.Nullable;

/**
 * One outcome for one source: it was right, or wrong, about a claim.
 *
 * @param source    its id
 * @param claim     see {@link ClaimKey}
 * @param question  the same for the question that the claim answers, which is the claim itself where it has no rivals
 * @param topic     the claim's topic, or null
 * @param direction whether it asserted the claim or denied it
 * @param right     whether the outcome bore it out
 * @param from      since when that is known; see {@link Ticks}
 * @param until     when another outcome took its place; {@link Ticks#NEVER} while it stands
 */
public record Mark(
        String source,
        long claim,
        long question,
        @Nullable String topic,
        Direction direction,
        boolean right,
        long from,
        long until) {

    /** Whether it counts for whoever knows what was settled before a limit. */
    public boolean stands(long limit) {
        return from < limit && until >= limit;
    }
}
