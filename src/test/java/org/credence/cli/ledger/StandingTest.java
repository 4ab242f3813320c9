package org.credence.cli.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.credence.ShippedRules;
import org.credence.ledger.Said;
import org.credence.ledger.store.Access;
import org.credence.ledger.store.Address;
import org.credence.ledger.store.Ledger;
import org.credence.ledger.store.Recording;
import org.credence.ledger.store.Sayings;
import org.credence.model.Direction;
import org.credence.model.HalfLife;
import org.credence.model.Kinds;
import org.credence.model.Moment;
import org.credence.model.Outcome;
import org.credence.model.Source;
import org.credence.model.SourceKind;
import org.credence.model.Stance;
import org.credence.model.Tally;
import org.credence.model.TrackRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A topic shrinks to the whole record, the whole to what is expected of the kind, and that to the owner's record. */
class StandingTest {
    private static final SourceKind KIND = SourceKind.INDEPENDENT_MEDIA;
    private static final Source ALONE = Source.of("synthetic-alone", KIND);
    private static final Source HOUSE = Source.of("synthetic-house", KIND);
    private static final Source OUTLET = new Source(
            "synthetic-outlet",
            "Outlet",
            KIND,
            List.of(),
            HOUSE.id(),
            List.of(),
            List.of(),
            TrackRecord.NONE,
            Collections.emptySortedMap(),
            Map.of());
    private static final Moment LATE = Moment.on(LocalDate.of(2026, 12, 1));
    private static final Moment SETTLED = Moment.on(LocalDate.of(2026, 2, 1));

    private static Kinds kinds;

    @TempDir
    private Path folder;

    @BeforeAll
    static void read() throws IOException {
        kinds = ShippedRules.kinds(Path.of("rules"));
    }

    @Test
    void withoutOutcomesItIsWhatIsExpectedOfItsKind() {
        Kinds.Prior prior = kinds.prior(KIND, Direction.ASSERTS);
        assertEquals(prior.mean(), whole(standing(ALONE, LATE, 0, 0)), 1e-6);
    }

    @Test
    void outcomesMoveItAwayFromItsKindByTheBetaRule() {
        Kinds.Prior prior = kinds.prior(KIND, Direction.ASSERTS);
        double expected = (prior.strength() * prior.mean() + 1) / (prior.strength() + 6);
        Standing standing = standing(ALONE, LATE, 1, 5);
        assertEquals(expected, whole(standing), 1e-6);
        assertEquals(6, standing.words().size());
        assertTrue(standing.lines().get(0).reliability().low() < expected);
        assertTrue(standing.lines().get(0).reliability().high() > expected);
    }

    @Test
    void aTopicLiesBetweenItsOwnShareAndTheWhole() {
        Standing standing = standing(ALONE, LATE, 9, 1);
        double raids = line(standing, "odd");
        assertTrue(raids < whole(standing) && raids > 0.1, raids + " in " + whole(standing));
    }

    @Test
    void anOwnersRecordIsWhatIsExpectedOfItsOutlets() {
        double kind = kinds.prior(KIND, Direction.ASSERTS).mean();
        Standing outlet;
        try (Ledger ledger = ledger(HOUSE, 0, 30)) {
            outlet = Standing.of(ledger.source(OUTLET.id()), ledger, kinds, LATE);
        }
        assertEquals(HOUSE.id(), outlet.owner().id());
        assertTrue(whole(outlet) < kind - 0.2, whole(outlet) + " beside " + kind);
        assertEquals(List.of(), outlet.words());
    }

    @Test
    void beforeAnythingWasSettledThereIsNothing() {
        Standing early = standing(ALONE, SETTLED, 9, 1);
        assertEquals(List.of(), early.words());
        assertEquals(kinds.prior(KIND, Direction.ASSERTS).mean(), whole(early), 1e-6);
    }

    @Test
    void withAHalfLifeItTellsWhatOutcomesCountAtTheirAge() {
        Kinds aging = new Kinds(kinds.priors(), kinds.baseRates(), kinds.alternatives(), new HalfLife(10));
        Moment later = Moment.on(SETTLED.day().plusDays(20));
        try (Ledger ledger = ledger(ALONE, 3, 1)) {
            Standing standing = Standing.of(ledger.source(ALONE.id()), ledger, aging, later);
            assertEquals(new Tally(0.75, 0.25), standing.lines().get(0).tally());
            Standing atTheEnd = Standing.of(ledger.source(ALONE.id()), ledger, aging, null);
            assertEquals(SETTLED.day().plusDays(1), atTheEnd.asOf().day());
            assertEquals(3 * Math.pow(2, -0.1), atTheEnd.lines().get(0).tally().right(), 1e-12);
            Standing same = Standing.of(ledger.source(ALONE.id()), ledger, kinds, later);
            assertEquals(new Tally(3, 1), same.lines().get(0).tally());
            double wide = standing.lines().get(0).reliability().high()
                    - standing.lines().get(0).reliability().low();
            double narrow = same.lines().get(0).reliability().high()
                    - same.lines().get(0).reliability().low();
            assertTrue(wide > narrow);
        }
    }

    /** All that is known, of the owner too, is known by then; and nothing ages until the end of time. */
    @Test
    void withAHalfLifeAnOwnersRecordCountsAsOfItsLastOutcome() {
        Kinds aging = new Kinds(kinds.priors(), kinds.baseRates(), kinds.alternatives(), new HalfLife(10));
        try (Ledger ledger = ledger(HOUSE, 0, 30)) {
            Standing outlet = Standing.of(ledger.source(OUTLET.id()), ledger, aging, null);
            assertEquals(SETTLED.day().plusDays(1), outlet.asOf().day());
            assertTrue(whole(outlet) < kinds.prior(KIND, Direction.ASSERTS).mean() - 0.2, "" + whole(outlet));
        }
    }

    private Standing standing(Source source, Moment asOf, int right, int wrong) {
        try (Ledger ledger = ledger(source, right, wrong)) {
            return Standing.of(ledger.source(source.id()), ledger, kinds, asOf);
        }
    }

    /** What is wrong is on a topic of its own. */
    private Ledger ledger(Source source, int right, int wrong) {
        Ledger ledger = Ledger.open(Address.of(folder.resolve("l.db").toString()), Access.MAKE);
        try (Recording recording = ledger.record(Sayings.by("tester"), Recording.Refused.STOP)) {
            List.of(ALONE, HOUSE, OUTLET).forEach(recording::source);
            Said said = new Said(source.id(), Stance.ASSERTS, Moment.on(LocalDate.of(2026, 1, 1)));
            for (int i = 0; i < right + wrong; i++) {
                recording.claim("i" + i, "c", i < right ? "usual" : "odd", List.of(said));
                Outcome.Result result = i < right ? Outcome.Result.CONFIRMED : Outcome.Result.REFUTED;
                recording.outcome("i" + i, "c", new Outcome(result, SETTLED, "a court", "found so"), false, "");
            }
            recording.commit();
        }
        return ledger;
    }

    private static double whole(Standing standing) {
        return standing.lines().get(0).reliability().value();
    }

    private static double line(Standing standing, String topic) {
        return standing.lines().stream()
                .filter(it -> topic.equals(it.topic()))
                .findFirst()
                .orElseThrow()
                .reliability()
                .value();
    }
}
