package org.credence.exchange.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bounds of Intelligence Community Directive 203, D.6.e(2)(a): 5, 20, 45, 55, 80 and 95 per cent. */
class Icd203Test {
    @ParameterizedTest
    @CsvSource({
        "0, almost no chance",
        "0.0499, almost no chance",
        "0.05, very unlikely",
        "0.1999, very unlikely",
        "0.2, unlikely",
        "0.4499, unlikely",
        "0.45, roughly even chance",
        "0.5499, roughly even chance",
        "0.55, likely",
        "0.7999, likely",
        "0.8, very likely",
        "0.9499, very likely",
        "0.95, almost certain",
        "1, almost certain"
    })
    void boundaryBelongsToTheWordAboveIt(double probability, String word) {
        assertEquals(word + " (ICD 203)", Icd203.LIKELIHOOD.say(probability));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
    void outsideOfTheScaleIsRefused(double probability) {
        assertThrows(IllegalArgumentException.class, () -> Icd203.LIKELIHOOD.of(probability));
    }

    @ParameterizedTest
    @CsvSource({"Remote, almost no chance", "nearly certain, almost certain", "LIKELY, likely"})
    void synonymIsTheSameStep(String synonym, String word) {
        assertEquals(word, Icd203.LIKELIHOOD.named(synonym).orElseThrow().word());
    }

    /** Confidence is in the basis of a judgement; a number that leads to it would be made up. */
    @Test
    void noNumberLeadsToALevelOfConfidence() {
        assertThrows(IllegalArgumentException.class, () -> Icd203.CONFIDENCE.of(0.9));
    }
}
