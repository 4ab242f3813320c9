package org.credence.exchange.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.credence.exchange.file.ByteOrderMark;

/**
 * The beginning of an input, by which its format is told.
 *
 * @param path   the file or folder
 * @param folder whether it is a folder; then there is no text
 * @param text   its first characters, unpacked, without a byte order mark
 */
public record Head(Path path, boolean folder, String text) {
    /** Enough for the first objects of a bundle, and little to read. */
    static final int BYTES = 1 << 16;

    /** In bytes of UTF-8: the last character may be cut off. */
    private static final int LONGEST_CHARACTER = 4;

    /** Reads it by its byte order mark, or as UTF-8; what is no UTF-8 is read as if every byte were a character. */
    public static Head of(ImportFile file) throws IOException {
        if (file.isFolder()) {
            return new Head(file.path(), true, "");
        }
        try (InputStream in = file.open()) {
            byte[] bytes = in.readNBytes(BYTES);
            ByteOrderMark mark = ByteOrderMark.of(bytes);
            return new Head(
                    file.path(),
                    false,
                    mark == null
                            ? text(bytes)
                            : new String(bytes, mark.length(), bytes.length - mark.length(), mark.charset()));
        }
    }

    private static String text(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int bad = text.indexOf('\uFFFD');
        boolean cut = bad >= text.length() - LONGEST_CHARACTER;
        return bad >= 0 && !cut ? new String(bytes, StandardCharsets.ISO_8859_1) : text;
    }

    /** The first line that is not blank. */
    public String firstLine() {
        return text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    }

    /** Whether it is JSON by its first character. */
    public boolean isJson() {
        String start = text.stripLeading();
        return start.startsWith("{") || start.startsWith("[");
    }

    /** Whether it holds a JSON field of this name. */
    public boolean hasField(String name) {
        return text.contains("\"" + name + "\"");
    }
}
