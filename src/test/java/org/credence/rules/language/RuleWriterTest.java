package org.credence.rules.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

class RuleWriterTest {
    private static String written(String when, String then) {
        Reading reading = RuleReader.read(List.of(new RuleFile(
                "a.drl",
                "package credence.rules\nimport org.credence.facts.*\nrule \"a\"\n@weight( 3 )\n@range( \"0..9\" )\n"
                        + "@why( \"A reason.\" )\nwhen\n" + when + "\nthen\n" + then + "\nend\n")));
        assertEquals(List.of(), reading.findings());
        String text = RuleWriter.write(reading.rules(), Verb.Stage.WEIGH);
        return text.substring(text.indexOf("when\n") + 5, text.lastIndexOf("\nend"));
    }

    @Test
    void singlePatternStandsAsItIs() {
        assertEquals(
                "    $s : Statement( asserting, !echo )\nthen\n    weigh.statement( $s );",
                written("$s : Statement( asserting, !echo )", "weigh.statement( $s );"));
    }

    @Test
    void furtherPatternsAreTiedToTheIncidentOfTheFirst() {
        assertEquals(
                "    $s : Statement( asserting )\n"
                        + "    not Statement( incident == $s.incident, claim == $s.claim, denying )\n"
                        + "    $i : Incident( this == $s.incident, eventful )\n"
                        + "then\n    weigh.claim( $s.getClaim() );",
                written(
                        "$s : Statement( asserting )\nnot Statement( claim == $s.claim, denying )\n$i : Incident( eventful )",
                        "weigh.claim( $s.claim );"));
    }

    @Test
    void ruleThatBeginsWithAbsenceIsAnchoredToAnIncident() {
        assertEquals(
                "    $_first : Incident( )\n"
                        + "    not Statement( incident == $_first, denying )\n"
                        + "    $c : Claim( incident == $_first, asserted )\n"
                        + "then\n    weigh.claim( $c );",
                written("not Statement( denying )\n$c : Claim( asserted )", "weigh.claim( $c );"));
    }

    @Test
    void unnamedFirstPatternIsNamed() {
        assertEquals(
                "    $_first : Relay( beneficiary )\n"
                        + "    $c : Claim( incident == $_first.incident )\n"
                        + "then\n    weigh.claim( $c );",
                written("Relay( beneficiary )\n$c : Claim( )", "weigh.claim( $c );"));
    }

    @Test
    void argumentThatMayBeMissingMustBeThere() {
        assertEquals(
                "    $s : Statement( detail, incident.occurrence != null )\n"
                        + "then\n    weigh.claim( $s.getIncident().getOccurrence() );",
                written("$s : Statement( detail )", "weigh.claim( $s.incident.occurrence );"));
    }

    @Test
    void wordsAreWrittenAsConstantsAndListsAsComparisons() {
        assertEquals(
                "    $s : Statement( stance == Stance.DENIES, "
                        + "( source.kind == SourceKind.WITNESS || source.kind == SourceKind.EXPERT ) )\n"
                        + "then\n    weigh.statement( $s );",
                written(
                        "$s : Statement( stance == \"denies\", source.kind in ( \"witness\", \"expert\" ) )",
                        "weigh.statement( $s );"));
    }

    @Test
    void nothingOfAFileIsCopied() {
        String text = written("$s : Statement( origin == 'a\"b' ) // comment", "weigh.statement( $s );");
        assertEquals("    $s : Statement( origin == \"a\\\"b\" )\nthen\n    weigh.statement( $s );", text);
        assertFalse(text.contains("comment"));
    }
}
