package org.credence.picture;

import java.util.List;
import org.credence.score.price.Confidence;
import org.jspecify.annotations.Nullable;

/**
 * Confidences before and after.
 *
 * @param title its caption
 * @param moves in the order they are shown
 */
public record Moves(String title, List<Move> moves) implements Figure {
    /**
     * One claim or incident.
     *
     * @param what    the claim or incident
     * @param before  its confidence before, or null when it had none
     * @param after   its confidence after, or null when it has none
     * @param verdict before and after, such as {@code open → likely}; one word when it stays
     * @param crossed whether it crossed a threshold of a verdict or of an Admiralty digit
     * @param because the rule that moved it, or empty
     */
    public record Move(
            String what,
            @Nullable Confidence before,
            @Nullable Confidence after,
            String verdict,
            boolean crossed,
            String because) {}

    public Moves {
        moves = List.copyOf(moves);
    }
}
