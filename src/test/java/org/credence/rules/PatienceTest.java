package org.credence.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.credence.ShippedRules;
import org.credence.argument.Arguments;
import org.credence.argument.RunawayRule;
import org.credence.facts.Background;
import org.credence.facts.Cut;
import org.credence.facts.Incident;
import org.credence.model.Aspect;
import org.credence.model.Claim;
import org.credence.model.Source;
import org.credence.model.SourceKind;
import org.credence.model.Sources;
import org.credence.model.Stance;
import org.credence.model.Statement;
import org.credence.model.TrackRecords;
import org.credence.model.Value;
import org.credence.rules.language.Reading;
import org.credence.rules.language.RuleFile;
import org.credence.rules.language.RuleReader;
import org.credence.rules.run.Engine;
import org.credence.rules.run.Patience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules that take too long, by a clock that the tests turn. */
class PatienceTest {
    private static final Duration LIMIT = Duration.ofSeconds(7);
    private static final long LATER = LIMIT.toNanos() + 1;
    /** Every assertion with every denial: a matter of seconds at the least. */
    private static final int MANY = 6_000;

    private static final String FIRST = "$c : Claim( denied ) $i : Incident( ) from $c.incident";

    private static Engine engine(String... patterns) {
        StringBuilder text = new StringBuilder("package credence.rules\nimport org.credence.facts.*\n");
        for (int i = 0; i < patterns.length; i++) {
            text.append("rule \"rule-" + i + "\"\n@weight( 1 )\n@range( \"0..5\" )\n@why( \"It says so.\" )\nwhen\n"
                    + patterns[i] + "\nthen\n"
                    + (patterns[i].contains("$s") ? "weigh.statement( $s )" : "weigh.claim( $c )")
                    + ";\nend\n");
        }
        Reading reading = RuleReader.read(List.of(new RuleFile("slow.drl", text.toString())));
        assertEquals(List.of(), reading.findings());
        return new Engine(
                ClassicBuild.build(RuleBook.texts(reading.rules())).byGroup(), RuleBook.plans(reading.rules()));
    }

    private static List<Incident> incident(int statements) throws IOException {
        List<Statement> all = new ArrayList<>();
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < statements; i++) {
            all.add(Statement.of("s" + i, "witness-" + i, i % 2 == 0 ? Stance.ASSERTS : Stance.DENIES, null));
            sources.add(Source.of("witness-" + i, SourceKind.WITNESS));
        }
        Background background =
                new Background(new Sources(sources), TrackRecords.FROM_FILE, ShippedRules.kinds(Path.of("rules")));
        Claim claim = Claim.of("c", Aspect.OCCURRENCE, Value.of(true), all);
        return List.of(Incident.of(org.credence.model.Incident.of("synthetic", List.of(claim)), background, Cut.NONE));
    }

    /** Looks from another thread, again and again, for as long as something works. */
    private static void whileLooking(Patience patience, Runnable work) throws InterruptedException {
        AtomicBoolean done = new AtomicBoolean();
        Thread watcher = new Thread(() -> {
            while (!done.get()) {
                patience.look();
                Thread.onSpinWait();
            }
        });
        watcher.start();
        try {
            work.run();
        } finally {
            done.set(true);
            watcher.join();
        }
    }

    /** Time is over once the engine looks whether facts go together. */
    private static Patience limited(Engine engine) {
        Thread worker = Thread.currentThread();
        Patience patience = new Patience(LIMIT, () -> isComparing(worker) ? LATER : 0);
        engine.within(patience);
        return patience;
    }

    private static boolean isComparing(Thread worker) {
        return worker != Thread.currentThread()
                && Arrays.stream(worker.getStackTrace())
                        .anyMatch(it -> it.getMethodName().startsWith("isAllowedCached"));
    }

    @ParameterizedTest
    @CsvSource({
        "'$s : Statement( asserting ) $t : Statement( denying, claim == $s.claim, copyProbability < $s.copyProbability )'",
        "'$s : Statement( asserting ) $t : Statement( asserting, claim == $s.claim, copyProbability < $s.copyProbability, this != $s )'",
        "'$s : Statement( asserting ) not Statement( denying, claim == $s.claim, copyProbability < $s.copyProbability )'",
        "'$s : Statement( asserting ) exists Statement( denying, claim == $s.claim, copyProbability < $s.copyProbability )'",
        "'$s : Statement( asserting ) accumulate( Statement( denying, claim == $s.claim, copyProbability < $s.copyProbability ); $n : count( 1 ); $n > 2 )'"
    })
    void ruleIsNamedThatMatchesForTooLong(String slow) throws Exception {
        Engine engine = engine(FIRST, slow);
        Patience patience = limited(engine);
        List<Incident> incident = incident(MANY);
        whileLooking(patience, () -> {
            RunawayRule stopped = assertThrows(RunawayRule.class, () -> engine.argue(incident, Set.of()));
            assertEquals("rule-1", stopped.rule());
            assertEquals("The rule (rule-1) was not done with this incident within 7 s.", stopped.getMessage());
        });
    }

    @Test
    void whatIsStoppedLeavesNothingBehind() throws Exception {
        Engine engine = engine(
                FIRST,
                "$s : Statement( asserting ) $t : Statement( denying, claim == $s.claim, copyProbability < $s.copyProbability )");
        List<Arguments> before = engine.argue(incident(4), Set.of());
        Patience patience = limited(engine);
        List<Incident> incident = incident(MANY);
        whileLooking(patience, () -> assertThrows(RunawayRule.class, () -> engine.argue(incident, Set.of())));
        engine.within(Patience.ENDLESS);
        assertEquals(told(before), told(engine.argue(incident(4), Set.of())));
    }

    private static List<String> told(List<Arguments> arguments) {
        return arguments.get(0).all().stream()
                .map(it -> it.rule() + " " + it.claim().getId())
                .toList();
    }

    @Test
    void whatIsInTimeIsLeftAlone() throws Exception {
        Engine engine = engine("$s : Statement( asserting ) $t : Statement( denying, claim == $s.claim )");
        List<Arguments> before = engine.argue(incident(40), Set.of());
        Patience patience = new Patience(LIMIT, () -> 0);
        engine.within(patience);
        whileLooking(patience, () -> {
            try {
                assertEquals(told(before), told(engine.argue(incident(40), Set.of())));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }
}
