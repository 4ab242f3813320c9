package org.credence.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.credence.Credence;
import org.credence.RandomIncidents;
import org.credence.ShippedRules;
import org.credence.argument.Arguments;
import org.credence.exchange.score.Detail;
import org.credence.exchange.score.ScoreWriter;
import org.credence.facts.Background;
import org.credence.facts.Cut;
import org.credence.facts.Incident;
import org.credence.model.TrackRecords;
import org.credence.rules.language.Rule;
import org.credence.rules.language.RuleReader;
import org.credence.rules.language.RuleWriter;
import org.credence.rules.plan.Group;
import org.credence.rules.plan.Plan;
import org.credence.rules.plan.Planner;
import org.credence.rules.run.Engine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However the rules were compiled and however the engine is asked, the score is the same. */
class BuildPathsTest {
    private static final Path FOLDER = Path.of("rules");
    private static final int INCIDENTS = 200;

    @TempDir
    static Path cache;

    private static RuleSet rules;
    private static KeptRules kept;
    private static RandomIncidents random;
    private static List<org.credence.model.Incident> incidents;

    @BeforeAll
    static void keepTheRules() throws IOException {
        rules = RuleSet.read(FOLDER);
        kept = new KeptRules(cache.resolve("kept"));
        assertFalse(RuleBook.open(rules, kept).isKept());
        RuleBook.keep(rules, kept);
        random = new RandomIncidents(77);
        incidents = new ArrayList<>();
        for (int i = 0; i < INCIDENTS; i++) {
            incidents.add(random.next("i" + i));
        }
    }

    @Test
    void keptRulesGiveTheSameBytes() throws IOException {
        RuleBook opened = RuleBook.open(rules, kept);
        assertTrue(opened.isKept());
        assertEquals(bytes(RuleBook.compile(rules)), bytes(opened));
    }

    private static String bytes(RuleBook book) throws IOException {
        Credence credence = Credence.with(book, List.of(), ShippedRules.kinds(FOLDER));
        ScoreWriter writer = new ScoreWriter(credence.prices(), Detail.FULL);
        StringBuilder all = new StringBuilder();
        for (org.credence.model.Incident incident : incidents) {
            all.append(writer.line(
                            credence.examine(incident, random.sources(), TrackRecords.FROM_FILE, Cut.NONE, Set.of())))
                    .append('\n');
        }
        return all.toString();
    }

    @Test
    void rememberedAnswersAreTheEnginesOwn() throws IOException {
        List<Rule> sound = RuleReader.read(rules.files()).rules();
        List<Plan> plans = sound.stream().map(Planner::plan).toList();
        assertTrue(plans.stream().allMatch(Plan::single), "every shipped rule looks at one fact");
        Engine asking = new Engine(
                joined(sound).byGroup(),
                plans.stream().map(BuildPathsTest::joined).toList());
        RuleBook remembering = RuleBook.compile(rules);
        int arguments = 0;
        for (int i = 0; i < INCIDENTS; i += 20) {
            List<Arguments> asked = asking.argue(facts(i, 20), Set.of());
            List<Arguments> remembered = remembering.argue(facts(i, 20), Set.of());
            for (int j = 0; j < asked.size(); j++) {
                assertEquals(lines(asked.get(j)), lines(remembered.get(j)));
                arguments += asked.get(j).all().size();
            }
        }
        assertTrue(arguments > 10 * INCIDENTS);
    }

    /** The same rules as one group a stage that the engine runs over all facts together. */
    private static Bases joined(List<Rule> sound) {
        Map<Group, String> texts = new TreeMap<>();
        for (Rule rule : sound) {
            Group group = new Group(rule.verb().stage(), false);
            texts.computeIfAbsent(group, it -> RuleWriter.write(sound, it.stage(), it.packageName()));
        }
        return ClassicBuild.build(texts);
    }

    private static Plan joined(Plan plan) {
        return new Plan(plan.price(), plan.verb(), "", List.of(), List.of());
    }

    private static List<Incident> facts(int from, int count) throws IOException {
        Background background = new Background(random.sources(), TrackRecords.FROM_FILE, ShippedRules.kinds(FOLDER));
        return incidents.subList(from, from + count).stream()
                .map(incident -> Incident.of(incident, background, Cut.NONE))
                .toList();
    }

    /** Facts have no equality of their own; what they are called has. */
    private static List<String> lines(Arguments arguments) {
        return arguments.all().stream().map(Object::toString).toList();
    }

    @Test
    void whatIsKeptIsForItsOwnerAlone() throws IOException {
        try (var files = Files.walk(cache.resolve("kept"))) {
            for (Path folder : files.filter(Files::isDirectory).toList()) {
                assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
            }
        }
    }

    @Test
    void aDamagedKeepingCountsAsNone(@TempDir Path other) throws IOException {
        KeptRules damaged = new KeptRules(other.resolve("kept"));
        RuleBook.keep(rules, damaged);
        try (var files = Files.walk(other)) {
            for (Path jar : files.filter(it -> it.endsWith("rules.jar")).toList()) {
                Files.write(jar, new byte[] {1, 2, 3});
            }
        }
        RuleBook book = RuleBook.open(rules, damaged);
        assertFalse(book.isKept());
        assertEquals(rules.hash(), book.rules().hash());
    }

    @Test
    void anEditedRuleBaseIsNotTheKeptOne() {
        RuleSet edited = new RuleSet(rules.files().stream()
                .map(file -> new org.credence.rules.language.RuleFile(
                        file.name(), file.text().replace("@weight( 6 )", "@weight( 5 )")))
                .toList());
        assertFalse(edited.hash().equals(rules.hash()));
        assertFalse(RuleBook.open(edited, kept).isKept());
    }
}
