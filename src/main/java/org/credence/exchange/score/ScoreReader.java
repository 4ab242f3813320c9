package org.credence.exchange.score;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.InputFile;
import org.credence.exchange.file.Lines;
import org.credence.exchange.file.Packing;
import org.credence.exchange.file.Passage;
import org.credence.exchange.file.ReadOptions;
import org.credence.exchange.json.Json;
import org.jspecify.annotations.Nullable;

/** Reads scores that were written, one after the other: one a line, or the one or the array of a {@code .json} file. */
public final class ScoreReader implements Closeable {
    private final Lines lines;
    private final ReadOptions options;
    private final boolean whole;
    private @Nullable Iterator<SavedScore> ofArray;

    private ScoreReader(Lines lines, ReadOptions options) {
        this.lines = lines;
        this.options = options;
        this.whole = Packing.inner(lines.file()).endsWith(".json");
    }

    public static ScoreReader open(Path path, ReadOptions options) {
        return new ScoreReader(InputFile.open(path, options), options);
    }

    /**
     * The next score; null after the last.
     *
     * @throws BadInput when it is none
     */
    public @Nullable SavedScore next() {
        if (whole) {
            ofArray = ofArray == null ? readWhole() : ofArray;
            return ofArray.hasNext() ? ofArray.next() : null;
        }
        Passage passage = lines.next();
        return passage == null ? null : parse(passage, options);
    }

    /** Nothing after a failure, which is told once. */
    private Iterator<SavedScore> readWhole() {
        ofArray = Collections.emptyIterator();
        Passage passage = lines.rest();
        return passage.beginsWith('[')
                ? parseAll(passage, options).iterator()
                : List.of(parse(passage, options)).iterator();
    }

    public static SavedScore parse(Passage passage, ReadOptions options) {
        return Json.read(passage, options, SavedScoreShape::read);
    }

    /** The scores of an array. */
    public static List<SavedScore> parseAll(Passage passage, ReadOptions options) {
        return Json.read(passage, options, json -> json.list(SavedScoreShape::read));
    }

    @Override
    public void close() {
        lines.close();
    }
}
