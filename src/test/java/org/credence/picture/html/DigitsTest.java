package org.credence.picture.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DigitsTest {

    @Test
    void smallDifferencesNeverLookLikeNone() {
        assertEquals("+0.12", Digits.signed(0.1234));
        assertEquals("−0.002", Digits.signed(-0.00196));
        assertEquals("+0.00003", Digits.signed(0.000031));
        assertEquals("0.0", Digits.signed(0));
    }

    @Test
    void minusIsTheSignAndNotAHyphen() {
        assertEquals("−2.0", Digits.tenths(-20));
        assertEquals("+0.3", Digits.tenths(3));
        assertEquals("0.0", Digits.tenths(0));
        assertEquals("−10", Digits.plain(-10));
        assertEquals("−1.25", Digits.hundredths(-1.25));
    }
}
