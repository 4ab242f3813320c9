package org.credence.picture.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TextWidthTest {

    @Test
    void textThatFitsStaysWhole() {
        assertEquals("later-denial", TextWidth.cut("later-denial", 13, 300));
    }

    @Test
    void whatIsCutFitsAndSaysSo() {
        for (String text :
                new String[] {"MMMMMMMMMMMMMMMM", "a long name of many words", "中文来源名称很长很长", "💥💥💥💥💥💥💥💥"}) {
            String cut = TextWidth.cut(text, 13, 80);
            assertTrue(cut.endsWith("…"), cut);
            assertTrue(TextWidth.of(cut, 13) <= 80, cut);
            assertTrue(text.startsWith(cut.substring(0, cut.length() - 1)), cut);
        }
    }

    @Test
    void pairsOfSurrogatesAreNotParted() {
        String cut = TextWidth.cut("💥".repeat(20), 13, 50);
        assertTrue(cut.codePoints().noneMatch(it -> it >= 0xD800 && it <= 0xDFFF), cut);
    }

    @Test
    void accentsTakeNoRoom() {
        assertEquals(TextWidth.of("e", 10), TextWidth.of("e\u0301", 10));
    }
}
