package org.credence.rules.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.credence.argument.Price;
import org.credence.argument.RuleId;
import org.credence.rules.language.write.RuleText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Conditions with words changed at random: whatever passes the check compiles, in both ways of building. */
class SoundRulesCompileTest {
    private static final int TRIES = 20_000;

    private static final List<String> BASES = List.of(
            "$s : Statement( asserting , hoursToDenial > 3 || source.kind == \"official\" , claim.occurrence )",
            "$s : Statement( asserting ) not Statement( claim == $s.claim , denying )",
            "$s : Statement( asserting ) $c : Claim( this == $s.claim , origins > 2 ) exists Statement( claim == $c )",
            "$s : Statement( $d : copyProbability , source.kind in ( \"official\" ) ) $c : Claim( ) from $s.claim.rivals",
            "$s : Statement( asserting ) accumulate( Statement( $p : copyProbability , claim == $s.claim ) ;"
                    + " $n : sum( $p ) ; $n > 3 )",
            "$s : Statement( parent != null , ! ( echo && told ) ) $t : Statement( asserting ) from $s.parent");

    private static final List<String> WORDS = List.of(
            ("asserting hoursToDenial && || ! $s $s.claim source.kind == != < \"official\" null this in not exists claim"
                            + " incident occurrence parent contains memberOf origins 1 0.5 -1 , ( ) copyProbability + - *"
                            + " true \"x\" harms statements $c $d $n stance relays rivals Claim( Statement( from count max")
                    .split(" "));

    private static final List<Rule> SOUND = new ArrayList<>();

    @BeforeAll
    static void makeRules() {
        Random random = new Random(20260103);
        Map<String, Rule> distinct = new LinkedHashMap<>();
        for (int i = 0; i < TRIES; i++) {
            Reading reading = RuleReader.read(List.of(new RuleFile("a.drl", mutated(random))));
            if (reading.findings().isEmpty()) {
                Rule rule = reading.rules().get(0);
                distinct.putIfAbsent(new RuleText(rule, new TreeSet<>()).write(), rule);
            }
        }
        distinct.values().forEach(rule -> SOUND.add(renamed(rule, "rule-" + SOUND.size())));
    }

    private static String mutated(Random random) {
        List<String> words =
                new ArrayList<>(List.of(BASES.get(random.nextInt(BASES.size())).split(" ")));
        for (int changes = random.nextInt(3); changes >= 0; changes--) {
            int at = 1 + random.nextInt(words.size() - 1);
            String word = WORDS.get(random.nextInt(WORDS.size()));
            switch (random.nextInt(3)) {
                case 0 -> words.set(at, word);
                case 1 -> words.add(at, word);
                default -> words.remove(at);
            }
        }
        return "package credence.rules\nimport org.credence.facts.*\nrule \"a\"\n@weight( 3 )\n@range( \"0..9\" )\n"
                + "@why( \"A reason.\" )\nwhen\n" + String.join(" ", words)
                + "\nthen\nweigh.claim( $s.claim );\nend\n";
    }

    private static Rule renamed(Rule rule, String name) {
        Price price = rule.price();
        Price other = new Price(
                new RuleId(name), price.unit(), price.value(), price.range(), price.why(), null, price.place());
        return new Rule(other, rule.conditions(), rule.verb(), rule.arguments(), rule.place());
    }

    @Test
    void enoughOfThemAreSound() {
        assertTrue(SOUND.size() > 40, "sound: " + SOUND.size());
    }

    @Test
    void theyCompileAsTheyAre() {
        assertEquals(List.of(), Compiled.classic(SOUND));
    }

    @Test
    void theyCompileToTheFormThatIsKept() {
        assertEquals(List.of(), Compiled.executable(SOUND));
    }
}
