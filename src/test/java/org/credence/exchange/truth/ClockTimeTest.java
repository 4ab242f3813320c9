package org.credence.exchange.truth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClockTimeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "7:25 p.m.",
                "7:25p",
                "07:25 PM",
                "19:25",
                "7:25 p.m. (Estimated runway)",
                "7:25pDec 1",
                "Thu 19:25",
                "12/2/11 7:25 p.m.",
                "Dec 02 7:25 p.m."
            })
    void oneTimeIsOneHoweverItIsWritten(String text) {
        assertEquals(LocalTime.of(19, 25), ClockTime.parse(text));
    }

    @Test
    void twelveIsMidnightOrNoon() {
        assertEquals(LocalTime.MIDNIGHT, ClockTime.parse("12:00 a.m."));
        assertEquals(LocalTime.NOON, ClockTime.parse("12:00noon"));
        assertEquals(LocalTime.NOON, ClockTime.parse("12:00 p.m."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Not Available", "7:25 and 8:10", "25:10", "7:75", "ratio 3:20", "Psalm 23:4 p", ""})
    void whatIsNoTimeOfDayIsNone(String text) {
        assertNull(ClockTime.parse(text));
    }
}
