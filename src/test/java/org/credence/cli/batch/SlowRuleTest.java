package org.credence.cli.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.credence.Credence;
import org.credence.ShippedRules;
import org.credence.cli.options.View;
import org.credence.exchange.Entry;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.Where;
import org.credence.model.Aspect;
import org.credence.model.Claim;
import org.credence.model.Incident;
import org.credence.model.Source;
import org.credence.model.SourceKind;
import org.credence.model.Sources;
import org.credence.model.Stance;
import org.credence.model.Statement;
import org.credence.model.TrackRecords;
import org.credence.model.Value;
import org.credence.rules.run.Patience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An incident over which a rule takes too long, among others, by a clock that the test turns. */
class SlowRuleTest {
    private static final String SLOW = """
            package credence.rules

            import org.credence.facts.*

            rule "copied-less-than-denied"
                @weight( 1 )
                @range( "0..2" )
                @why( "It looks at each assertion with each denial." )
            when
                $s : Statement( asserting )
                $t : Statement( denying, claim == $s.claim, copyProbability < $s.copyProbability )
            then
                weigh.statement( $s );
            end
            """;

    private static final Duration LIMIT = Duration.ofSeconds(7);
    private static final int MANY = 6_000;

    @TempDir
    private Path folder;

    private Credence credence() throws IOException {
        Files.writeString(folder.resolve("slow.drl"), SLOW);
        return ShippedRules.credence(folder, Path.of("rules"));
    }

    private static Entry.Accepted incident(String id, int statements) {
        List<Statement> all = new ArrayList<>();
        for (int i = 0; i < statements; i++) {
            all.add(Statement.of("s" + i, "witness-" + i, i % 2 == 0 ? Stance.ASSERTS : Stance.DENIES, null));
        }
        Claim claim = Claim.of("c", Aspect.OCCURRENCE, Value.of(true), all);
        return new Entry.Accepted(Incident.of(id, List.of(claim)), new Where("made-up", 1, 0, ""));
    }

    private static Company company() {
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            sources.add(Source.of("witness-" + i, SourceKind.WITNESS));
        }
        return new Company(new Sources(sources), TrackRecords.FROM_FILE);
    }

    /**
     * Each time that rules begin takes a year of the worker's clock. Whoever looks is late for the first of them, which
     * has all incidents, and for the fourth: it has the second incident alone, after the first was argued and named.
     */
    private static Patience patience() {
        Thread worker = Thread.currentThread();
        AtomicLong turns = new AtomicLong();
        long year = Duration.ofDays(365).toNanos();
        return new Patience(LIMIT, () -> {
            if (Thread.currentThread() == worker) {
                return turns.incrementAndGet() * year;
            }
            long turn = turns.get();
            return turn * year + (turn == 1 || turn == 4 ? LIMIT.toNanos() + 1 : 0);
        });
    }

    @Test
    void isRejectedAndTheOthersAreScored() throws Exception {
        List<Entry.Accepted> incidents = List.of(incident("a", 4), incident("b", MANY), incident("c", 6));
        Company company = company();
        List<Result> unhurried = new Scoring(credence(), View.of(null, List.of()), false)
                .score(List.of(incidents.get(0), incidents.get(2)), company, Scoring.Before.NOTHING);
        Credence credence = credence();
        Patience patience = patience();
        credence.rules().within(patience);
        Scoring scoring = new Scoring(credence, View.of(null, List.of()), false);
        AtomicBoolean done = new AtomicBoolean();
        Thread watcher = new Thread(() -> {
            while (!done.get()) {
                patience.look();
                Thread.onSpinWait();
            }
        });
        watcher.start();
        List<Result> results = scoring.score(incidents, company, Scoring.Before.NOTHING);
        done.set(true);
        watcher.join();
        Problem problem = results.get(1).problem();
        assertNotNull(problem);
        assertEquals("b", problem.found());
        assertEquals(logOdds(unhurried.get(0)), logOdds(results.get(0)));
        assertEquals(logOdds(unhurried.get(1)), logOdds(results.get(2)));
    }

    private static double logOdds(Result result) {
        return Objects.requireNonNull(result.score()).claims().get(0).logOdds();
    }
}
