package org.credence.exchange.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The default scale of OpenCTI (entitySetting-utils): ticks at 0, 1, 20, 40, 60 and 80. */
class OpenCtiTest {
    @ParameterizedTest
    @CsvSource({
        "0, 6 - Truth Cannot be judged",
        "1, 5 - Improbable",
        "19, 5 - Improbable",
        "20, 4 - Doubtful",
        "39, 4 - Doubtful",
        "40, 3 - Possibly True",
        "59, 3 - Possibly True",
        "60, 2 - Probably True",
        "79, 2 - Probably True",
        "80, 1 - Confirmed by other sources",
        "100, 1 - Confirmed by other sources"
    })
    void boundaryBelongsToTheGradeAboveIt(int confidence, String label) {
        assertEquals(label, OpenCti.CONFIDENCE.of(confidence).word());
    }

    /** In STIX the same number is "5 - Improbable". */
    @Test
    void zeroCannotBeJudgedHere() {
        assertTrue(OpenCti.CONFIDENCE.of(0).value().isEmpty());
        assertEquals("5 - Improbable", StixConfidence.ADMIRALTY.of(0).word());
    }

    @ParameterizedTest
    @CsvSource({"0, false", "0.99, false", "1, true", "4, true", "4.01, false", "5, false"})
    void legacyLevelsAreOneToFour(double confidence, boolean legacy) {
        assertEquals(legacy, OpenCti.mayBeLegacy(confidence));
    }

    @ParameterizedTest
    @CsvSource({"1, 15", "2, 50", "3, 75", "4, 85"})
    void legacyLevelHasTheNumberOfItsName(String level, double number) {
        assertEquals(number, OpenCti.LEGACY.named(level).orElseThrow().number());
    }

    @Test
    void reliabilityHasNoNumber() {
        OpenCti.RELIABILITY.grades().forEach(grade -> assertTrue(grade.value().isEmpty()));
        assertEquals(
                "B - Usually reliable",
                OpenCti.RELIABILITY.named("b - usually reliable").orElseThrow().word());
    }
}
