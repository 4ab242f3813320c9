package org.credence.exchange.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of STIX 2.1, Appendix A: first and last confidence of each label, and the confidence written for it. */
class StixConfidenceTest {
    private static final Map<String, Scale> SCALES =
            StixConfidence.ALL.stream().collect(Collectors.toMap(Scale::name, scale -> scale));

    @ParameterizedTest
    @CsvSource({
        "STIX None/Low/Med/High, None, 0, 0, 0",
        "STIX None/Low/Med/High, Low, 1, 29, 15",
        "STIX None/Low/Med/High, Med, 30, 69, 50",
        "STIX None/Low/Med/High, High, 70, 100, 85",
        "STIX 0-10, 0, 0, 4, 0",
        "STIX 0-10, 1, 5, 14, 10",
        "STIX 0-10, 2, 15, 24, 20",
        "STIX 0-10, 3, 25, 34, 30",
        "STIX 0-10, 4, 35, 44, 40",
        "STIX 0-10, 5, 45, 54, 50",
        "STIX 0-10, 6, 55, 64, 60",
        "STIX 0-10, 7, 65, 74, 70",
        "STIX 0-10, 8, 75, 84, 80",
        "STIX 0-10, 9, 85, 94, 90",
        "STIX 0-10, 10, 95, 100, 100",
        "STIX Admiralty Credibility, 5 - Improbable, 0, 19, 10",
        "STIX Admiralty Credibility, 4 - Doubtful, 20, 39, 30",
        "STIX Admiralty Credibility, 3 - Possibly True, 40, 59, 50",
        "STIX Admiralty Credibility, 2 - Probably True, 60, 79, 70",
        "STIX Admiralty Credibility, 1 - Confirmed by other sources, 80, 100, 90",
        "STIX WEP, Impossible, 0, 0, 0",
        "STIX WEP, Highly Unlikely/Almost Certainly Not, 1, 19, 10",
        "STIX WEP, Unlikely/Probably Not, 20, 39, 30",
        "STIX WEP, Even Chance, 40, 59, 50",
        "STIX WEP, Likely/Probable, 60, 79, 70",
        "STIX WEP, Highly likely/Almost Certain, 80, 99, 90",
        "STIX WEP, Certain, 100, 100, 100",
        "STIX DNI, Almost No Chance / Remote, 0, 9, 5",
        "STIX DNI, Very Unlikely / Highly Improbable, 10, 19, 15",
        "STIX DNI, Unlikely / Improbable, 20, 39, 30",
        "STIX DNI, Roughly Even Chance / Roughly Even Odds, 40, 59, 50",
        "STIX DNI, Likely / Probable, 60, 79, 70",
        "STIX DNI, Very Likely / Highly Probable, 80, 89, 85",
        "STIX DNI, Almost Certain / Nearly Certain, 90, 100, 95"
    })
    void labelStandsForItsRange(String name, String label, int first, int last, int written) {
        Scale scale = SCALES.get(name);
        assertEquals(label, scale.of(first).word());
        assertEquals(label, scale.of(last).word());
        assertTrue(first == 0 || !label.equals(scale.of(first - 1).word()));
        assertTrue(last == 100 || !label.equals(scale.of(last + 1).word()));
        assertEquals(written, scale.named(label).orElseThrow().value().orElseThrow());
    }

    @Test
    void whatCannotBeJudgedHasNoValue() {
        Grade six = StixConfidence.ADMIRALTY.named("6 - Truth cannot be judged").orElseThrow();
        assertTrue(six.value().isEmpty());
        assertFalse(six.judged());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.0001, 1",
        "0.005, 1",
        "0.0149, 1",
        "0.015, 2",
        "0.5, 50",
        "0.93, 93",
        "0.985, 99",
        "0.9999, 99",
        "1, 100"
    })
    void whatIsNotCertainIsNeitherImpossibleNorCertain(double probability, int confidence) {
        assertEquals(confidence, StixConfidence.of(probability));
    }

    @ParameterizedTest
    @CsvSource({"-0.1", "1.1", "NaN"})
    void whatIsNoProbabilityIsRefused(double probability) {
        assertThrows(IllegalArgumentException.class, () -> StixConfidence.of(probability));
    }

    /** The reason why a word never goes without its scale. */
    @Test
    void scalesDisagree() {
        assertEquals("Almost Certain / Nearly Certain (STIX DNI)", StixConfidence.DNI.say(StixConfidence.of(0.93)));
        assertEquals("very likely (ICD 203)", Icd203.LIKELIHOOD.say(0.93));
        assertNotEquals(
                StixConfidence.DNI.of(0).range().high(),
                100 * Icd203.LIKELIHOOD.of(0).range().high());
    }
}
