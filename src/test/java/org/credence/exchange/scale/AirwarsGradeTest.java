package org.credence.exchange.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.credence.exchange.scale.AirwarsGrade.Grounds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AirwarsGradeTest {
    @ParameterizedTest
    @CsvSource({
        "false, false, false, 0, WEAK",
        "false, false, false, 1, WEAK",
        "false, false, false, 2, FAIR",
        "false, false, true, 5, CONTESTED",
        "true, false, true, 1, CONFIRMED",
        "true, true, true, 5, DISCOUNTED"
    })
    void findingGoesBeforeAdmissionAndThatBeforeACount(
            boolean admitted, boolean refuted, boolean contested, int origins, AirwarsGrade grade) {
        assertEquals(grade, new Grounds(admitted, refuted, contested, origins).grade());
    }

    @ParameterizedTest
    @CsvSource({"FAIR, fair (Airwars-style)", "DISCOUNTED, discounted (Airwars-style)"})
    void gradeIsSaidWithItsScale(AirwarsGrade grade, String text) {
        assertEquals(text, grade.said());
    }
}
