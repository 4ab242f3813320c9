package org.credence.ledger.store;

import static org.credence.ledger.store.Sayings.asserts;
import static org.credence.ledger.store.Sayings.by;
import static org.credence.ledger.store.Sayings.confirmed;
import static org.credence.ledger.store.Sayings.day;
import static org.credence.ledger.store.Sayings.refuted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.credence.ledger.Mark;
import org.credence.ledger.RecordBook;
import org.credence.ledger.Said;
import org.credence.ledger.Ticks;
import org.credence.ledger.store.Recording.Refused;
import org.credence.model.Direction;
import org.credence.model.HalfLife;
import org.credence.model.Incident;
import org.credence.model.Kinds;
import org.credence.model.Moment;
import org.credence.model.Outcome;
import org.credence.model.Source;
import org.credence.model.SourceKind;
import org.credence.model.Tally;
import org.credence.model.TrackRecord;
import org.credence.score.price.Reputation;
import org.junit.jupiter.api.Test;

/** Outcomes that count less the older they are; and many at once. */
abstract class AgingContract extends VersionContract {
    private static final HalfLife MONTH = new HalfLife(30);

    static final Source PAPER = Source.of("synthetic-paper", SourceKind.INDEPENDENT_MEDIA);

    Recording.Receipt enter(Sayings.Entering what) {
        try (Recording recording = ledger.record(by("analyst"), Refused.STOP)) {
            what.into(recording);
            return recording.commit();
        }
    }

    void tell(String incident, String claim, Said... said) {
        enter(it -> {
            it.source(RADIO);
            it.source(PAPER);
            it.claim(incident, claim, "raids", List.of(said));
        });
    }

    void settle(String incident, String claim, Outcome outcome) {
        enter(it -> it.outcome(incident, claim, outcome, false, ""));
    }

    TrackRecord record(Source source, String asOf) {
        return ledger.records(List.of(source)).of(source, day(asOf), "another", "c");
    }

    private TrackRecord aged(HalfLife halfLife, String asOf) {
        return ledger.records(List.of(RADIO)).aged(halfLife).of(RADIO, day(asOf), "another", "c");
    }

    @Test
    void anOutcomeCountsHalfAtItsHalfLifeAndAQuarterAtTwice() {
        tell("i", "c", asserts(RADIO, "2026-01-01"));
        settle("i", "c", confirmed("2026-02-01"));
        assertEquals(TrackRecord.NONE, aged(MONTH, "2026-02-01"), "what is settled that day is not known yet");
        assertEquals(Math.pow(2, -1 / 30.0), aged(MONTH, "2026-02-02").asserts().right());
        assertEquals(new Tally(0.5, 0), aged(MONTH, "2026-03-03").asserts());
        assertEquals(new Tally(0.25, 0), aged(MONTH, "2026-04-02").asserts());
        assertEquals(new Tally(0.25, 0), aged(MONTH, "2026-04-02").on("raids", Direction.ASSERTS));
        assertEquals(new Tally(1, 0), record(RADIO, "2026-04-02").asserts(), "of any age without one");
    }

    @Test
    void agedOrNotTheClaimItselfAndTheFutureDoNotCount() {
        tell("i", "c", asserts(RADIO, "2026-01-01"));
        settle("i", "c", confirmed("2026-02-01"));
        tell("j", "c", asserts(RADIO, "2026-01-01"));
        settle("j", "c", refuted("2026-03-03"));
        RecordBook book = ledger.records(List.of(RADIO)).aged(MONTH);
        assertEquals(
                new Tally(0.5, 0), book.of(RADIO, day("2026-03-03"), "j", "c").asserts());
        assertEquals(TrackRecord.NONE, book.of(RADIO, day("2026-03-03"), "i", "c"));
        assertEquals(
                new Tally(0.25, 0.5),
                book.of(RADIO, day("2026-04-02"), "another", "c").asserts());
        assertEquals(
                new Tally(0, 0.5), book.of(RADIO, day("2026-04-02"), "i", "c").asserts());
    }

    /** The sums that are kept agree with adding up outcome by outcome, also where one took the place of another. */
    @Test
    void agedCountsAreTheSumsOfWhatEachOutcomeCounts() {
        List<Incident> incidents = Sayings.random(200, 13, List.of(RADIO, PAPER));
        enter(it -> {
            it.source(RADIO);
            it.source(PAPER);
            incidents.forEach(incident -> Sayings.tell(incident, it));
        });
        for (int i = 0; i < 200; i += 7) {
            int number = i;
            enter(it -> it.outcome("incident-" + number, "c", confirmed("2027-01-15"), false, ""));
        }
        RecordBook book = ledger.records(List.of(RADIO));
        List<Mark> marks = new ArrayList<>();
        book.each((source, mark) -> marks.add(mark));
        for (LocalDate asOf = LocalDate.of(2026, 1, 1); asOf.getYear() < 2028; asOf = asOf.plusDays(17)) {
            Moment moment = Moment.on(asOf);
            double right = 0;
            double wrong = 0;
            for (Mark mark : marks) {
                if (mark.stands(Ticks.limit(moment)) && mark.direction() == Direction.ASSERTS) {
                    long day = Math.floorDiv(mark.from(), 86_400_000_000L);
                    double share = Math.pow(2, -(asOf.toEpochDay() - day) / 45.0);
                    right += mark.right() ? share : 0;
                    wrong += mark.right() ? 0 : share;
                }
            }
            Tally tally = book.aged(new HalfLife(45))
                    .of(RADIO, moment, "another", "c")
                    .asserts();
            assertEquals(right, tally.right(), 1e-9);
            assertEquals(wrong, tally.wrong(), 1e-9);
        }
    }

