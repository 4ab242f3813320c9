package org.credence.exchange.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Finds bytes that are no UTF-8, overlong forms and lone surrogates included. */
final class Utf8 {
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final CharBuffer sink = CharBuffer.allocate(1 << 12);

    /** Passes when the passage is UTF-8. */
    void check(Passage passage) {
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
