package org.credence.cli.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Boundaries of Intelligence Community Directive 203, D.6.e(2)(a): 5, 20, 45, 55, 80 and 95 per cent. */
class LikelihoodTest {

    @ParameterizedTest
    @CsvSource({
        "0, almost no chance",
        "0.05, almost no chance",
        "0.0501, very unlikely",
        "0.2, very unlikely",
        "0.2001, unlikely",
        "0.45, unlikely",
        "0.4501, roughly even",
        "0.55, roughly even",
        "0.5501, likely",
        "0.8, likely",
        "0.8001, very likely",
        "0.95, very likely",
        "0.9501, almost certain",
        "1, almost certain"
    })
    void boundaryBelongsToTheWordBelowIt(double probability, String word) {
        assertEquals(word, Likelihood.of(probability).word());
    }

    @ParameterizedTest
    @CsvSource({"0, 0.00", "0.0049, <0.01", "0.005, 0.01", "0.5, 0.50", "0.994, 0.99", "0.995, >0.99", "1, 1.00"})
    void whatIsNotCertainNeverLooksCertain(double probability, String text) {
        assertEquals(text, Numbers.probability(probability));
    }
}
