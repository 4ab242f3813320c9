package org.credence.exchange.file;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Finds bytes that are no UTF-8, overlong forms and lone surrogates included. */
final class Utf8 {
    /** Eight bytes at once. */
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    /** The bits that are not set in ASCII. */
    private static final long BEYOND_ASCII = 0x8080_8080_8080_8080L;

    private Utf8() {}

    /** Passes when the passage is UTF-8. */
    static void check(Passage passage) {
        int ascii = ascii(passage.bytes(), passage.length());
        if (ascii < passage.length()) {
            decode(passage, ascii);
        }
    }

    /** How many bytes from the first on are ASCII. */
    private static int ascii(byte[] bytes, int length) {
        int i = 0;
        while (i + Long.BYTES <= length && ((long) EIGHT.get(bytes, i) & BEYOND_ASCII) == 0) {
            i += Long.BYTES;
        }
        while (i < length && bytes[i] >= 0) {
            i++;
        }
        return i;
    }

    private static void decode(Passage passage, int from) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(passage.bytes(), from, passage.length() - from);
        CharBuffer sink = CharBuffer.allocate(Math.min(bytes.remaining(), 1 << 12));
        CoderResult result;
        do {
            sink.clear();
            result = decoder.decode(bytes, sink, true);
        } while (result.isOverflow());
        if (result.isError()) {
            throw new BadInput(problem(passage, bytes.position()));
        }
    }

    private static Problem problem(Passage passage, int index) {
        int bad = passage.bytes()[index] & 0xFF;
        boolean utf16 = passage.start().offset() == 0 && index == 0 && bad >= 0xFE;
        return Problem.mustBe(
                        passage.at(index, ""),
                        "byte",
                        String.format(
                                "0x%02X at offset %d", bad, passage.start().offset() + index),
                        "part of UTF-8 text")
                .maybe(
                        utf16
                                ? "the file is UTF-16; save it as UTF-8"
                                : "the file has another encoding; save it as UTF-8");
    }
}
