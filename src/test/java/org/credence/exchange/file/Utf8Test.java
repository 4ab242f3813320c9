package org.credence.exchange.file;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes are looked at eight at a time; nothing may hide at the seams. */
class Utf8Test {
    private static final int LONGEST = 25;

    @Test
    void charactersOfSeveralBytesStandAnywhere() {
        for (int before = 0; before < LONGEST; before++) {
            for (String character : new String[] {"é", "€", "\uD83D\uDE00"}) {
                byte[] bytes = ("a".repeat(before) + character + "b".repeat(LONGEST)).getBytes(StandardCharsets.UTF_8);
                assertDoesNotThrow(() -> passage(bytes, bytes.length).requireUtf8());
            }
        }
    }

    /** A byte that continues nothing, an overlong form, half of a surrogate pair, beyond Unicode, and a cut character. */
    @ParameterizedTest
    @ValueSource(strings = {"80", "C080", "EDA080", "F4908080", "FF", "C3"})
    void whatIsNoUtf8IsFoundAnywhere(String hex) {
        byte[] wrong = HexFormat.of().parseHex(hex);
        for (int before = 0; before < LONGEST; before++) {
            byte[] bytes = new byte[before + wrong.length + before];
            Arrays.fill(bytes, (byte) 'a');
            System.arraycopy(wrong, 0, bytes, before, wrong.length);
            BadInput thrown = assertThrows(
                    BadInput.class, () -> passage(bytes, bytes.length).requireUtf8());
            assertEquals(before + 1, thrown.problem().where().column(), thrown.getMessage());
        }
    }

    @Test
    void whatFollowsThePassageIsNotLookedAt() {
        byte[] bytes = new byte[LONGEST];
        for (int length = 0; length < LONGEST; length++) {
            Arrays.fill(bytes, length, LONGEST, (byte) 0xFF);
            int own = length;
            assertDoesNotThrow(() -> passage(bytes, own).requireUtf8());
            bytes[length] = 'a';
        }
    }

    private static Passage passage(byte[] bytes, int length) {
        return new Passage(new Passage.Start("input", 1, 1, 0, ""), bytes, length);
    }
}
