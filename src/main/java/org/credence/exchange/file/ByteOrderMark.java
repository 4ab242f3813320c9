package org.credence.exchange.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The mark with which a text may begin, and which tells its encoding.
 *
 * @param charset the encoding
 * @param length  of the mark, in bytes
 */
public record ByteOrderMark(Charset charset, int length) {
    private static final String MARK = "\uFEFF";

    /** The longer first: the mark of UTF-32LE begins with that of UTF-16LE. */
    private static final List<Charset> KNOWN = List.of(
            Charset.forName("UTF-32BE"),
            Charset.forName("UTF-32LE"),
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16BE,
            StandardCharsets.UTF_16LE);

    /** Null when the text begins without one. */
    public static @Nullable ByteOrderMark of(byte[] beginning) {
        for (Charset charset : KNOWN) {
            byte[] mark = MARK.getBytes(charset);
            int length = mark.length;
            if (beginning.length >= length && Arrays.equals(beginning, 0, length, mark, 0, length)) {
                return new ByteOrderMark(charset, length);
            }
        }
        return null;
    }
}
