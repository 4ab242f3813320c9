package org.credence.rules.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShippedRulesTest {
    private static final Reading READING = RuleReader.read(Shipped.files());

    @Test
    void nothingIsWrongWithThem() {
        assertEquals(List.of(), READING.findings());
        assertTrue(READING.rules().size() > 60, "rules: " + READING.rules().size());
    }

    @Test
    void theyCompileAsTheyAre() {
        assertEquals(List.of(), Compiled.classic(READING.rules()));
    }

    @Test
    void theyCompileToTheFormThatIsKept() {
        assertEquals(List.of(), Compiled.executable(READING.rules()));
    }
}
