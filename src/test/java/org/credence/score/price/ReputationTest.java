package org.credence.score.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.credence.model.Kinds;
import org.credence.model.Tally;
import org.junit.jupiter.api.Test;

class ReputationTest {
    private static final Kinds.Prior KIND = new Kinds.Prior(0.7, 6);

    /** (6·0.7 + 2) / (6 + 10) */
    @Test
    void theOwnersRecordMovesWhatIsExpectedAndNotHowFirmly() {
        Kinds.Prior prior = Reputation.prior(KIND, new Tally(2, 8));
        assertEquals(6.2 / 16, prior.mean(), 1e-12);
        assertEquals(6, prior.strength());
    }

    @Test
    void anOwnerWithoutRecordChangesNothing() {
        assertEquals(KIND, Reputation.prior(KIND, Tally.NONE));
    }

    @Test
    void aLongRecordOfItsOwnOutweighsTheOwners() {
        Kinds.Prior prior = Reputation.prior(KIND, new Tally(0, 1000));
        assertTrue(Reputation.of(prior, Tally.NONE).mean() < 0.01);
        assertTrue(Reputation.of(prior, new Tally(1000, 0)).mean() > 0.99);
    }

    @Test
    void theIntervalHoldsTheMeanAndNarrowsWithOutcomes() {
        Confidence few = Reputation.of(KIND, new Tally(2, 1)).confidence();
        Confidence many = Reputation.of(KIND, new Tally(200, 100)).confidence();
        assertTrue(few.low() < few.value() && few.value() < few.high());
        assertTrue(many.width() < few.width() / 3);
    }
}
