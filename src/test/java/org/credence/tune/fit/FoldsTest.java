package org.credence.tune.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.credence.tune.SyntheticCorpus;
import org.credence.tune.design.Case;
import org.credence.tune.design.Design;
import org.junit.jupiter.api.Test;

class FoldsTest {
    private static List<String> incidents(int count) {
        return IntStream.range(0, count).mapToObj(i -> "i" + i).toList();
    }

    private static List<Integer> dealt(Folds folds, List<String> incidents) {
        return incidents.stream()
                .map(incident -> IntStream.range(0, folds.count())
                        .filter(fold -> folds.in(fold).test(incident))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    @Test
    void eachIncidentIsInOneFold() {
        List<String> incidents = incidents(103);
        Folds folds = Folds.deal(incidents, 5, 1);
        assertEquals(5, folds.count());
        for (String incident : incidents) {
            List<Integer> in = IntStream.range(0, 5)
                    .filter(fold -> folds.in(fold).test(incident))
                    .boxed()
                    .toList();
            assertEquals(1, in.size(), incident);
            for (int fold = 0; fold < 5; fold++) {
                assertNotEquals(
                        folds.in(fold).test(incident), folds.outside(fold).test(incident));
            }
        }
    }

    @Test
    void foldsAreOfNearlyEqualSize() {
        List<String> incidents = incidents(103);
        List<Integer> dealt = dealt(Folds.deal(incidents, 5, 1), incidents);
        for (int fold = 0; fold < 5; fold++) {
            int size = Collections.frequency(dealt, fold);
            assertTrue(size == 20 || size == 21, "fold " + fold + " of " + size);
        }
    }

    /** Claims of one incident share their sources: what one was fitted to tells of the other. */
    @Test
    void claimsOfAnIncidentStayTogether() throws Exception {
        SyntheticCorpus corpus = SyntheticCorpus.of(300, 1);
        Design design = corpus.tossed(1);
        Folds folds = Folds.deal(design.incidents(), 5, 1);
        Set<String> seen = new HashSet<>();
        int cases = 0;
        for (int fold = 0; fold < folds.count(); fold++) {
            Design held = design.of(folds.in(fold));
            Design others = design.of(folds.outside(fold));
            assertEquals(
                    design.cases().size(), held.cases().size() + others.cases().size());
            assertTrue(Collections.disjoint(held.incidents(), others.incidents()));
            assertTrue(Collections.disjoint(seen, held.incidents()));
            seen.addAll(held.incidents());
            cases += held.cases().size();
        }
        assertEquals(design.cases().size(), cases);
        assertTrue(
                seen.size() < design.cases().stream().map(Case::claim).count(), "some incidents have several claims");
    }

    @Test
    void neitherOrderNorRepetitionMatters() {
        List<String> incidents = incidents(50);
        List<String> shuffled = new ArrayList<>(incidents);
        Collections.reverse(shuffled);
        shuffled.addAll(incidents);
        assertEquals(dealt(Folds.deal(incidents, 5, 7), incidents), dealt(Folds.deal(shuffled, 5, 7), incidents));
        assertNotEquals(dealt(Folds.deal(incidents, 5, 7), incidents), dealt(Folds.deal(incidents, 5, 8), incidents));
    }

    @Test
    void thereAreNoMoreFoldsThanIncidents() {
        assertEquals(3, Folds.deal(incidents(3), 5, 1).count());
    }
}
