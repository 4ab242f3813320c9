package org.credence.exchange.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bounds and numbers of misp-stix: misp_to_stix21.py and external_stix2_mapping.py. */
class AgreementTest {
    @ParameterizedTest
    @CsvSource({
        "0, 20, strongly-disagree, 0",
        "21, 40, disagree, 25",
        "41, 60, neutral, 50",
        "61, 80, agree, 75",
        "81, 100, strongly-agree, 100"
    })
    void numbersLeadToAWordAndBack(int first, int last, String word, int number) {
        assertEquals(word, Agreement.of(first).word());
        assertEquals(word, Agreement.of(last).word());
        assertEquals(number, Agreement.of(word).orElseThrow().number());
        assertEquals(word, Agreement.of(number).word());
    }

    @ParameterizedTest
    @CsvSource({"-1", "101"})
    void otherNumbersAreRefused(int number) {
        assertThrows(IllegalArgumentException.class, () -> Agreement.of(number));
    }

    @Test
    void otherWordsAreNone() {
        assertTrue(Agreement.of("fully-agree").isEmpty());
        assertTrue(Agreement.of("AGREE").isEmpty());
    }
}
