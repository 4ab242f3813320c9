package org.credence.exchange.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {
    @Test
    void blankLinesAndAnyLineEndArePassedOver() {
        assertEquals(List.of("1:a", "3:b\r", "5: c"), all("a\n\nb\r\n  \n c"));
    }

    @Test
    void byteOrderMarkIsPassedOver() {
        assertEquals(List.of("1:a", "2:b"), all("\uFEFFa\nb\n"));
    }

    @Test
    void restHoldsTheFirstLineToo() {
        Lines lines = lines("{\n\n}\n", 100);
        assertEquals("{", lines.next().text());
        assertEquals("{\n\n}\n", lines.rest().text());
    }

    @Test
    void longestLineIsStillRead() {
        Lines lines = lines("12345\n123456\n12\n", 5);
        assertEquals("12345", lines.next().text());
        BadInput thrown = assertThrows(BadInput.class, lines::next);
        assertEquals(
                "x:2: The line (longer than 5 bytes) must be at most 5 bytes.\n"
                        + "Maybe a line break is missing between two records.",
                thrown.getMessage());
        assertEquals("12", lines.next().text());
        assertNull(lines.next());
    }

    @Test
    void wholeFileHasTheSameLimit() {
        BadInput thrown =
                assertThrows(BadInput.class, () -> lines("123\n4567", 5).rest());
        assertEquals(
                "x:1: The file (longer than 5 bytes) must be at most 5 bytes.\n"
                        + "Maybe it holds many records; write one a line, in a file named .jsonl.",
                thrown.getMessage());
    }

    /** 200 MB without a line break are passed over with no more memory than the limit. */
    @Test
    void endlessLineIsNotHeld() {
        InputStream endless = new SequenceInputStream(new Repeated((byte) 'x', 200_000_000), bytes("\nnext\n"));
        Lines lines = new Lines("x", endless, 1_000_000);
        BadInput thrown = assertThrows(BadInput.class, lines::next);
        assertEquals("longer than 1 MB", thrown.problem().found());
        Passage next = lines.next();
        assertNotNull(next);
        assertEquals(2, next.start().line());
        assertEquals(200_000_001, next.start().offset());
        assertEquals(4, next.length());
        assertEquals(1 << 12, next.bytes().length, "the buffer shrinks again");
    }

    @Test
    void lineThatIsNoUtf8IsBadAlone() {
        byte[] bytes = "good\nb\u00FCd\nbetter\n".getBytes(StandardCharsets.ISO_8859_1);
        Lines lines = new Lines("x", new ByteArrayInputStream(bytes), 100);
        assertEquals("good", lines.next().text());
        assertEquals(
                "0xFC at offset 6",
                assertThrows(BadInput.class, lines::next).problem().found());
        assertEquals("better", lines.next().text());
    }

    @Test
    void longLineIsCheckedToItsEnd() {
        byte[] bytes = ("é".repeat(10_000) + "\u00FC").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = '!';
        Lines lines = new Lines("x", new ByteArrayInputStream(bytes), 100_000);
        assertEquals(
                10_001,
                assertThrows(BadInput.class, lines::next).problem().where().column());
    }

    @Test
    void failureWhileReadingEndsIt() {
        InputStream failing = new SequenceInputStream(bytes("one\ntwo"), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk on fire");
            }
        });
        Lines lines = new Lines("x", failing, 100);
        assertEquals("one", lines.next().text());
        assertEquals(
                "x:2: The file (disk on fire, after 7 bytes) must be readable.",
                assertThrows(UnreadableInput.class, lines::next).getMessage());
    }

    @Test
    void keptPassageOutlivesTheNextRead() {
        Lines lines = lines("one\ntwo\n", 100);
        Passage kept = lines.next().keep();
        lines.next();
        assertEquals("one", kept.text());
    }

    private static List<String> all(String text) {
        Lines lines = lines(text, 1000);
        List<String> all = new ArrayList<>();
        for (Passage line = lines.next(); line != null; line = lines.next()) {
            all.add(line.start().line() + ":" + line.text());
        }
        return all;
    }

    private static Lines lines(String text, int limit) {
        return new Lines("x", bytes(text), limit);
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** So many times the same byte. */
    private static final class Repeated extends InputStream {
        private final byte value;
        private long left;

        Repeated(byte value, long count) {
            this.value = value;
            this.left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? value : -1;
        }

        @Override
        public int read(byte[] into, int from, int count) {
            if (left <= 0) {
                return -1;
            }
            int given = (int) Math.min(left, count);
            java.util.Arrays.fill(into, from, from + given, value);
            left -= given;
            return given;
        }
    }
}
