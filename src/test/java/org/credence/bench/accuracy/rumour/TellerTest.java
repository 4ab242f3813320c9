package org.credence.bench.accuracy.rumour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TellerTest {
    private final List<double[]> numbers = new ArrayList<>();
    private final List<Veracity> labels = new ArrayList<>();

    private void teach(double number, int times, Veracity label) {
        numbers.addAll(Collections.nCopies(times, new double[] {number}));
        labels.addAll(Collections.nCopies(times, label));
    }

    /** At 0, 8 in 60 true rumours and 4 in 10 false ones: false is likelier for its number, true is met more often. */
    @Test
    void whatIsCalledUnverifiedLeansToWhatIsMetMoreOften() {
        teach(0, 60, Veracity.UNVERIFIED);
        teach(0, 8, Veracity.TRUE);
        teach(0, 4, Veracity.FALSE);
        teach(1, 52, Veracity.TRUE);
        teach(1, 6, Veracity.FALSE);
        Answer answer = Teller.taught(numbers, labels).answer(new double[] {0});
        assertEquals(Veracity.UNVERIFIED, answer.label());
        assertTrue(answer.isTrue());
    }

    /** At 1, 11 in 66 true rumours and 9 in 10 false ones. */
    @Test
    void whatIsAnsweredIsTheLikeliestWereAllEquallyFrequent() {
        teach(0, 30, Veracity.UNVERIFIED);
        teach(0, 55, Veracity.TRUE);
        teach(0, 1, Veracity.FALSE);
        teach(1, 2, Veracity.UNVERIFIED);
        teach(1, 11, Veracity.TRUE);
        teach(1, 9, Veracity.FALSE);
        Answer answer = Teller.taught(numbers, labels).answer(new double[] {1});
        assertEquals(Veracity.FALSE, answer.label());
        assertFalse(answer.isTrue());
    }
}
