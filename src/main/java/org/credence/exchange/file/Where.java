package org.credence.exchange.file;

/**
 * A place in an input.
 *
 * @param file    its path as the user gave it, or {@code -} for standard input
 * @param line    from 1; 0 when the whole file is meant
 * @param column  from 1, in characters, or in fields of a table; 0 when the whole line is meant
 * @param pointer JSON pointer (RFC 6901) into the record, of a table the header; empty for the whole record, or where
 *                there is none
 */
public record Where(String file, long line, int column, String pointer) {

    public static Where file(String file) {
        return new Where(file, 0, 0, "");
    }

    /** A name as it stands in a pointer. */
    public static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** The last name of the pointer that is no array index; empty when there is none. */
    public String field() {
        String[] names = pointer.split("/", -1);
        for (int i = names.length - 1; i > 0; i--) {
            if (!names[i].matches("\\d+")) {
                return names[i].replace("~1", "/").replace("~0", "~");
            }
        }
        return "";
    }

    /** {@code file:line:column (pointer)}, as far as known. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(file);
        if (line > 0) {
            text.append(':').append(line);
        }
        if (column > 0) {
            text.append(':').append(column);
        }
        if (!pointer.isEmpty()) {
            text.append(" (").append(Shown.of(pointer)).append(')');
        }
        return text.toString();
    }
}
