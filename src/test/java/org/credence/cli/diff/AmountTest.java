package org.credence.cli.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.credence.cli.text.Style;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {
    private static final Style ASCII = new Style(100, false, false);

    @ParameterizedTest
    @CsvSource({"0, 0", "0.25, +0.250", "-0.0125, -0.012", "0.0004, +0.0004", "-0.000026, -0.00003", "0.0006, +0.001"})
    void aDifferenceNeverLooksLikeNone(double number, String shown) {
        assertEquals(shown, Amount.signed(number, ASCII));
    }

    @ParameterizedTest
    @CsvSource({"-3.14, -3.1", "0.05, +0.05", "0.06, +0.1", "-0.0004, -0.0004", "12, +12.0"})
    void decibansNeitherDo(double number, String shown) {
        assertEquals(shown, Amount.decibans(number, ASCII));
    }
}
