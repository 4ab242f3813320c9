package org.credence.exchange.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

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

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Reads it; what is no UTF-8 is read as if every byte were a character. */
    public static Head of(ImportFile file) throws IOException {
        if (file.isFolder()) {
            return new Head(file.path(), true, "");
        }
        try (InputStream in = file.open()) {
            byte[] bytes = in.readNBytes(BYTES);
            String text = new String(bytes, StandardCharsets.UTF_8);
            String safe = text.indexOf('\uFFFD') >= 0 ? new String(bytes, StandardCharsets.ISO_8859_1) : text;
            return new Head(file.path(), false, safe.startsWith(BYTE_ORDER_MARK) ? safe.substring(1) : safe);
        }
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
