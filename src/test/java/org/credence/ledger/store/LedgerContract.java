package org.credence.ledger.store;

import static org.credence.ledger.store.Sayings.asserts;
import static org.credence.ledger.store.Sayings.by;
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
import org.credence.ledger.ClaimHistory;
import org.credence.ledger.LedgerEntry;
import org.credence.ledger.RecordBook;
import org.credence.ledger.Refusal;
import org.credence.ledger.Said;
import org.credence.ledger.SettledCorpus;
import org.credence.ledger.store.Recording.Refused;
import org.credence.model.Incident;
import org.credence.model.Outcome;
import org.credence.model.Source;
import org.credence.model.Sources;
import org.credence.model.Stance;
import org.credence.model.Tally;
import org.credence.model.TrackRecord;
import org.junit.jupiter.api.Test;

/** What a ledger promises, whatever database it is in. */
abstract class LedgerContract extends IdentityContract {
    @Test
    void anOutcomeIsRecordFromTheDayAfterOn() {
        tell("i", "c", asserts(RADIO, "2026-01-01"), denies(PAPER, "2026-01-02"));
        settle("i", "c", confirmed("2026-02-01"));
        assertEquals(TrackRecord.NONE, record(RADIO, "2026-02-01"));
        assertEquals(new Tally(1, 0), record(RADIO, "2026-02-02").asserts());
        assertEquals(new Tally(0, 1), record(PAPER, "2026-02-02").denies());
        assertEquals(new Tally(1, 0), record(RADIO, "2026-02-02").on("raids", org.credence.model.Direction.ASSERTS));
    }

    @Test
    void aClaimsOwnOutcomeNeverBearsOnIt() {
        tell("i", "c", asserts(RADIO, "2026-01-01"));
        settle("i", "c", confirmed("2026-02-01"));
        RecordBook records = ledger.records(List.of(RADIO));
        assertEquals(TrackRecord.NONE, records.of(RADIO, day("2026-03-01"), "i", "c"));
        assertEquals(
                new Tally(1, 0), records.of(RADIO, day("2026-03-01"), "i", "d").asserts());
    }

    @Test
    void aLaterOutcomeTakesThePlaceOfAnEarlierFromItsDayOn() {
        tell("i", "c", asserts(RADIO, "2026-01-01"));
        settle("i", "c", refuted("2026-02-01"));
        settle("i", "c", confirmed("2026-04-01"));
        assertEquals(new Tally(0, 1), record(RADIO, "2026-03-01").asserts());
        assertEquals(new Tally(0, 1), record(RADIO, "2026-04-01").asserts());
        assertEquals(new Tally(1, 0), record(RADIO, "2026-04-02").asserts());
    }

    @Test
    void anUndeterminedOutcomeTakesAnEarlierOneBack() {
        tell("i", "c", asserts(RADIO, "2026-01-01"));
        settle("i", "c", refuted("2026-02-01"));
        settle("i", "c", outcome(Outcome.Result.UNDETERMINED, "2026-04-01"));
        assertEquals(new Tally(0, 1), record(RADIO, "2026-03-01").asserts());
        assertEquals(Tally.NONE, record(RADIO, "2026-04-02").asserts());
    }

    @Test
    void twoOutcomesOnOneDayAreRefusedAndNothingIsLost() {
        tell("i", "c", asserts(RADIO, "2026-01-01"));
        settle("i", "c", confirmed("2026-02-01"));
        Refusal refusal = assertThrows(Refusal.class, () -> settle("i", "c", refuted("2026-02-01")));
        assertTrue(refusal.getMessage().contains("settled as confirmed on 2026-02-01"), refusal.getMessage());
        assertEquals(new Tally(1, 0), record(RADIO, "2026-03-01").asserts());
    }

