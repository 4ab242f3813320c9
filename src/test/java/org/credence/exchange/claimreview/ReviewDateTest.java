package org.credence.exchange.claimreview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewDateTest {
    @ParameterizedTest
    @CsvSource({
        "2021-01-05, 2021-01-05",
        "2021-01-05 05:00, 2021-01-05T03:00:00Z",
        "2021-01-05T05:00:07, 2021-01-05T03:00:07Z",
        "2021-01-05T05:00:07.123Z, 2021-01-05T05:00:07Z",
        "2021-01-05T05:00:00+0100, 2021-01-05T04:00:00Z",
        "2021-01-05T05:00:00+01:00, 2021-01-05T04:00:00Z",
        "2021-01-05T00:30:00+01:00, 2021-01-04T23:30:00Z",
        "2021-02-30, null",
        "2020-02-29, 2020-02-29",
        "2021/01/05, null",
        "2021-01-5x, null",
        "2021-01-0٥, null",
        "2021-01-05T25:00, null",
        "2021-01-05T05:00+19:00, null",
        "9999-12-31T23:59:59-10:00, null",
        "2021, null",
        "yesterday, null",
    })
    void datesAreReadAsReviewsWriteThem(String text, String moment) {
        assertEquals(moment, String.valueOf(ReviewDate.of(text, ZoneId.of("Africa/Cairo"))));
    }
}
