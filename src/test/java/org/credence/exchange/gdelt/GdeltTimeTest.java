package org.credence.exchange.gdelt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GdeltTimeTest {
    @ParameterizedTest
    @CsvSource({
        "20150218, 2015-02-18",
        "20150229, null",
        "2015021, null",
        "0, null",
        "'', null",
        "201502181, null",
    })
    void daysAreEightDigits(String text, String day) {
        assertEquals(day, String.valueOf(GdeltTime.day(text)));
    }

    @ParameterizedTest
    @CsvSource({
        "20150218230000, 2015-02-18T23:00:00Z",
        "20150218240000, null",
        "20150218236000, null",
        "20150230000000, null",
        "20150218, null",
    })
    void timesAreFourteenDigits(String text, String time) {
        assertEquals(time, String.valueOf(GdeltTime.instant(text)));
    }
}
