package org.credence.rules.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.credence.argument.RunawayRule;
import org.junit.jupiter.api.Test;

class CurrentTest {
    @Test
    void stopsTheRuleThatFiresOnceTooOften() {
        Current current = new Current(3, Watcher.NONE, Patience.ENDLESS.begin(), rule -> 0);
        current.fire("calm", 0, "fact");
        current.fire("wild", 0, "fact");
        current.fire("wild", 0, "fact");
        RunawayRule stopped = assertThrows(RunawayRule.class, () -> current.fire("wild", 0, "fact"));
        assertEquals("wild", stopped.rule());
        assertEquals(
                "The rule (wild) was firing when the rules had fired 3 times, more than this incident can call for.",
                stopped.getMessage());
    }

    @Test
    void tellsItsWatcherOfEveryFiring() {
        List<String> told = new ArrayList<>();
        Current current =
                new Current(3, (rule, facts) -> told.add(rule + " " + facts), Patience.ENDLESS.begin(), rule -> 0);
        current.fire("calm", 0, "fact");
        assertEquals(List.of("calm [fact]"), told);
        assertEquals("calm", current.rule());
    }
}
