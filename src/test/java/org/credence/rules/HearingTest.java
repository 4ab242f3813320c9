package org.credence.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.credence.Credence;
import org.credence.RandomCrowd;
import org.credence.RandomIncidents;
import org.credence.ShippedRules;
import org.credence.argument.Argument;
import org.credence.argument.Arguments;
import org.credence.argument.Arguments.Otherwise;
import org.credence.exchange.IncidentReader;
import org.credence.exchange.file.Passage;
import org.credence.exchange.file.ReadOptions;
import org.credence.facts.Background;
import org.credence.facts.Claim;
import org.credence.facts.Cut;
import org.credence.facts.Incident;
import org.credence.model.Source;
import org.credence.model.SourceKind;
import org.credence.model.Sources;
import org.credence.model.TrackRecord;
import org.credence.model.TrackRecords;
import org.credence.score.ClaimScore;
import org.credence.score.IncidentScore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found without some statements is the same whether all is argued anew or only what they bear on. */
class HearingTest {
    private static final Path RULES = Path.of("rules");
    private static final int SEEDS = 12;
    private static final int EACH = 40;

    private int quick;
    private int anew;
    private int alike;

    @Test
    void findsWhatArguingAnewFinds() throws Exception {
        Credence credence = ShippedRules.credence(RULES);
        for (int seed = 0; seed < SEEDS; seed++) {
            compare(credence, seed);
        }
        assertTrue(quick > SEEDS * EACH / 4, "only " + quick + " were asked about the quick way");
        assertTrue(anew > SEEDS * EACH / 20, "only " + anew + " had to be argued anew");
        assertTrue(alike > SEEDS * EACH / 4, "only " + alike + " claims were left alone");
    }

    /** The outlet contradicts itself only by what the newcomer passed on, about another claim. */
    @Test
    void asksAgainAboutOtherClaimsOfWhoSaysMore() throws Exception {
        compareOne("""
                {"id": "i", "title": "made up", "date": "2021-01-01", "claims": [
                  {"id": "c0", "text": "harm", "aspect": "casualties", "value": 1, "statements": [
                    {"id": "s3", "source": "other", "stance": "asserts"},
                    {"id": "s0", "source": "outlet", "stance": "asserts", "cites": "s3"}]},
                  {"id": "c1", "text": "harm", "aspect": "casualties", "value": 8, "statements": [
                    {"id": "s1", "source": "outlet", "stance": "asserts", "relays": ["new"]},
                    {"id": "s2", "source": "other", "stance": "asserts"}]}]}
                """);
        assertEquals(1, quick);
    }

    /** What the outlet says is withdrawn, and so is what follows from it for a claim before, only by the newcomer's word. */
    @Test
    void arguesAnewWhenSomethingWasTakenBack() throws Exception {
        compareOne("""
                {"id": "i", "title": "made up", "date": "2021-01-01", "claims": [
                  {"id": "c0", "text": "it was", "aspect": "occurrence", "value": true, "statements": [
                    {"id": "s0", "source": "other", "stance": "asserts"}]},
                  {"id": "c1", "text": "harm", "aspect": "casualties", "value": 8, "statements": [
                    {"id": "s1", "source": "outlet", "stance": "asserts", "at": "2021-01-01"},
                    {"id": "s2", "source": "outlet", "stance": "retracts", "at": "2021-01-02", "relays": ["new"]}]}]}
                """);
        assertEquals(1, anew);
    }

    /** Of what is derived alone, of what came through several hands, and of the same statements by two rules. */
    @Test
    void findsTheSameForLimitsByOtherRules(@TempDir Path folder) throws Exception {
        Credence credence = with(folder, """
                rule "derived-together" @weight( 6 ) @range( "0..20" ) @why( "Test." )
                when $s : Statement( derived ) then weigh.limit( $s ); end
                rule "hedged-together" @weight( 5 ) @range( "0..20" ) @why( "Test." )
                when $s : Statement( hedged ) then weigh.limit( $s ); end
                rule "relayed-together" @weight( 4 ) @range( "0..20" ) @why( "Test." )
                when $r : Relay( ) then weigh.limit( $r.statement ); end
                rule "denied-through" @weight( -1 ) @range( "-5..0" ) @why( "Test." )
                when $s : Statement( denying, hedged, sharesCamp ) then weigh.claim( $s.claim ); end
                """);
        for (int seed = 0; seed < SEEDS; seed++) {
            compare(credence, seed);
        }
        assertTrue(quick > SEEDS * EACH / 2, "only " + quick + " were asked about the quick way");
        assertTrue(anew > SEEDS * EACH / 2, "only " + anew + " had to be argued anew");
    }

    /** Nothing can be told from one fact, so that all is argued anew. */
    @Test
    void arguesAnewWhereRulesLookAtSeveralFacts(@TempDir Path folder) throws Exception {
        Credence credence = with(folder, """
                rule "derived-beside" @weight( 6 ) @range( "0..20" ) @why( "Test." )
                when $s : Statement( derived ) $t : Statement( denying, claim == $s.claim ) then weigh.limit( $s ); end
                """);
        for (int seed = 0; seed < SEEDS; seed++) {
            compare(credence, seed);
        }
        assertEquals(0, quick);
        assertTrue(anew > SEEDS * EACH / 4, "only " + anew + " had to be argued anew");
    }

