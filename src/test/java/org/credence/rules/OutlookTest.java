package org.credence.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.credence.rules.language.Reading;
import org.credence.rules.language.RuleFile;
import org.credence.rules.language.RuleReader;
import org.credence.rules.plan.Outlook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How far rules look decides whether newcomers can be left out without arguing all anew. */
class OutlookTest {
    private static final String RULE = """
            package credence.rules

            import org.credence.facts.*

            rule "made-up"
                %s
                @why( "Made up for a test." )
            when
                %s
            then
                %s;
            end
            """;

    private static Outlook outlook(String price, String condition, String consequence) {
        Reading reading =
                RuleReader.read(List.of(new RuleFile("made-up.drl", RULE.formatted(price, condition, consequence))));
        assertEquals(List.of(), reading.findings());
        return Outlook.of(RuleBook.plans(reading.rules()));
    }

    private static Outlook weighing(String condition) {
        return outlook("@weight( 1 ) @range( \"0..3\" )", condition, "weigh.statement( $s )");
    }

    private static Outlook deriving(String condition) {
        return outlook(
                "@factor( 0.5 ) @range( \"0..1\" )", condition, "derive.assertion( $s, $s.incident.occurrence )");
    }

    @Test
    void shippedRulesLookNoFurtherThanAFact() throws Exception {
        Outlook shipped = Outlook.of(RuleBook.plans(
                RuleReader.read(RuleSet.read(Path.of("rules")).files()).rules()));
        assertTrue(shipped.narrow());
        assertEquals(Set.of("assertion-retracted", "denial-retracted"), shipped.through());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$s : Statement( asserting, withdrawn )",
                "$s : Statement( hoursToDenial > 6 )",
                "$s : Statement( claim.occurrence, source.inquiry )",
                "$s : Statement( incident.daysSinceSimilar < 9 )",
            })
    void narrow(String condition) {
        assertTrue(weighing(condition).narrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$s : Statement( claim.asserters > 1 )",
                "$s : Statement( claim.denied )",
                "$s : Statement( derived ) Statement( echo ) from $s.parent",
                "$s : Statement( denying ) not Statement( asserting, claim == $s.claim )",
            })
    void wide(String condition) {
        assertFalse(weighing(condition).narrow());
    }

    @Test
    void whatIsDerivedMustNotDependOnComparisons() {
        assertTrue(deriving("$s : Statement( asserting, detail )").narrow());
        assertFalse(deriving("$s : Statement( asserting, detail, !withdrawn )").narrow());
    }
}