    @Test
    void aCorrectionSupersedesAndBothStayInTheHistory() {
        tell("i", "c", asserts(RADIO, "2026-01-01"));
        settle("i", "c", confirmed("2026-02-01"));
        enter(it -> it.outcome("i", "c", refuted("2026-02-05"), true, ""));
        assertEquals(Tally.NONE, record(RADIO, "2026-02-03").asserts());
        assertEquals(new Tally(0, 1), record(RADIO, "2026-03-01").asserts());
        List<ClaimHistory.Step> steps = ledger.history("i/c").steps();
        assertEquals(
                List.of(true, false, true),
                steps.stream().map(ClaimHistory.Step::stands).toList());
        assertTrue(steps.stream().allMatch(it -> it.act().by().equals("analyst")));
    }

    @Test
    void theSameOutcomeAgainChangesNothing() {
        tell("i", "c", asserts(RADIO, "2026-01-01"));
        settle("i", "c", confirmed("2026-02-01"));
        String before = ledger.revision();
        assertTrue(enter(it -> it.outcome("i", "c", confirmed("2026-02-01"), false, ""))
                .isEmpty());
        assertEquals(before, ledger.revision());
    }

    @Test
    void anUnknownClaimIsRefusedWithTheKnownOnes() {
        tell("harbour-fire", "fire", asserts(RADIO, "2026-01-01"));
        Refusal refusal = assertThrows(Refusal.class, () -> ledger.history("harbour-fire/fires"));
        assertEquals("harbour-fire/fires", refusal.name());
        assertTrue(refusal.known().contains("harbour-fire/fire"));
    }

    @Test
    void aClaimGoesByItsIncidentOrItsOwnNameWhereThatIsEnough() {
        tell("a/b", "c", asserts(RADIO, "2026-01-01"));
        tell("a", "d", asserts(RADIO, "2026-01-01"));
        tell("e", "d", asserts(RADIO, "2026-01-01"));
        assertEquals("a/b", ledger.history("a/b/c").incident());
        assertEquals("c", ledger.history("a/b").claim());
        assertEquals("a/b", ledger.history("c").incident());
        Refusal refusal = assertThrows(Refusal.class, () -> ledger.history("d"));
        assertEquals("Maybe one of a/d, e/d.", refusal.advice());
    }

    @Test
    void whatIsToldAnewTakesThePlaceOfWhatWasTold() {
        tell("i", "c", asserts(RADIO, "2026-01-01"));
        settle("i", "c", confirmed("2026-02-01"));
        tell("i", "c", asserts(PAPER, "2026-01-01"));
        assertEquals(Tally.NONE, record(RADIO, "2026-03-01").asserts());
        assertEquals(new Tally(1, 0), record(PAPER, "2026-03-01").asserts());
    }

    /** What its claims have in common is told, goes out with the rest, and comes in again. */
    @Test
    void aQuestionIsPartOfAClaim() throws Exception {
        enter(it -> {
            it.source(RADIO);
            it.claim("i", "a", null, "how-many", List.of(asserts(RADIO, "2026-01-01")));
            it.claim("i", "b", null, "how-many", List.of(denies(RADIO, "2026-01-01")));
            it.claim("i", "c", null, List.of(asserts(RADIO, "2026-01-01")));
            it.outcome("i", "a", refuted("2026-02-01"), false, "");
            it.outcome("i", "b", refuted("2026-02-01"), false, "");
            it.outcome("i", "c", refuted("2026-02-01"), false, "");
        });
        List<Long> questions = new ArrayList<>();
        ledger.records().each((source, mark) -> questions.add(mark.question()));
        assertEquals(3, questions.size());
        assertEquals(2, questions.stream().distinct().count());
        assertEquals(ledger.recomputed(List.of(RADIO)), ledger.records(List.of(RADIO)));
        try (Ledger other = Ledger.open(fresh(), Access.MAKE);
                Recording recording = other.record(by("another"), Refused.STOP)) {
            export(ledger).forEach(it -> recording.restore(it, ""));
            recording.commit();
            assertEquals(export(ledger), export(other));
        }
    }

