package org.credence.rules.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import org.drools.decisiontable.InputType;
import org.drools.decisiontable.SpreadsheetCompiler;
import org.junit.jupiter.api.Test;

/** A table means to us what it means to Drools, whose compiler writes it out as rules that we then read. */
class DroolsTableTest {
    @Test
    void theShippedTableHoldsTheRulesThatDroolsFindsInIt() {
        RuleFile table = Shipped.file(Path.of("rules/verdicts.csv"));
        String text = new SpreadsheetCompiler().compile(new ByteArrayInputStream(table.content()), InputType.CSV);
        Reading theirs = RuleReader.read(List.of(new RuleFile("verdicts.drl", text)));
        Reading ours = RuleReader.read(List.of(table));
        assertEquals(List.of(), theirs.findings());
        assertEquals(List.of(), ours.findings());
        assertTrue(ours.rules().size() > 20);
        assertEquals(written(theirs), written(ours));
        assertEquals(reasons(theirs), reasons(ours));
    }

    private static String written(Reading reading) {
        return RuleWriter.write(reading.rules(), Verb.Stage.NAME);
    }

    private static List<String> reasons(Reading reading) {
        return reading.rules().stream().map(rule -> rule.price().why()).toList();
    }
}