    @Test
    void theOlderAnOutcomeTheLessItCountsAndTheWiderTheInterval() {
        tell("i", "c", asserts(RADIO, "2026-01-01"));
        settle("i", "c", confirmed("2026-02-01"));
        double before = 1;
        double width = 0;
        for (int month = 3; month <= 12; month++) {
            Tally tally = aged(MONTH, String.format("2026-%02d-01", month)).asserts();
            var interval = Reputation.of(new Kinds.Prior(0.6, 3), tally).confidence();
            assertTrue(tally.right() > 0 && tally.right() < before);
            assertTrue(interval.high() - interval.low() > width);
            before = tally.right();
            width = interval.high() - interval.low();
        }
    }

    /** Half of the sources turn from being right nine times in ten to twice; the others stay right eight times. */
    @Test
    void aRecordWithAHalfLifeFollowsASourceThatTurns() {
        List<Source> turning = sources("synthetic-turning-");
        List<Source> stable = sources("synthetic-stable-");
        enter(it -> {
            turning.forEach(source -> speak(source, 0.9, 0.2, it));
            stable.forEach(source -> speak(source, 0.8, 0.8, it));
        });
        double turned = brier(turning, null);
        double turnedAged = brier(turning, new HalfLife(90));
        double same = brier(stable, null);
        double sameAged = brier(stable, new HalfLife(90));
        String all = String.format("%.4f %.4f %.4f %.4f", turned, turnedAged, same, sameAged);
        assertTrue(turnedAged < turned - 0.08, all);
        assertTrue(sameAged < same + 0.005, all);
    }

    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final int TURN = 300;
    private static final int END = 600;

    private static List<Source> sources(String name) {
        List<Source> all = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            all.add(Source.of(name + i, SourceKind.SOCIAL_ACCOUNT));
        }
        return all;
    }

    /** One claim a day, settled the day after. */
    private static void speak(Source source, double right, double rightLater, Recording to) {
        to.source(source);
        Random random = new Random(source.id().hashCode());
        for (int i = 0; i < END; i++) {
            String day = START.plusDays(i).toString();
            String next = START.plusDays(i + 1).toString();
            boolean isRight = random.nextDouble() < (i < TURN ? right : rightLater);
            to.claim(source.id() + i, "c", null, List.of(asserts(source, day)));
            to.outcome(source.id() + i, "c", isRight ? confirmed(next) : refuted(next), false, "");
        }
    }

    /** Of what the record on the day of each claim after the turn says of it, which was settled only later. */
    private double brier(List<Source> sources, HalfLife halfLife) {
        RecordBook book = ledger.records(sources).aged(halfLife);
        double sum = 0;
        for (Source source : sources) {
            Random random = new Random(source.id().hashCode());
            boolean turns = source.id().contains("turning");
            for (int i = 0; i < END; i++) {
                double rate = turns ? (i < TURN ? 0.9 : 0.2) : 0.8;
                boolean isRight = random.nextDouble() < rate;
                if (i >= TURN) {
                    Tally tally = book.of(source, Moment.on(START.plusDays(i)), source.id() + i, "c")
                            .asserts();
                    double p = Reputation.of(new Kinds.Prior(0.62, 3), tally).mean();
                    sum += Math.pow((isRight ? 1 : 0) - p, 2);
                }
            }
        }
        return sum / sources.size() / (END - TURN);
    }

    /** So many that indexes are made late, and go on being asked: by the outcomes of claims that came long before. */
    @Test
    void aLargeFirstLoadEndsLikeManySmallOnes() throws Exception {
        int many = 15_000;
        List<Object> before = indexes();
        enter(it -> {
            it.source(RADIO);
            for (int i = 0; i < many; i++) {
                it.claim("i" + i, "c", null, List.of(asserts(RADIO, "2026-01-01")));
            }
            for (int i = 0; i < many; i++) {
                it.outcome("i" + i, "c", i % 3 == 0 ? refuted("2026-02-01") : confirmed("2026-02-01"), false, "");
            }
            it.outcome("i0", "c", confirmed("2026-03-01"), false, "");
            it.outcome("i1", "c", refuted("2026-02-01"), true, "");
        });
        assertEquals(before, indexes());
        assertEquals(
                new Tally(many / 3 * 2 - 1, many / 3 + 1),
                record(RADIO, "2026-02-15").asserts());
        assertEquals(
                new Tally(many / 3 * 2, many / 3), record(RADIO, "2026-03-15").asserts());
        assertEquals(ledger.recomputed(List.of(RADIO)), ledger.records(List.of(RADIO)));
    }

    private List<Object> indexes() throws SQLException {
        try (Connection connection =
                Database.open(ledger.address(), Access.READ).getConnection()) {
            List<Object> all = new ArrayList<>();
            for (String table : List.of("claim", "statement", "outcome", "mark")) {
                try (ResultSet rows = connection.getMetaData().getIndexInfo(null, null, table, false, true)) {
                    while (rows.next()) {
                        all.add(List.of(
                                table,
                                rows.getString("INDEX_NAME"),
                                rows.getInt("ORDINAL_POSITION"),
                                String.valueOf(rows.getString("COLUMN_NAME"))));
                    }
                }
            }
            return all;
        }
    }
}
