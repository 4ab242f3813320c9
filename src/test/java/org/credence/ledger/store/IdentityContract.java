package org.credence.ledger.store;

import static org.credence.ledger.store.Sayings.asserts;
import static org.credence.ledger.store.Sayings.confirmed;
import static org.credence.ledger.store.Sayings.day;
import static org.credence.ledger.store.Sayings.denies;
import static org.credence.ledger.store.Sayings.outcome;
import static org.credence.ledger.store.Sayings.refuted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.credence.ledger.Refusal;
import org.credence.ledger.Said;
import org.credence.model.Outcome;
import org.credence.model.Source;
import org.credence.model.SourceKind;
import org.credence.model.Stance;
import org.credence.model.Tally;
import org.credence.model.TrackRecord;
import org.junit.jupiter.api.Test;

/** Who a source is: its aliases, and others that count as it. */
abstract class IdentityContract extends AgingContract {
    @Test
    void aMergedSourceCountsAsTheOtherUntilTheyAreTakenApart() {
        tell("i", "c", asserts(RADIO, "2026-01-01"), denies(PAPER, "2026-01-02"));
        tell("j", "c", asserts(RADIO, "2026-01-01"));
        settle("i", "c", refuted("2026-02-01"));
        settle("j", "c", confirmed("2026-02-01"));
        enter(it -> it.merge(RADIO.id(), PAPER.id()));
        // of one source, the last word on a claim counts once
        TrackRecord together = record(PAPER, "2026-03-01");
        assertEquals(new Tally(1, 0), together.asserts());
        assertEquals(new Tally(1, 0), together.denies());
        assertEquals(together, record(RADIO, "2026-03-01"));
        assertEquals(List.of(RADIO.id()), ledger.source(RADIO.id()).merged());
        enter(it -> it.merge(RADIO.id(), null));
        assertEquals(new Tally(1, 1), record(RADIO, "2026-03-01").asserts());
        assertEquals(Tally.NONE, record(PAPER, "2026-03-01").asserts());
    }

    @Test
    void aCircleOfMergersIsRefused() {
        tell("i", "c", asserts(RADIO, "2026-01-01"));
        enter(it -> it.merge(RADIO.id(), PAPER.id()));
        Refusal refusal = assertThrows(Refusal.class, () -> enter(it -> it.merge(PAPER.id(), RADIO.id())));
        assertTrue(
                refusal.getMessage().contains("synthetic-paper into synthetic-radio into synthetic-paper"),
                refusal.getMessage());
    }

    @Test
    void aLongCircleOfMergersIsRefusedAndNothingIsLost() {
        tell("i", "c", asserts(RADIO, "2026-01-01"));
        settle("i", "c", confirmed("2026-02-01"));
        Source third = Source.of("synthetic-third", SourceKind.INDEPENDENT_MEDIA);
        enter(it -> it.source(third));
        enter(it -> it.merge(RADIO.id(), PAPER.id()));
        enter(it -> it.merge(PAPER.id(), third.id()));
        Refusal refusal = assertThrows(Refusal.class, () -> enter(it -> it.merge(third.id(), RADIO.id())));
        assertTrue(refusal.getMessage().contains("must not close a circle"), refusal.getMessage());
        assertEquals(new Tally(1, 0), record(third, "2026-03-01").asserts());
        assertThrows(Refusal.class, () -> enter(it -> it.merge(third.id(), third.id())));
    }

    @Test
    void aSourceIsFoundByItsAliases() {
        enter(it -> it.source(RADIO.withAliases(List.of("old-radio"))));
        tell("i", "c", asserts(RADIO, "2026-01-01"));
        settle("i", "c", confirmed("2026-02-01"));
        Source renamed = Source.of("old-radio", SourceKind.INDEPENDENT_MEDIA);
        assertEquals(new Tally(1, 0), record(renamed, "2026-03-01").asserts());
        Source other = Source.of("new-radio", SourceKind.INDEPENDENT_MEDIA).withAliases(List.of(RADIO.id()));
        assertEquals(new Tally(1, 0), record(other, "2026-03-01").asserts());
    }

    @Test
    void soIsACrowdOfWhichAllNamesAreLookedUpAtOnce() {
        List<Source> crowd = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            crowd.add(Source.of("crowd-" + i, SourceKind.SOCIAL_ACCOUNT).withAliases(List.of("old-crowd-" + i)));
        }
        enter(it -> crowd.forEach(it::source));
        enter(it -> {
            for (int i = 0; i < crowd.size(); i++) {
                Said said = new Said("old-crowd-" + i, Stance.ASSERTS, day("2026-01-01"));
                it.claim("i" + i, "c", null, List.of(said));
                it.outcome("i" + i, "c", confirmed("2026-02-01"), false, "");
            }
        });
        for (Source each : crowd) {
            assertEquals(new Tally(1, 0), record(each, "2026-03-01").asserts());
        }
    }

    @Test
    void whoeverSettledAClaimIsNotMeasuredByItAlsoWhenItsNameIsLearnedLater() {
        tell("i", "c", asserts(RADIO, "2026-01-01"), denies(PAPER, "2026-01-02"));
        enter(it -> it.outcome("i", "c", outcome(Outcome.Result.REFUTED, "2026-02-01", "The Paper"), false, ""));
        assertEquals(new Tally(1, 0), record(PAPER, "2026-03-01").denies());
        enter(it -> it.source(PAPER.withAliases(List.of("The Paper"))));
        assertEquals(Tally.NONE, record(PAPER, "2026-03-01").denies());
        assertEquals(new Tally(0, 1), record(RADIO, "2026-03-01").asserts());
    }
}
