package org.credence.rules.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.credence.argument.Price;
import org.credence.model.Stance;
import org.junit.jupiter.api.Test;

class ReadingTest {
    private static final String HEAD = "package credence.rules\nimport org.credence.facts.*\n";

    private static Reading read(String... texts) {
        return RuleReader.read(IntStream.range(0, texts.length)
                .mapToObj(i -> new RuleFile("file-" + i + ".drl", texts[i]))
                .toList());
    }

    private static String rule(String name, String when) {
        return "rule \"" + name + "\"\n@weight( 3 )\n@range( \"0..10\" )\n@why( \"A reason.\" )\nwhen\n" + when
                + "\nthen\nweigh.statement( $s );\nend\n";
    }

    private static List<String> places(Reading reading) {
        return reading.findings().stream()
                .map(finding -> finding.place() + " " + finding.code())
                .toList();
    }

    @Test
    void noFilesAreAnError() {
        assertEquals(List.of("rules CRED001"), places(read()));
    }

    @Test
    void everyFileOfManyIsRead() {
        String wrong = HEAD + rule("a", "$s : Statment( )");
        assertEquals(
                List.of(
                        "file-0.drl:8:6 CRED030",
                        "file-1.drl:1:1 CRED002",
                        "file-2.drl:3:6 CRED012",
                        "file-2.drl:8:6 CRED030"),
                places(read(wrong, "", wrong)));
    }

    @Test
    void soundRulesAreReadBesideWrongOnes() {
        Reading reading = read(HEAD + rule("wrong", "$s : Statment( )") + rule("sound", "$s : Statement( echo )"));
        assertEquals(List.of("sound"), reading.rules().stream().map(Rule::name).toList());
    }

    @Test
    void ruleKnowsItsPriceAndPlace() {
        Rule rule = read(HEAD + rule("a", "$s : Statement( echo )")).rules().get(0);
        assertEquals(Price.Unit.WEIGHT, rule.price().unit());
        assertEquals(3, rule.price().value());
        assertEquals(new Price.Range(0, 10), rule.price().range());
        assertEquals("A reason.", rule.price().why());
        assertEquals("file-0.drl:3", rule.price().place());
        assertEquals(new Place("file-0.drl", 3, 6, 3), rule.place());
    }

    @Test
    void wordIsReadAsTheConstantItStandsFor() {
        Rule rule = read(HEAD + rule("a", "$s : Statement( stance == \"denies\" )"))
                .rules()
                .get(0);
        Condition.Pattern pattern = (Condition.Pattern) rule.conditions().get(0);
        Expression.Binary comparison = (Expression.Binary) pattern.constraints().get(0);
        assertEquals(Stance.DENIES, ((Expression.Literal) comparison.right()).value());
    }

    @Test
    void numberTakesTheTypeOfWhatItIsComparedWith() {
        Rule rule = read(HEAD + rule("a", "$s : Statement( copyProbability < 1, hoursToDenial < 2.0 )"))
                .rules()
                .get(0);
        Condition.Pattern pattern = (Condition.Pattern) rule.conditions().get(0);
        assertEquals(
                List.of(1.0, 2),
                pattern.constraints().stream()
                        .map(it -> ((Expression.Literal) ((Expression.Binary) it).right()).value())
                        .toList());
    }

    @Test
    void lineEndsOfAnySystemAndAByteOrderMarkAreRead() {
        String text = HEAD + rule("a", "$s : Statement( echoo )");
        List<String> wanted = List.of("file-0.drl:8:17 CRED031");
        assertEquals(wanted, places(read(text)));
        assertEquals(wanted, places(read(text.replace("\n", "\r\n"))));
        assertEquals(wanted, places(read(text.replace("\n", "\r"))));
        assertEquals(wanted, places(read("\uFEFF" + text)));
    }

    @Test
    void hugeFileIsRefusedUnread() {
        assertEquals(List.of("file-0.drl CRED003"), places(read(HEAD + "// padding\n".repeat(500_000))));
    }

    @Test
    void hugeRuleBaseIsRefused() {
        String rules = IntStream.rangeClosed(0, 1_000)
                .mapToObj(i -> rule("rule-" + i, "$s : Statement( echo )"))
                .collect(Collectors.joining());
        assertEquals(List.of("file-0.drl:9003:6 CRED003"), places(read(HEAD + rules)));
    }

    @Test
    void findingsOfARuinedFileHaveAnEnd() {
        Reading reading = read(HEAD + rule("a", "$s : Statement( " + "x,\n".repeat(20_000) + "echo )"));
        assertEquals(1_001, reading.findings().size());
    }

    @Test
    void depthOfAnySortIsRefusedWithoutRunningOutOfStack() {
        for (String opening :
                List.of("(", "!", "not ", "exists( ", "accumulate( ", "x + ", "x && ", "Statement( ", "$s : ")) {
            Reading reading = read(HEAD + rule("a", (opening + "\n").repeat(100_000)));
            assertTrue(!reading.findings().isEmpty(), opening);
        }
    }
}
