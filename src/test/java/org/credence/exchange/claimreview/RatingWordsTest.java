package org.credence.exchange.claimreview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.credence.model.Outcome.Result;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatingWordsTest {
    @ParameterizedTest
    @CsvSource({
        "False, REFUTED",
        "'PANTS ON FIRE!', REFUTED",
        "Falsch, REFUTED",
        "Faux, REFUTED",
        "Falso, REFUTED",
        "Ложь, REFUTED",
        "‘Mostly-False’, REFUTED",
        "E falso, REFUTED",
        "É falso, REFUTED",
        "خطأ, REFUTED",
        "مضلل, UNDETERMINED",
        "مُضلّل, UNDETERMINED",
        "Half-True, UNDETERMINED",
        "ＭＩＳＬＥＡＤＩＮＧ, UNDETERMINED",
        "Größtenteils richtig, CONFIRMED",
        "C’est vrai, CONFIRMED",
        "सच, CONFIRMED",
        "사실, CONFIRMED",
    })
    void wordsAreFoundWhateverTheirCaseAccentsAndPunctuation(String word, Result result) {
        assertEquals(result, RatingWords.shipped().find(word));
    }

    /** A word within a sentence, or one that sounds alike, would be a guess. */
    @ParameterizedTest
    @ValueSource(strings = {"Not false", "False but true", "佳", "", "!", "Falsetto"})
    void whatIsNotInTheTableIsNotGuessed(String word) {
        assertNull(RatingWords.shipped().find(word));
    }
}
