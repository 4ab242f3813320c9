package org.credence.tune;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.credence.tune.design.Design;
import org.credence.tune.design.Setting;
import org.credence.tune.fit.Selection.Fate;
import org.credence.tune.fit.Selection.Found;
import org.credence.tune.fit.Selection.Kind;
import org.credence.tune.metric.Difference.Meaning;
import org.credence.tune.metric.Estimate;
import org.credence.tune.metric.Metric;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whether tuning finds prices that are known, and leaves alone what outcomes say nothing of. */
class TunerTest {
    private static final int CLAIMS = 5000;
    private static final int SEEDS = 20;
    private static final double MOST_ERROR = 0.02;

    private static SyntheticCorpus corpus;

    @BeforeAll
    static void argue() throws Exception {
        corpus = SyntheticCorpus.of(CLAIMS, 1);
    }

    /** What {@link Tuner} says of each price, without what it goes on to measure of all of them together. */
    private static Found found(Design design) {
        return Guarded.of(design, Guard.NONE).found();
    }

    private static Tuning tune(Design design, long seed) {
        return new Tuner(design, seed, Guard.NONE, Stages.SILENT).tune();
    }

    @Test
    void recoversKnownPricesWithinTheirIntervals() throws Exception {
        SyntheticCorpus fresh = SyntheticCorpus.of(CLAIMS, 2);
        int asked = 0;
        int within = 0;
        double error = 0;
        for (int seed = 1; seed <= SEEDS; seed++) {
            Setting truth = corpus.known(seed);
            Found found = found(corpus.settled(truth, seed));
            for (int place = 0; place < found.fates().size(); place++) {
                Fate fate = found.fates().get(place);
                Estimate stated = fate.interval();
                assertEquals(fate.kind() != Kind.UNHEARD, Double.isFinite(stated.low()), fate.toString());
                if (fate.kind() != Kind.UNHEARD) {
                    asked++;
                    within += stated.low() <= truth.value(place) && truth.value(place) <= stated.high() ? 1 : 0;
                }
            }
            Design unseen = fresh.settled(truth, SEEDS + seed);
            error += Metric.CALIBRATION_ERROR.of(unseen.predicted(found.setting())) / SEEDS;
        }
        assertTrue(asked >= SEEDS * (corpus.tariff().size() - 1), asked + " intervals");
        assertTrue(within >= 0.9 * asked, within + " of " + asked + " prices within their intervals");
        assertTrue(error <= MOST_ERROR, "a calibration error on fresh claims of " + error);
    }

    @Test
    void statesWhatItFoundAndThatItHolds() {
        for (int seed = 1; seed <= 2; seed++) {
            Design design = corpus.settled(corpus.known(seed), seed);
            Tuning tuning = tune(design, seed);
            assertNull(tuning.refusal());
            assertEquals(
                    found(design).fates(),
                    tuning.moves().stream().map(Tuning.Move::fate).toList());
            Tuning.Measured error = tuning.performance().of(Metric.CALIBRATION_ERROR);
            assertTrue(error.held().after() <= MOST_ERROR, error.toString());
            assertEquals(Meaning.BETTER, error.held().meaning(), error.toString());
            assertEquals(1, tuning.proposed().temperature(), "no temperature was drawn from");
            List<Tuning.Move> moved = tuning.moves().stream()
                    .filter(move -> move.fate().kind() == Kind.MOVED)
                    .toList();
            assertTrue(moved.size() > 10, moved.size() + " moved");
            for (Tuning.Move move : moved) {
                assertTrue(move.fate().price().range().contains(move.to()), move.toString());
                assertTrue(Math.abs(move.to() - move.fate().estimate()) < 0.051, move.toString());
            }
        }
    }
}
