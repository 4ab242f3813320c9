package org.credence.tune;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.credence.argument.Price;
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
        long seed = 1;
        Design design = corpus.settled(corpus.known(seed), seed);
        Tuning tuning = tune(design, seed);
        assertNull(tuning.refusal());
        assertEquals(
                found(design).fates(),
                tuning.moves().stream().map(Tuning.Move::fate).toList());
        Tuning.Measured error = tuning.performance().of(Metric.CALIBRATION_ERROR);
        assertTrue(error.held().after() <= MOST_ERROR, error.toString());
        assertTrue(error.held().after() < error.held().before(), error.toString());
        // Bins of calibration hide what each outcome says: that it is better shows in the surprise at outcomes.
        Tuning.Measured surprise = tuning.performance().of(Metric.LOG_LOSS);
        assertEquals(Meaning.BETTER, surprise.held().meaning(), surprise.toString());
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

    /** Few enough to be quick, and for noise to be large. */
    private static SyntheticCorpus small(long seed) throws Exception {
        return SyntheticCorpus.of(1000, seed);
    }

    private static void requireNothingBeyondChance(Tuning tuning) {
        for (Tuning.Move move : tuning.moves()) {
            assertFalse(tuning.isBeyondChance(move.fate()), move.toString());
        }
    }

    @Test
    void refusesWhatTossedOutcomesSay() throws Exception {
        SyntheticCorpus small = small(3);
        for (int seed = 1; seed <= 2; seed++) {
            Tuning tuning = tune(small.tossed(seed), seed);
            assertEquals(Tuning.Refusal.NO_BETTER_THAN_CHANCE, tuning.refusal());
            requireNothingBeyondChance(tuning);
        }
    }

    @Test
    void refusesToMovePricesThatAreRight() throws Exception {
        SyntheticCorpus small = small(4);
        for (int seed = 1; seed <= 2; seed++) {
            Tuning tuning = tune(small.settled(small.tariff().present(), seed), seed);
            assertTrue(
                    Set.of(Tuning.Refusal.WORSE, Tuning.Refusal.WITHIN_NOISE)
                            .contains(Objects.requireNonNull(tuning.refusal())),
                    () -> seed(tuning));
            requireNothingBeyondChance(tuning);
            assertEquals(1, tuning.proposed().temperature());
        }
    }

    private static String seed(Tuning tuning) {
        return tuning.refusal() + " " + tuning.performance().of(Metric.LOG_LOSS).held();
    }

    @Test
    void movesBeyondChanceOnlyPricesThatAreWrong() {
        Setting present = corpus.tariff().present();
        Setting truth = present;
        Set<String> wrong = Set.of("told", "imagery", "more-deny-than-assert", "relayed-by-beneficiary");
        for (String rule : wrong) {
            int place = corpus.tariff().place(rule);
            Price price = corpus.tariff().at(place);
            double middle = (price.range().low() + price.range().high()) / 2;
            truth = truth.with(place, price.value() + (middle - price.value()) * 0.9);
        }
        Tuning tuning = tune(corpus.settled(truth, 11), 1);
        Set<String> beyond = new TreeSet<>();
        for (Tuning.Move move : tuning.moves()) {
            if (tuning.isBeyondChance(move.fate())) {
                beyond.add(move.fate().price().rule().name());
            }
        }
        assertTrue(wrong.containsAll(beyond), beyond.toString());
        assertFalse(beyond.isEmpty());
    }

    @Test
    void findsAgainWhatWasTooHot() throws Exception {
        SyntheticCorpus small = SyntheticCorpus.of(2000, 6);
        Tuning tuning = tune(small.settled(small.tariff().present().withTemperature(2), 1), 1);
        assertNull(tuning.refusal());
        assertEquals(
                Meaning.BETTER,
                tuning.performance().of(Metric.CALIBRATION_ERROR).held().meaning());
    }

    @Test
    void sameSeedFindsTheSame() throws Exception {
        SyntheticCorpus small = small(5);
        Design design = small.settled(small.known(2), 2);
        Tuning once = tune(design, 9);
        Tuning again = tune(design, 9);
        assertEquals(once.proposed(), again.proposed());
        assertEquals(once.moves(), again.moves());
        assertEquals(once.temperature(), again.temperature());
        assertEquals(once.performance().measured(), again.performance().measured());
        assertNotEquals(
                once.performance().measured(), tune(design, 10).performance().measured());
    }
}
