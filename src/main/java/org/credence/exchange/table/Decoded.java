package org.credence.exchange.table;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.credence.exchange.file.ByteOrderMark;
import org.jspecify.annotations.Nullable;

/** Bytes as text: by the byte order mark, or else in the encoding named, or else in UTF-8. */
final class Decoded {
    /** Stands for bytes that are no text in the encoding: half of a character, which no text holds by itself. */
    static final char INVALID = '\uDFFE';

    private static final int HEAD = 1 << 16;

    private final CountingStream in;
    private final Charset charset;
    private final String head;

    /** Looks at the beginning, which stays to be read. */
    Decoded(InputStream stream, @Nullable Charset named) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(stream, HEAD);
        buffered.mark(HEAD);
        byte[] bytes = buffered.readNBytes(HEAD);
        buffered.reset();
        ByteOrderMark mark = ByteOrderMark.of(bytes);
        charset = mark != null ? mark.charset() : named != null ? named : StandardCharsets.UTF_8;
        int skipped = mark == null ? 0 : mark.length();
        buffered.skipNBytes(skipped);
        head = new String(bytes, skipped, bytes.length - skipped, charset);
        in = new CountingStream(buffered);
    }

    /** The first characters. */
    String head() {
        return head;
    }

    String encoding() {
        return charset.name();
    }

    /** How many bytes were read, some of them ahead. */
    long bytes() {
        return in.count;
    }

    Reader reader() {
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)
                        .replaceWith(String.valueOf(INVALID)));
    }

    private static final class CountingStream extends FilterInputStream {
        private long count;

        CountingStream(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int read = super.read(into, from, most);
            count += Math.max(0, read);
            return read;
        }
    }
}
