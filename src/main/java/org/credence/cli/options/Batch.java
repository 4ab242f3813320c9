package org.credence.cli.options;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.credence.exchange.Entry;
import org.credence.exchange.IncidentReader;
import org.credence.exchange.SourcesReader;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.IncidentFiles;
import org.credence.exchange.file.InputFile;
import org.credence.exchange.file.Lines;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.ReadOptions;
import org.credence.exchange.file.Where;
import org.credence.ledger.SettledCorpus;
import org.credence.model.Incident;
import org.credence.model.Sources;
import org.credence.model.TrackRecords;
import org.jspecify.annotations.Nullable;

/**
 * A file of incidents, with its sources and their track records.
 *
 * <p>It is read twice, as a stream: first for the outcomes in it, which are track record for the rest, and to count
 * it; then to be scored. Standard input is put aside in a temporary file for that.
 */
public final class Batch implements Closeable {
    private final Path name;
    private final Path file;
    private final ReadOptions options;
    private final Sources sources;
    private final TrackRecords records;
    /** Gives back what was put aside. */
    private final Closeable aside;

    private long size;

    private Batch(
            Path name,
            Path file,
            ReadOptions options,
            Sources sources,
            Closeable aside,
            @Nullable Function<Sources, TrackRecords> ledger) {
        this.aside = aside;
        this.name = name;
        this.file = file;
        this.options = options;
        this.sources = sources;
        this.records = ledger == null ? new SettledCorpus(this::readable, sources) : ledger.apply(sources);
        if (ledger != null) {
            readable().forEachRemaining(incident -> {});
        }
    }

    /**
     * Opens a file of incidents.
     *
     * @param sources where its sources are, or null for the file beside it
     * @param in      what {@code -} stands for
     * @param ledger  gives the records of sources; null for those in the files
     * @throws BadInput when a file does not load
     */
    public static Batch open(
            Path name,
            @Nullable Path sources,
            ReadOptions options,
            InputStream in,
            @Nullable Function<Sources, TrackRecords> ledger) {
        Sources read = SourcesReader.read(sources == null ? beside(name) : sources, options);
        Path file = name.equals(InputFile.STANDARD_INPUT) ? StandardInput.aside(in) : name;
        Closeable aside = file.equals(name) ? () -> {} : () -> Files.deleteIfExists(file);
        return new Batch(name, file, options, read, aside, ledger);
    }

    /** What was imported from a file of this name. */
    static Batch of(
            Path name, Imported imported, ReadOptions options, @Nullable Function<Sources, TrackRecords> ledger) {
        Sources read = SourcesReader.read(imported.sources(), options);
        return new Batch(Path.of(name + " (imported)"), imported.incidents(), options, read, imported, ledger);
    }

    private static Path beside(Path incidents) {
        if (!incidents.equals(InputFile.STANDARD_INPUT) && !Files.exists(incidents)) {
            InputFile.open(incidents, ReadOptions.STRICT).close();
        }
        return IncidentFiles.sourcesBeside(incidents)
                .orElseThrow(() -> new BadInput(Problem.mustBe(
                                Where.file(incidents.toString()), "sources", "no sources.json", "in the same folder")
                        .maybe("say where they are with --sources FILE")));
    }

    public Sources sources() {
        return sources;
    }

    public TrackRecords records() {
        return records;
    }

    /** How many records there are, bad ones included. */
    public long size() {
        return size;
    }

    /** Reads it anew from its beginning. */
    public IncidentReader reader() {
        return reader(options);
    }

    private IncidentReader reader(ReadOptions how) {
        Lines lines = name.equals(file)
                ? InputFile.open(file, how)
                : new Lines(name.toString(), InputFile.stream(file, name.toString()), how.limit());
        return IncidentReader.of(lines, how, sources);
    }

    /** The incidents that can be read, for their outcomes; what is wrong with the others is told later. */
    private Iterator<Incident> readable() {
        IncidentReader reader = reader(options.lenient(warning -> {}));
        size = 0;
        return new Iterator<>() {
            private @Nullable Incident next = advance();

            private @Nullable Incident advance() {
                Entry entry;
                do {
                    entry = reader.next();
                    size += entry == null ? 0 : 1;
                } while (entry instanceof Entry.Reject);
                return entry instanceof Entry.Accepted accepted ? accepted.incident() : null;
            }

            @Override
            public boolean hasNext() {
                return next != null;
            }

            @Override
            public Incident next() {
                Incident given = next;
                if (given == null) {
                    throw new NoSuchElementException();
                }
                next = advance();
                return given;
            }
        };
    }

    @Override
    public void close() throws IOException {
        aside.close();
    }
}
