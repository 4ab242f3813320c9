package org.credence.rules.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a decision table may say, and that it says the same however it is laid out. */
class TableTest {
    private static final String BEGIN = "RuleSet,credence.rules\nImport,org.credence.facts.*\n\n";

    private static final String VERDICTS = BEGIN + """
            RuleTable verdicts
            NAME,CONDITION,CONDITION,ACTION,METADATA
            ,$a : Assessment...,$a : Assessment...,,
            ,confidence >= $param,origins >= $param,"name.verdict( $a, ""$param"" );","why( ""$param"" )"
            rule,at least,origins,verdict,because
            sure,0.95,2,sure,Twenty to one.
            likely,0.75,,likely,Three to one.
            """;

    private static Reading csv(String text) {
        return sound(new RuleFile("table.csv", text));
    }

    private static Reading sound(RuleFile file) {
        Reading reading = RuleReader.read(List.of(file));
        assertEquals("", reading.findings().stream().map(Finding::render).collect(Collectors.joining("\n")));
        return reading;
    }

    private static String written(Reading reading) {
        StringBuilder text = new StringBuilder();
        for (Verb.Stage stage : Verb.Stage.values()) {
            text.append(RuleWriter.write(reading.rules(), stage));
        }
        return text.toString();
    }

    private static void same(String... layouts) {
        for (String layout : layouts) {
            assertEquals(written(csv(layouts[0])), written(csv(layout)), layout);
        }
    }

    private static List<String> places(Reading reading) {
        return reading.rules().stream().map(rule -> rule.price().place()).toList();
    }

    @Test
    void aRowIsARule() {
        Reading reading = csv(VERDICTS);
        Rule rule = reading.rules().get(0);
        assertEquals("sure", rule.name());
        assertEquals("Twenty to one.", rule.price().why());
        assertEquals(Verb.VERDICT, rule.verb());
        assertEquals(new Place("table.csv", 9, 1, 4, "A9"), rule.place());
        assertEquals(List.of("table.csv:9", "table.csv:10"), places(reading));
    }

    @Test
    void pricesAndRangesComeFromTheRow() {
        Reading reading = csv(BEGIN + """
                RuleTable discounts
                NAME,CONDITION,CONDITION,ACTION,METADATA,METADATA,METADATA
                ,$s : Statement,$s : Statement,,,,
                ,source.kind,basis,weigh.discount( $s );,factor( $param ),"range( ""$param"" )","why( ""$param"" )"
                ,kind,basis,,,,
                officials-told,official,told,x,0.8,0.3..1,Offices pass on.
                witnesses-told,witness,told,X,.9,0.3..1,Witnesses pass on.
                """.replace(",.9,", ",0.9,"));
        assertEquals(0.8, reading.rules().get(0).price().value());
        assertEquals(0.3, reading.rules().get(1).price().range().low());
        assertEquals(Verb.DISCOUNT, reading.rules().get(1).verb());
    }

    @Test
    void patternsMayBeMergedOrRepeated() {
        same(VERDICTS, VERDICTS.replace("...", ""), VERDICTS.replace("Assessment", "Assessment( )"));
    }

    @Test
    void separatorsAndLineEndsDoNotMatter() {
        String semicolons =
                VERDICTS.replace("( $a, ", "( $a# ").replace(',', ';').replace('#', ',');
        same(VERDICTS, semicolons, semicolons.replace(';', '\t'), VERDICTS.replace("\n", "\r\n"), "\uFEFF" + VERDICTS);
    }

    @Test
    void headingsMayBeWrittenSmall() {
        same(VERDICTS, VERDICTS.replace("NAME,CONDITION", "Name,condition").replace("RuleTable", "ruletable"));
    }

    @Test
    void anOperatorWaitsForItsValueAndAPropertyIsComparedWithIt() {
        String full = discounts("source.kind == \"\"$param\"\"", "position > $param");
        same(full, discounts("source.kind ==", "position >"), discounts("source.kind", "position >"));
    }

    private static String discounts(String kind, String position) {
        return BEGIN + """
                RuleTable discounts
                NAME,CONDITION,CONDITION,ACTION,METADATA,METADATA,METADATA
                ,$r : Relay,$r : Relay,,,,
                ,"%s",%s,weigh.discount( $r.statement );,factor( $param ),"range( ""$param"" )","why( ""$param"" )"

                through-officials,official,1,x,0.8,0.3..1,Offices pass on.
                through-any,,2,x,0.9,0.3..1,Hands change it.
                """.formatted(kind, position);
    }

    @Test
    void aMarkSaysWhereAConditionApplies() {
        String marks = BEGIN + """
                RuleTable flags
                NAME,CONDITION,CONDITION,CONDITION,ACTION,METADATA
                ,$a : Assessment,$a : Assessment,$a : Assessment,,
                ,%s,%s,%s,"name.flag( $a, ""$param"" );","why( ""$param"" )"

                coming,x,,,coming,It is to come.
                wide,,x,,wide,Nobody knows.
                certain,,,x,certain,It has happened.
                """;
        same(
                marks.formatted("forecast?", "width > 0.9", "!forecast"),
                marks.formatted("forecast?", "width > 0.9?", "!forecast?"));
    }

