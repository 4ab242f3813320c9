package org.credence.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.credence.Credence;
import org.credence.RandomIncidents;
import org.credence.ShippedRules;
import org.credence.argument.Arguments;
import org.credence.facts.Assessment;
import org.credence.facts.Background;
import org.credence.facts.Claim;
import org.credence.facts.Cut;
import org.credence.facts.Incident;
import org.credence.model.TrackRecords;
import org.credence.rules.language.Reading;
import org.credence.rules.language.Rule;
import org.credence.rules.language.RuleFile;
import org.credence.rules.language.RuleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the matcher says a rule speaks on is what the engine fires it on, fact by fact. */
class AgreementTest {
    private static final Path RULES = Path.of("rules");
    private static final int TOGETHER = 10;

    private final RandomIncidents random = new RandomIncidents(300);

    private List<List<Incident>> incidents(int count) throws Exception {
        Background background = new Background(random.sources(), TrackRecords.FROM_FILE, ShippedRules.kinds(RULES));
        List<List<Incident>> all = new ArrayList<>();
        for (int i = 0; i < count; i += TOGETHER) {
            List<Incident> together = new ArrayList<>();
            for (int k = i; k < i + TOGETHER; k++) {
                together.add(Incident.of(random.next("i" + k), background, Cut.NONE));
            }
            all.add(together);
        }
        return all;
    }

    private static void assertAgree(Firings firings, int rulesThatSpeak) {
        firings.ofTheEngine()
                .forEach((rule, fired) ->
                        assertEquals(fired, firings.ofTheMatcher().getOrDefault(rule, Map.of()), rule));
        assertEquals(firings.ofTheEngine().keySet(), firings.ofTheMatcher().keySet());
        int spoke = firings.ofTheEngine().size();
        assertTrue(spoke >= rulesThatSpeak, "only " + spoke + " rules spoke");
    }

    @Test
    void shippedRulesThatDeriveAndWeigh() throws Exception {
        List<Rule> rules = RuleReader.read(RuleSet.read(RULES).files()).rules();
        Firings firings = Firings.ofJustEdited(rules);
        incidents(300).forEach(firings::argue);
        assertAgree(firings, 60);
    }

    @Test
    void shippedRulesThatName() throws Exception {
        Credence credence = ShippedRules.credence(RULES);
        Firings firings = Firings.ofJustEdited(
                RuleReader.read(RuleSet.read(RULES).files()).rules());
        for (List<Incident> together : incidents(300)) {
            List<List<Assessment>> assessments = new ArrayList<>();
            for (Arguments arguments : credence.rules().argue(together, Set.of())) {
                assessments.add(credence.scorer(TrackRecords.FROM_FILE).assess(arguments));
            }
            firings.name(assessments);
        }
        assertAgree(firings, 24);
    }

    @Test
    void rulesThatNameByNumbersThatJustReachTheirLimits() throws Exception {
        List<Rule> rules = RuleReader.read(RuleSet.read(RULES).files()).rules();
        Firings firings = Firings.ofJustEdited(rules);
        Random dice = new Random(5);
        for (List<Incident> together : incidents(50)) {
            firings.name(together.stream()
                    .map(incident -> incident.getClaims().stream()
                            .map(claim -> onLimits(claim, dice))
                            .toList())
                    .toList());
        }
        assertAgree(firings, 24);
    }

    /** Every limit in the shipped rules is a multiple of a twentieth, or one of these records. */
    private static Assessment onLimits(Claim claim, Random dice) {
        double[] records = {0, 2.5, 3, 5, 10};
        return new Assessment(
                claim,
                new Assessment.Numbers(
                        dice.nextInt(21) / 20.0,
                        dice.nextInt(21) / 20.0,
                        dice.nextInt(21) / 20.0,
                        dice.nextInt(21) / 20.0,
                        records[dice.nextInt(records.length)],
                        dice.nextInt(21) / 20.0));
    }

    @Test
    void madeUpRulesJustEdited() throws Exception {
        Firings firings = Firings.ofJustEdited(madeUp(1, 200));
        incidents(40).forEach(firings::argue);
        assertAgree(firings, 100);
    }

    @Test
    void madeUpRulesThatWereKept(@TempDir Path folder) throws Exception {
        Firings firings = Firings.ofKept(madeUp(2, 100), folder);
        incidents(40).forEach(firings::argue);
        assertAgree(firings, 50);
    }

    private static List<Rule> madeUp(long seed, int count) {
        RandomRules random = new RandomRules(seed);
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; rules.size() < count; i++) {
            Reading reading = RuleReader.read(List.of(new RuleFile("made-up.drl", random.next("made-up-" + i))));
            rules.addAll(reading.findings().isEmpty() ? reading.rules() : List.of());
        }
        return rules;
    }
}