    @Test
    void anExportEnteredAnewGivesTheSameLedger() throws Exception {
        tell("i", "c", asserts(RADIO, "2026-01-01"), new Said(PAPER.id(), Stance.DENIES, null));
        settle("i", "c", refuted("2026-02-01"));
        enter(it -> it.outcome("i", "c", confirmed("2026-02-01"), true, ""));
        enter(it -> it.merge(RADIO.id(), PAPER.id()));
        List<LedgerEntry> entries = export(ledger);
        try (Ledger other = Ledger.open(fresh(), Access.MAKE)) {
            for (int i = 0; i < 2; i++) {
                try (Recording recording = other.record(by("another"), Refused.STOP)) {
                    entries.forEach(it -> recording.restore(it, ""));
                    recording.commit();
                }
                assertEquals(entries, export(other));
                assertEquals(ledger.revision(), other.revision());
                assertEquals(ledger.records(List.of(PAPER)), other.records(List.of(PAPER)));
            }
        }
    }

    /** Two desks that imported the same incidents, and then put their ledgers together. */
    @Test
    void anotherLedgerWithTheSameOutcomesAddsNone() throws Exception {
        tell("i", "c", asserts(RADIO, "2026-01-01"));
        settle("i", "c", confirmed("2026-02-01"));
        List<LedgerEntry> entries = export(ledger);
        try (Ledger other = Ledger.open(fresh(), Access.MAKE)) {
            try (Recording recording = other.record(by("another"), Refused.STOP)) {
                recording.source(RADIO);
                recording.claim("i", "c", "raids", List.of(asserts(RADIO, "2026-01-01")));
                recording.outcome("i", "c", confirmed("2026-02-01"), false, "");
                recording.commit();
            }
            try (Recording recording = other.record(by("another"), Refused.STOP)) {
                entries.forEach(it -> recording.restore(it, ""));
                assertEquals(0, recording.commit().outcomes());
            }
            assertEquals(
                    ledger.records(List.of(RADIO)).of(RADIO, day("2026-03-01"), "j", "c"),
                    other.records(List.of(RADIO)).of(RADIO, day("2026-03-01"), "j", "c"));
        }
    }

    @Test
    void anEntryWithoutItsActIsRefused() {
        tell("i", "c", asserts(RADIO, "2026-01-01"));
        List<LedgerEntry> entries = export(ledger).stream()
                .filter(it -> !(it instanceof LedgerEntry.Act))
                .toList();
        assertThrows(Refusal.class, () -> {
            try (Ledger other = Ledger.open(fresh(), Access.MAKE);
                    Recording recording = other.record(by("another"), Refused.STOP)) {
                entries.forEach(it -> recording.restore(it, ""));
                recording.commit();
            }
        });
    }

    private static List<LedgerEntry> export(Ledger ledger) {
        List<LedgerEntry> entries = new ArrayList<>();
        ledger.export(entries::add);
        return entries;
    }

    @Test
    void whatWasNotCommittedIsAsIfItHadNeverBeen() {
        try (Recording recording = ledger.record(by("analyst"), Refused.STOP)) {
            recording.source(RADIO);
            recording.claim("i", "c", null, List.of(asserts(RADIO, "2026-01-01")));
        }
        assertEquals(List.of(), export(ledger));
        tell("i", "c", asserts(RADIO, "2026-01-01"));
        assertEquals(1, ledger.history("i/c").steps().size());
    }