    @Test
    void aColumnMayHoldConstraintsOrWholeConditions() {
        Reading reading = csv(BEGIN
                + """
                RuleTable discounts
                NAME,CONDITION,CONDITION,ACTION,METADATA,METADATA,METADATA
                ,$s : Statement,,,,,
                ,$param,"not Statement( claim == $s.claim, $param )",weigh.discount( $s );,factor( $param ),"range( ""$param"" )","why( ""$param"" )"

                unanswered,"asserting, unnamed",true == denying,x,0.8,0.3..1,Nobody answered.
                """.replace(
                                "not Statement( claim == $s.claim, $param )",
                                "not Statement( claim == $s.claim, denying == $param )")
                        .replace("true == denying", "true"));
        assertEquals(2, reading.rules().get(0).conditions().size());
        Condition.Pattern pattern =
                (Condition.Pattern) reading.rules().get(0).conditions().get(0);
        assertEquals(2, pattern.constraints().size());
    }

    @Test
    void aCellMayHoldSeveralValuesWhereTheCodeAsksForOneOfThem() {
        Reading reading = csv(BEGIN + """
                RuleTable discounts
                NAME,CONDITION,ACTION,METADATA,METADATA,METADATA
                ,$s : Statement,,,,
                ,source.kind in ( $param ),weigh.discount( $s );,factor( $param ),"range( ""$param"" )","why( ""$param"" )"

                from-power,""" + "\"\"\"official\"\", \"\"military\"\"\"" + """
                ,x,0.8,0.3..1,Power speaks for itself.
                """);
        assertEquals(1, reading.rules().size());
    }

    @Test
    void remarksAreForPeople() {
        String remarked = VERDICTS.replace("NAME,", "DESCRIPTION,NAME,")
                .replace("\n,$a", "\n,,$a")
                .replace("\n,conf", "\n,,conf")
                .replace("rule,at", "seen by,rule,at")
                .replace("sure,0.95", "the board,sure,0.95")
                .replace("likely,0.75", ",likely,0.75");
        String left = remarked.replace("DESCRIPTION,", ",").replace("RuleTable", ",RuleTable");
        same(VERDICTS, remarked, left, VERDICTS.replace("\n\nRule", "\nNotes,anything\n\nRule"));
    }

    @Test
    void aReasonIsTextWhateverItHolds() {
        Reading reading = csv(VERDICTS.replace("Three to one.", "\"Three to one.\"\" ) rule \"\"other\""));
        assertEquals(
                "Three to one.\" ) rule \"other", reading.rules().get(1).price().why());
        assertEquals(written(csv(VERDICTS)), written(reading));
    }

    @Test
    void aTableEndsAtABlankRowOrWhereTheNextBegins() {
        String second =
                VERDICTS.substring(BEGIN.length()).replace("sure", "certain").replace("likely", "probable");
        same(VERDICTS + "\n" + second, VERDICTS + second, VERDICTS + ",,,,\n" + second);
    }

    @Test
    void aWorkbookSaysTheSame() {
        Reading workbook = sound(new RuleFile("table.xlsx", Books.workbook(VERDICTS.replace("...", ""))));
        assertEquals(written(csv(VERDICTS)), written(workbook));
        assertEquals(List.of("table.xlsx:A9", "table.xlsx:A10"), places(workbook));
    }

    @Test
    void aPatternMayBeMergedInAWorkbook() {
        String merged =
                VERDICTS.replace("$a : Assessment...,$a : Assessment...", "$a : Assessment,") + "#merge,B6:C6\n";
        assertEquals(written(csv(VERDICTS)), written(sound(new RuleFile("table.xlsx", Books.workbook(merged)))));
    }

    @Test
    void aPercentageIsItsShare() {
        String percent = VERDICTS.replace("...", "").replace("0.95", "percent:0.95");
        assertEquals(written(csv(VERDICTS)), written(sound(new RuleFile("table.xlsx", Books.workbook(percent)))));
    }

    @Test
    void tablesAndRulesShareOneSpaceOfNames() {
        String rules = "package credence.rules\nimport org.credence.facts.*\nrule \"likely\" @why( \"So.\" ) when\n"
                + "$a : Assessment( forecast ) then name.flag( $a, \"soon\" ); end";
        Reading reading = RuleReader.read(List.of(new RuleFile("b.drl", rules), new RuleFile("a.csv", VERDICTS)));
        assertEquals(
                List.of("The rule name (likely) is taken by another rule at a.csv:10:1."),
                reading.findings().stream().map(Finding::message).toList());
    }
}
