package org.credence.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.InputFile;
import org.credence.exchange.file.Lines;
import org.credence.exchange.file.Passage;
import org.credence.exchange.file.ReadOptions;
import org.credence.exchange.file.UnreadableInput;
import org.credence.exchange.file.Where;
import org.credence.exchange.json.Json;
import org.credence.model.Incident;
import org.credence.model.Sources;
import org.jspecify.annotations.Nullable;

/**
 * Reads incidents one after the other: the one of a {@code .json} file, or one a line of a {@code .jsonl} file.
 *
 * <p>Holds one record at a time. Not for several threads at once; to read on several, hand each {@link Passage} of
 * {@link IncidentPassages} to {@link #parse}.
 */
public final class IncidentReader implements Closeable {
    private final IncidentPassages passages;
    private final ReadOptions options;
    private final @Nullable Sources sources;

    private IncidentReader(Lines lines, ReadOptions options, @Nullable Sources sources) {
        this.passages = IncidentPassages.of(lines);
        this.options = options;
        this.sources = sources;
    }

    /**
     * Opens a file, packed or not; {@code -} is standard input.
     *
     * @throws UnreadableInput when it cannot be opened
     */
    public static IncidentReader open(Path path, ReadOptions options) {
        return of(InputFile.open(path, options), options, null);
    }

    /**
     * The same.
     *
     * @param sources a record that names a source which is not among these is bad; null when that is not known yet
     */
    public static IncidentReader open(Path path, ReadOptions options, @Nullable Sources sources) {
        return of(InputFile.open(path, options), options, sources);
    }

    public static IncidentReader of(Lines lines, ReadOptions options, @Nullable Sources sources) {
        return new IncidentReader(lines, options, sources);
    }

    /**
     * The one incident of a file.
     *
     * @throws BadInput when it is not as it should be
     */
    public static Incident readOne(Path path, ReadOptions options) {
        return parse(InputFile.readWhole(path, options), options, null);
    }

    /**
     * The incident that a passage holds. May be called by several threads.
     *
     * @param sources the sources that it may name; null when they are not known yet
     * @throws BadInput when it is not as it should be
     */
    public static Incident parse(Passage passage, ReadOptions options, @Nullable Sources sources) {
        return Json.read(passage, options, json -> {
            Incident incident = IncidentShape.read(json);
            if (sources != null) {
                SourceCheck.check(incident, sources, json);
            }
            return incident;
        });
    }

    /**
     * The next record, good or bad; null after the last.
     *
     * @throws UnreadableInput when the input fails
     * @throws BadInput        when the input is one bad record, or empty
     */
    public @Nullable Entry next() {
        Passage passage;
        try {
            passage = passages.next();
        } catch (UnreadableInput e) {
            throw e;
        } catch (BadInput e) {
            return reject(e);
        }
        if (passage == null) {
            return null;
        }
        try {
            Incident incident = parse(passage, options, sources);
            return new Entry.Accepted(
                    incident, new Where(passage.start().file(), passage.start().line(), 0, ""));
        } catch (BadInput e) {
            return reject(e);
        }
    }

    private Entry reject(BadInput thrown) {
        if (passages.isOne()) {
            throw thrown;
        }
        return new Entry.Reject(thrown.problem());
    }

    @Override
    public void close() throws IOException {
        passages.close();
    }
}
