package org.credence.exchange;

import java.io.Closeable;
import java.nio.file.Path;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.InputFile;
import org.credence.exchange.file.Lines;
import org.credence.exchange.file.Packing;
import org.credence.exchange.file.Passage;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.ReadOptions;
import org.credence.exchange.file.UnreadableInput;
import org.credence.exchange.file.Where;
import org.credence.exchange.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * The records of an incident file before they are read: the one of a {@code .json} file, or one a line of a
 * {@code .jsonl} file. Of any other input the first record tells: when its first line is JSON by itself, every line is
 * a record.
 */
public final class IncidentPassages implements Closeable {
    private final Lines lines;
    private Form form;
    private boolean begun;

    private enum Form {
        ONE,
        LINES,
        UNKNOWN
    }

    private IncidentPassages(Lines lines) {
        this.lines = lines;
        this.form = form(lines.file());
    }

    /**
     * Opens a file, packed or not; {@code -} is standard input.
     *
     * @throws UnreadableInput when it cannot be opened
     */
    public static IncidentPassages open(Path path, ReadOptions options) {
        return of(InputFile.open(path, options));
    }

    public static IncidentPassages of(Lines lines) {
        return new IncidentPassages(lines);
    }

    /** Whether the input is one record; known once the first was given. */
    public boolean isOne() {
        return form == Form.ONE;
    }

    /**
     * The next record, valid until the next call; null after the last.
     *
     * @throws UnreadableInput when the input fails, or is empty
     * @throws BadInput        when the record is too long or no UTF-8; the next call goes on after it
     */
    public @Nullable Passage next() {
        if (begun) {
            return form == Form.ONE ? null : lines.next();
        }
        begun = true;
        Passage first = form == Form.ONE ? lines.rest() : lines.next();
        if (first == null || first.isBlank()) {
            throw new UnreadableInput(
                    Problem.mustBe(Where.file(lines.file()), "file", "empty", "one incident, or one a line"));
        }
        if (form == Form.UNKNOWN) {
            form = isWhole(first) ? Form.LINES : Form.ONE;
            first = form == Form.ONE ? lines.rest() : first;
        }
        return first;
    }

    /** How many bytes of the file were taken so far, packed where it is packed. */
    public long taken() {
        return lines.taken();
    }

    /** Whether the line is not merely the beginning of a record. */
    private static boolean isWhole(Passage line) {
        try {
            return Json.read(line, ReadOptions.STRICT, Json::skip);
        } catch (BadInput e) {
            return !e.problem().found().equals(Json.ENDS_HERE);
        }
    }

    private static Form form(String file) {
        String name = Packing.inner(file);
        if (name.endsWith(".json")) {
            return Form.ONE;
        }
        return name.endsWith(".jsonl") || name.endsWith(".ndjson") ? Form.LINES : Form.UNKNOWN;
    }

    @Override
    public void close() {
        lines.close();
    }
}