    /** The rules that ship, and others. */
    private static Credence with(Path folder, String others) throws Exception {
        try (Stream<Path> files = Files.list(RULES)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        String head = "// For a test.\n\npackage credence.rules\n\nimport org.credence.facts.*\n\n";
        Files.writeString(folder.resolve("others.drl"), head + others);
        return ShippedRules.credence(folder);
    }

    private void compareOne(String json) throws Exception {
        Credence credence = ShippedRules.credence(RULES);
        Sources sources = new Sources(List.of(
                source("outlet", SourceKind.WITNESS),
                source("other", SourceKind.WITNESS),
                source("new", SourceKind.SOCIAL_ACCOUNT)));
        Background background = new Background(sources, TrackRecords.FROM_FILE, credence.kinds());
        List<org.credence.model.Incident> said = List.of(
                IncidentReader.parse(Passage.of("made-up", json.replace("\n", " ")), ReadOptions.STRICT, sources));
        compare(credence, said, background);
    }

    private static Source source(String id, SourceKind kind) {
        return new Source(
                id, id, kind, List.of(), null, List.of(), List.of(), TrackRecord.NONE, new TreeMap<>(), Map.of());
    }

    private void compare(Credence credence, int seed) throws Exception {
        RandomIncidents random = new RandomIncidents(seed);
        RandomCrowd crowd = new RandomCrowd(new Random(seed), seed % 3);
        // In half of the seeds some of those who were there already are newcomers, too, who pass on and are tied.
        List<Source> all = new ArrayList<>(
                seed % 2 == 0 ? RandomCrowd.settled(random) : random.sources().all());
        all.addAll(crowd.sources());
        Background background = new Background(new Sources(all), TrackRecords.FROM_FILE, credence.kinds());
        List<org.credence.model.Incident> said = new ArrayList<>();
        for (int i = 0; i < EACH; i++) {
            org.credence.model.Incident incident = random.next("i" + i);
            said.add(
                    switch (i % 4) {
                        case 0 -> incident;
                        case 1 -> crowd.passedOn(incident);
                        default -> crowd.joined(incident);
                    });
        }
        compare(credence, said, background);
    }

    private void compare(Credence credence, List<org.credence.model.Incident> said, Background background) {
        List<Arguments> here = credence.rules().argue(facts(said, background), Set.of());
        List<Arguments> there = credence.rules().obvious().argue(facts(said, background), Set.of());
        for (int i = 0; i < said.size(); i++) {
            assertAlike(here.get(i), there.get(i));
            here.get(i).limits().values().forEach(it -> assertInOrder(credence, it.arguments()));
        }
        List<Map<String, List<String>>> pricedThere = priced(credence, there);
        List<Map<String, List<String>>> pricedHere = priced(credence, here);
        for (int i = 0; i < pricedThere.size(); i++) {
            assertEquals(pricedThere.get(i), pricedHere.get(i));
        }
    }

    private static List<Incident> facts(List<org.credence.model.Incident> said, Background background) {
        return said.stream()
                .map(incident -> Incident.of(incident, background, Cut.NONE))
                .toList();
    }

    private void assertAlike(Arguments here, Arguments there) {
        assertEquals(there.limits().keySet(), here.limits().keySet());
        assertEquals(texts(there.all()), texts(here.all()), "the incident is what it was");
        here.limits().forEach((rule, otherwise) -> {
            Otherwise expected = there.limits().get(rule);
            boolean same = otherwise.arguments().incident() == here.incident();
            quick += same ? 1 : 0;
            anew += same ? 0 : 1;
            for (Claim claim : here.incident().getClaims()) {
                boolean differs = otherwise.differing().contains(claim);
                alike += differs ? 0 : 1;
                List<Argument> found = differs ? otherwise.arguments().all() : here.all();
                assertEquals(on(claim, expected.arguments().all()), on(claim, found), () -> rule + " " + claim);
            }
        });
    }

    /** Sorted, for the order of derived statements is that of what they were first derived from. */
    private static List<String> on(Claim claim, List<Argument> all) {
        return all.stream()
                .filter(it -> it.claim().getId().equals(claim.getId()))
                .map(Argument::toString)
                .sorted()
                .toList();
    }

    /** By claim, by statement (what is about the claim as a whole first), and by rule. */
    private static void assertInOrder(Credence credence, Arguments arguments) {
        List<String> rules = credence.rules().prices().all().stream()
                .map(price -> price.rule().name())
                .toList();
        Comparator<Argument> order = Comparator.<Argument>comparingInt(
                        it -> it.claim().index())
                .thenComparingInt(it ->
                        it instanceof Argument.OnStatement on ? on.statement().index() : -1)
                .thenComparingInt(it -> rules.indexOf(it.rule()));
        List<Argument> all = arguments.all();
        for (int i = 1; i < all.size(); i++) {
            String pair = all.get(i - 1) + " before " + all.get(i);
            assertTrue(order.compare(all.get(i - 1), all.get(i)) <= 0, pair);
        }
    }

    private static List<String> texts(List<Argument> all) {
        return all.stream().map(Argument::toString).toList();
    }

    /** What is shown of every claim. */
    private static List<Map<String, List<String>>> priced(Credence credence, List<Arguments> arguments) {
        List<Map<String, List<String>>> all = new ArrayList<>();
        for (IncidentScore score : credence.scorer(TrackRecords.FROM_FILE).price(arguments)) {
            for (ClaimScore claim : score.claims()) {
                all.add(Map.of(
                        claim.id() + " " + claim.confidence(),
                        claim.contributions().stream().map(Object::toString).toList()));
            }
        }
        return all;
    }
}
