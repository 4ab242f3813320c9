package org.credence.exchange.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class ShownTest {
    @Test
    void lineHasNoOtherSpaceThanSingleBlanks() {
        assertEquals("a b c d", Shown.line("a  b\n\tc\r\nd", 100));
        assertEquals(" a ", Shown.line("\na\t", 100));
        assertEquals("a\u2003b", Shown.line("a\u2003b", 100));
    }

    @Test
    void textThatIsALineStaysAsItIs() {
        String line = "one line of text";
        assertSame(line, Shown.line(line, 100));
        assertEquals("one …", Shown.line(line, 4));
    }
}
