package org.credence.exchange.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.credence.exchange.scale.Admiralty.Credibility;
import org.credence.exchange.scale.Admiralty.Reliability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters, digits and words of FM 2-22.3, tables B-1 and B-2; confidences of STIX 2.1, Appendix A. */
class AdmiraltyTest {
    @ParameterizedTest
    @CsvSource({
        "A, A - Completely reliable",
        "B, B - Usually reliable",
        "C, C - Fairly reliable",
        "D, D - Not usually reliable",
        "E, E - Unreliable",
        "F, F - Reliability cannot be judged"
    })
    void letterLeadsToItsWordsAndBack(Reliability letter, String label) {
        assertEquals(label, letter.label());
        assertEquals(letter, Reliability.of(label).orElseThrow());
        assertEquals(letter, Reliability.of(letter.name().toLowerCase()).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1 - Confirmed by other sources, 90",
        "2, 2 - Probably true, 70",
        "3, 3 - Possibly true, 50",
        "4, 4 - Doubtful, 30",
        "5, 5 - Improbable, 10",
        "6, 6 - Truth cannot be judged,"
    })
    void digitLeadsToItsWordsAndItsConfidence(int digit, String label, Double confidence) {
        Credibility credibility = Credibility.of(label).orElseThrow();
        assertEquals(digit, credibility.digit());
        assertEquals(label, credibility.label());
        assertEquals(confidence == null, credibility.stixConfidence().isEmpty());
        credibility.stixConfidence().ifPresent(value -> assertEquals(confidence, value));
    }

    @Test
    void pairReadsAsItIsWritten() {
        assertEquals("B2", Admiralty.of("B2").orElseThrow().toString());
        assertEquals("F6", Admiralty.of("f6").orElseThrow().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "B", "B7", "G1", "22", "B 2", "Almost"})
    void whatIsNoPairIsNone(String text) {
        assertTrue(Admiralty.of(text).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "G", "Basically fine", "é"})
    void whatIsNoLetterIsNone(String text) {
        assertTrue(Reliability.of(text).isEmpty());
    }
}
