package org.credence.cli.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource({"0, 0.00", "0.0049, <0.01", "0.005, 0.01", "0.5, 0.50", "0.994, 0.99", "0.995, >0.99", "1, 1.00"})
    void whatIsNotCertainNeverLooksCertain(double probability, String text) {
        assertEquals(text, Numbers.probability(probability));
    }
}
