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

/** Finds bytes that are no UTF-8, overlong forms and lone surrogates included. Not for several threads at once. */
public final class Utf8 {
    /** Looks at eight bytes at a time: most text is ASCII, and needs no more than that. */
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private static final long HIGH_BITS = 0x8080808080808080L;

    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final CharBuffer sink = CharBuffer.allocate(1 << 12);

    /**
     * Passes when the passage is UTF-8.
     *
     * @throws BadInput when it is not
     */
    public void check(Passage passage) {
        if (!isAscii(passage)) {
            decode(passage);
        }
    }

    private static boolean isAscii(Passage passage) {
        byte[] bytes = passage.bytes();
        int length = passage.length();
        int i = 0;
        for (; i + Long.BYTES <= length; i += Long.BYTES) {
            if (((long) EIGHT.get(bytes, i) & HIGH_BITS) != 0) {
                return false;
            }
        }
        for (; i < length; i++) {
            if (bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }

    private void decode(Passage passage) {
        ByteBuffer bytes = ByteBuffer.wrap(passage.bytes(), 0, passage.length());
        decoder.reset();
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
