package org.credence.exchange.json;

import java.io.Closeable;
import java.io.IOException;
import java.util.Set;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.Lines;
import org.credence.exchange.file.Passage;
import org.credence.exchange.file.ReadOptions;
import org.credence.exchange.format.Head;
import org.credence.exchange.format.ImportFile;
import org.jspecify.annotations.Nullable;

/**
 * The records of a JSON file in whichever way they are strung together: one a line, in an array, in arrays of an
 * object, or one after the other.
 *
 * <p>Where the first line is a record and another begins on the second, every line is a record, so that what is
 * broken in one line ends with it.
 */
public final class JsonInput implements Closeable {
    private final @Nullable Lines lines;
    private final @Nullable Elements elements;

    private JsonInput(@Nullable Lines lines, @Nullable Elements elements) {
        this.lines = lines;
        this.elements = elements;
    }

    /**
     * Opens a file.
     *
     * @param holders names of fields of an outermost object whose arrays hold the records
     * @throws BadInput when it cannot be opened
     */
    public static JsonInput open(ImportFile file, ReadOptions options, Set<String> holders) throws IOException {
        return isLines(Head.of(file).text())
                ? new JsonInput(file.lines(options), null)
                : new JsonInput(null, new Elements(file.name(), file.open(), options.limit(), holders));
    }

    /** The next record, as {@link Lines#next()} and {@link Elements#next()} give it. */
    public @Nullable Passage next() {
        return lines != null ? lines.next() : elements != null ? elements.next() : null;
    }

    static boolean isLines(String head) {
        String text = head.stripLeading();
        int end = text.indexOf('\n');
        return end > 0
                && text.startsWith("{")
                && text.substring(end).stripLeading().startsWith("{")
                && isClosed(text.substring(0, end));
    }

    /** Whether every bracket is closed. */
    private static boolean isClosed(String line) {
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quoted && c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted) {
                depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            }
        }
        return depth == 0 && !quoted;
    }

    @Override
    public void close() throws IOException {
        if (lines != null) {
            lines.close();
        }
        if (elements != null) {
            elements.close();
        }
    }
}
