package org.credence.rules.language.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Tells text from other bytes. */
public final class Utf8 {
    private Utf8() {}

    /** The index of the first byte that is no part of UTF-8, or -1. */
    public static int firstBad(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer sink = CharBuffer.allocate(1 << 12);
        CoderResult result;
        do {
            sink.clear();
            result = decoder.decode(in, sink, true);
        } while (result.isOverflow());
        return result.isError() ? in.position() : -1;
    }
}
