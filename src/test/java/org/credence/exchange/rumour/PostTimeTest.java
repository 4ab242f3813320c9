package org.credence.exchange.rumour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostTimeTest {
    @ParameterizedTest
    @CsvSource({
        "1407628066, 2014-08-09T23:47:46Z",
        "1407628066.0, 2014-08-09T23:47:46Z",
        "1407628066.123456789, 2014-08-09T23:47:46Z",
        "1407628066.1234567890, null",
        "1407628066., null",
        "1407628066.x, null",
        "140762806, null",
        "14076280660, null",
        "1136073599, null",
        "1136073600, 2006-01-01T00:00:00Z",
        "4102444799, 2099-12-31T23:59:59Z",
        "4102444800, null",
        "2014-08-09T23:47:46Z, 2014-08-09T23:47:46Z",
        "2014-08-09T23:47:46+02:00, 2014-08-09T21:47:46Z",
        "Tue Mar 24 14:13:25 +0000 2015, 2015-03-24T14:13:25Z",
        "0, null",
        "-1, null",
        "99999999999999999999, null",
        "9999999999, null",
        "yesterday, null",
    })
    void timesAreReadAsTheyAreWritten(String text, String time) {
        assertEquals(time, String.valueOf(PostTime.of(text)));
    }

    /** The second is from the definition of the ids: the milliseconds lie above the lowest 22 bits. */
    @ParameterizedTest
    @CsvSource({
        "500000000000000000, 2014-08-14T19:24:24Z",
        "29700859247, 2010-11-04T01:43:01Z",
        "29700859246, null",
        "1jvbd8, null",
        "1800000000000000000, 2024-06-10T03:00:17Z",
        "9223372036854775807, 2080-07-10T17:30:30Z",
        "9223372036854775808, null",
        "99999999999999999999, null",
        "9999999999999999999, null",
    })
    void idsOfTweetsTellTheTime(String id, String time) {
        assertEquals(time, String.valueOf(PostTime.ofId(id)));
    }
}