    /** One arithmetic: what a corpus says of its sources, a ledger of that corpus says too. */
    @Test
    void aLedgerAgreesWithTheSettledCorpusItWasMadeOf() {
        List<Incident> incidents = Sayings.random(300, 7, List.of(RADIO, PAPER));
        SettledCorpus corpus = new SettledCorpus(incidents, new Sources(List.of(RADIO, PAPER)));
        enter(it -> {
            it.source(RADIO);
            it.source(PAPER);
            incidents.forEach(incident -> Sayings.tell(incident, it));
        });
        RecordBook records = ledger.records(List.of(RADIO, PAPER));
        for (Incident incident : incidents) {
            for (int month = 1; month <= 12; month++) {
                var asOf = day(String.format("2026-%02d-15", month));
                for (Source source : List.of(RADIO, PAPER)) {
                    assertEquals(
                            corpus.of(source, asOf, incident.id(), "c"), records.of(source, asOf, incident.id(), "c"));
                }
            }
        }
    }

    @Test
    void marksFollowFromTheEntriesWhateverTheOrderOfEvents() {
        List<Incident> incidents = Sayings.random(200, 11, List.of(RADIO, PAPER));
        enter(it -> {
            it.source(RADIO);
            it.source(PAPER);
            incidents.forEach(incident -> Sayings.tell(incident, it));
        });
        enter(it -> it.merge(RADIO.id(), PAPER.id()));
        tell("incident-3", "c", denies(PAPER, "2026-01-01"));
        enter(it -> it.merge(RADIO.id(), null));
        RecordBook piecemeal = ledger.records(List.of(RADIO, PAPER));
        RecordBook anew = ledger.recomputed(List.of(RADIO, PAPER));
        assertEquals(anew, piecemeal);
    }

    /** Far more than one chunk, with the first and the last of them in one act. */
    @Test
    void manyAtOnceAreOneAct() {
        enter(it -> {
            it.source(RADIO);
            for (int i = 0; i < 5000; i++) {
                it.claim("i" + i, "c", null, List.of(asserts(RADIO, "2026-01-01")));
                it.outcome("i" + i, "c", i % 2 == 0 ? confirmed("2026-02-01") : refuted("2026-02-01"), false, "");
            }
        });
        assertEquals(new Tally(2500, 2500), record(RADIO, "2026-03-01").asserts());
        assertEquals(
                1,
                export(ledger).stream()
                        .filter(it -> it instanceof LedgerEntry.Act)
                        .count());
    }

    /** Statements take 16 rows: fewer, as many, and some that are left over. */
    @Test
    void noRowIsLostWhateverTheirNumber() {
        int all = 0;
        for (int count : new int[] {1, 15, 16, 17, 33, 64}) {
            int from = all;
            all += count;
            int to = all;
            enter(it -> {
                for (int i = from; i < to; i++) {
                    it.claim("i" + i, "c", null, List.of(asserts(RADIO, "2026-01-01"), denies(PAPER, "2026-01-01")));
                    it.outcome("i" + i, "c", confirmed("2026-02-01"), false, "");
                }
            });
            assertEquals(new Tally(all, 0), record(RADIO, "2026-03-01").asserts());
            assertEquals(new Tally(0, all), record(PAPER, "2026-03-01").denies());
            List<LedgerEntry> entries = export(ledger);
            assertEquals(
                    all,
                    entries.stream()
                            .filter(LedgerEntry.OfOutcome.class::isInstance)
                            .count());
            assertEquals(
                    2L * all,
                    entries.stream()
                            .mapToLong(it -> it instanceof LedgerEntry.OfClaim claim
                                    ? claim.said().size()
                                    : 0)
                            .sum());
        }
    }

    @Test
    void outcomesBehindARecordComeLatestFirst() {
        tell("i", "c", asserts(RADIO, "2026-01-01"));
        tell("j", "c", asserts(RADIO, "2026-01-01"));
        settle("i", "c", confirmed("2026-02-01"));
        settle("j", "c", refuted("2026-03-01"));
        List<String> incidents = ledger.outcomes(ledger.source(RADIO.id())).stream()
                .map(it -> it.outcome().incident())
                .toList();
        assertEquals(List.of("j", "i"), incidents);
    }
}
