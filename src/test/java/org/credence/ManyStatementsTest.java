package org.credence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.credence.argument.Arguments;
import org.credence.bench.Workload;
import org.credence.exchange.KindsReader;
import org.credence.exchange.file.ReadOptions;
import org.credence.facts.Background;
import org.credence.facts.Cut;
import org.credence.model.Aspect;
import org.credence.model.Basis;
import org.credence.model.Claim;
import org.credence.model.Incident;
import org.credence.model.Moment;
import org.credence.model.Source;
import org.credence.model.SourceKind;
import org.credence.model.Sources;
import org.credence.model.Stance;
import org.credence.model.Statement;
import org.credence.model.Statement.Manner;
import org.credence.model.Statement.Scope;
import org.credence.model.TrackRecords;
import org.credence.model.Value;
import org.credence.rules.RuleBook;
import org.credence.rules.RuleSet;
import org.credence.score.ClaimScore;
import org.junit.jupiter.api.Test;

/** Incidents with more statements than anybody reads. */
class ManyStatementsTest {
    private final Credence credence;

    ManyStatementsTest() throws Exception {
        credence = Credence.with(
                RuleBook.compile(RuleSet.read(Path.of("rules"))),
                List.of(),
                KindsReader.read(Path.of("rules/kinds.json"), ReadOptions.STRICT));
    }

    private static Sources sources(int count) {
        List<Source> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(Source.of("synthetic-" + i, SourceKind.values()[i % SourceKind.values().length]));
        }
        return new Sources(all);
    }

    /** Two rival causes, of which one finds far more belief than odds in a double can tell. */
    private static Incident incident(int statements, int sources) {
        List<Claim> claims = new ArrayList<>();
        Random random = new Random(3);
        for (String cause : List.of("a storm", "a leak")) {
            List<Statement> all = new ArrayList<>();
            for (int i = 0; i < statements / 2; i++) {
                all.add(new Statement(
                        cause.substring(2) + i,
                        "synthetic-" + i % sources,
                        cause.equals("a leak") && random.nextBoolean() ? Stance.DENIES : Stance.ASSERTS,
                        Moment.at(Instant.ofEpochSecond(1_600_000_000L + random.nextInt(10_000_000))),
                        List.of(),
                        i > 0 && random.nextInt(3) == 0 ? cause.substring(2) + random.nextInt(i) : null,
                        new Manner(Basis.WITNESSED, false, true, Scope.UNSTATED),
                        Set.of(),
                        null,
                        null,
                        null,
                        Map.of()));
            }
            claims.add(new Claim(
                    cause.substring(2),
                    Aspect.CAUSE,
                    Value.of(cause),
                    "It was " + cause + ".",
                    new Claim.Parties(Set.of(), Set.of()),
                    null,
                    false,
                    List.of(),
                    null,
                    all,
                    null,
                    Map.of()));
        }
        return new Incident("synthetic", "Reported flood", null, null, claims, List.of(), Map.of());
    }

    @Test
    void fiftyThousandByFiveThousandSourcesAreScored() {
        List<ClaimScore> claims = credence.score(
                        incident(50_000, 5_000), sources(5_000), TrackRecords.FROM_FILE, Cut.NONE)
                .claims();
        assertTrue(claims.get(0).logOdds() > 3_080, "the odds must be more than a double holds, to test anything");
        assertEquals(1, value(claims.get(0)));
        assertEquals(0, value(claims.get(1)));
    }

    private static double value(ClaimScore claim) {
        assertNotNull(claim.confidence());
        return claim.confidence().value();
    }

    @Test
    void tenTimesTheStatementsHaveTenTimesTheArguments() {
        Workload workload = new Workload(9);
        long few = arguments(workload, 200);
        long many = arguments(workload, 2_000);
        assertTrue(many <= 15 * few, many + " arguments must be at most 15 times " + few);
    }

    private long arguments(Workload workload, int perClaim) {
        Background background = new Background(workload.sources(), TrackRecords.FROM_FILE, credence.kinds());
        List<Arguments> found = credence.rules()
                .argue(
                        List.of(org.credence.facts.Incident.of(
                                workload.incident("made-up", perClaim), background, Cut.NONE)),
                        Set.of());
        return found.get(0).all().size();
    }
}
