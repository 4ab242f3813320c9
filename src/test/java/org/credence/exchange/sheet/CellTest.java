package org.credence.exchange.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1+1",
                "-1+1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                " =1",
                "=",
                "-",
                "＝1",
                "＋1",
                "－1",
                "＠x",
                "-2 to 3",
                "+49 30 1234",
                "-x",
                "=cmd|' /C calc'!A0",
                "\t"
            })
    void whatBeginsAFormulaBecomesText(String text) {
        assertEquals("'" + text, Cell.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "-0.5", "+3", "-.5", "1=1", "a@b.c", "'=1", "2021-07-04", "5-7"})
    void numbersAndPlainTextsStay(String text) {
        assertEquals(text, Cell.of(text));
    }

    /** Digits of other scripts are no number to a spreadsheet. */
    @Test
    void onlyPlainDigitsMakeANumber() {
        assertEquals("'-١", Cell.of("-١"));
    }
}
