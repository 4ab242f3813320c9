package org.credence.compare;

import org.credence.exchange.score.SavedScore.Names;
import org.credence.exchange.score.SavedScore.SavedClaim;
import org.credence.score.price.Confidence;
import org.jspecify.annotations.Nullable;

/**
 * What became of a claim, on one of two sides.
 *
 * @param confidence null when nothing is known
 * @param logOdds    in dB
 * @param names      what it is called
 */
public record Judged(@Nullable Confidence confidence, double logOdds, Names names) {
    static Judged of(SavedClaim claim) {
        return new Judged(claim.confidence(), claim.logOdds(), claim.names());
    }
}
