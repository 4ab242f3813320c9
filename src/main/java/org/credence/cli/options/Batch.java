package org.credence.cli.options;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.credence.batch.Hash;
import org.credence.batch.Ids;
import org.credence.cli.console.Exit;
import org.credence.cli.console.UserError;
import org.credence.exchange.IncidentPassages;
import org.credence.exchange.IncidentReader;
import org.credence.exchange.Outcomes;
import org.credence.exchange.SourcesReader;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.IncidentFiles;
import org.credence.exchange.file.InputFile;
import org.credence.exchange.file.Lines;
import org.credence.exchange.file.Passage;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.ReadOptions;
import org.credence.exchange.file.UnreadableInput;
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
    private final Path sourcesFile;
    private final Sources sources;
    private final TrackRecords records;
    /** Gives back what was put aside. */
    private final Closeable aside;

    private long size;
    private long bytes;

    private Batch(
            Path name,
            Path file,
            ReadOptions options,
            Path sourcesFile,
            Closeable aside,
            @Nullable Function<Sources, TrackRecords> ledger) {
        this.aside = aside;
        this.name = name;
        this.file = file;
        this.options = options;
        this.sourcesFile = sourcesFile;
        this.sources = SourcesReader.read(sourcesFile, options);
        this.records = ledger == null ? new SettledCorpus(this::settled, sources) : ledger.apply(sources);
        if (ledger != null) {
            settled().forEachRemaining(incident -> {}); // to count them
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
        Path who = sources == null ? beside(name) : sources;
        Path file = name.equals(InputFile.STANDARD_INPUT) ? StandardInput.aside(in) : name;
        Closeable aside = file.equals(name) ? () -> {} : () -> Files.deleteIfExists(file);
        return new Batch(name, file, options, who, aside, ledger);
    }

    /** What was imported from a file of this name. */
    static Batch of(
            Path name, Imported imported, ReadOptions options, @Nullable Function<Sources, TrackRecords> ledger) {
        Path known = Path.of(name + " (imported)");
        return new Batch(known, imported.incidents(), options, imported.sources(), imported, ledger);
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

    /** Tells one file of sources from another, byte by byte. */
    public long sourcesHash() throws IOException {
        Hash hash = new Hash();
        byte[] chunk = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(sourcesFile)) {
            for (int got = in.readNBytes(chunk, 0, chunk.length);
                    got > 0;
                    got = in.readNBytes(chunk, 0, chunk.length)) {
                hash.add(chunk, got);
            }
        }
        return hash.state();
    }

    public TrackRecords records() {
        return records;
    }

    /** How many records there are, bad ones included. */
    public long size() {
        return size;
    }

    /**
     * Makes sure that the file is what it was when it was opened, by how much there is.
     *
     * @param read  records, without those that were none
     * @param taken bytes
     * @throws UserError when it is not
     */
    public void requireUnchanged(long read, long taken) {
        if (read != size || taken != bytes) {
            throw changed("The file (" + name + ": " + amount(size, bytes) + " at first, " + amount(read, taken)
                    + " now) must not change while it is read.");
        }
    }

    /** What to say of a file that could be read at first, and cannot any more. */
    public UserError lost(UnreadableInput why) {
        return changed(why.problem().maybe(null).toString());
    }

    private static UserError changed(String message) {
        return new UserError(
                Exit.INPUT, message, "Maybe something still writes it; score it again when that has come to its end.");
    }

    private static String amount(long records, long bytes) {
        return records + (records == 1 ? " record" : " records") + " in " + bytes + " bytes";
    }

    /** The file of its sources. */
    public Path sourcesFile() {
        return sourcesFile;
    }

    /** Reads it anew from its beginning. */
    public IncidentReader reader() {
        return IncidentReader.of(lines(options), options, sources);
    }

    /** The same before records are read. */
    public IncidentPassages passages() {
        return IncidentPassages.of(lines(options));
    }

    /** How its records are read. */
    public ReadOptions options() {
        return options;
    }

    private Lines lines(ReadOptions how) {
        return name.equals(file)
                ? InputFile.open(file, how)
                : new Lines(name.toString(), InputFile.stream(file, name.toString()), how.limit());
    }

    private Iterator<Incident> settled() {
        return new Settled();
    }

    /**
     * The incidents that have outcomes and can be read, each once; what is wrong with the others is told later. Of
     * several with one id the first counts, so that no outcome counts twice.
     */
    private final class Settled implements Iterator<Incident> {
        private final ReadOptions silent = options.lenient(warning -> {});
        private final IncidentPassages passages = IncidentPassages.of(lines(silent));
        private final Ids met = new Ids();
        private @Nullable Incident next;

        Settled() {
            size = 0;
            next = advance();
        }

        private @Nullable Incident advance() {
            while (true) {
                try {
                    Passage passage = passages.next();
                    if (passage == null) {
                        bytes = passages.taken();
                        passages.close();
                        return null;
                    }
                    size++;
                    Incident incident = read(passage);
                    if (incident != null && met.add(incident.id())) {
                        return incident;
                    }
                } catch (UnreadableInput e) {
                    throw e;
                } catch (BadInput e) {
                    // told when it is scored
                }
            }
        }

        private @Nullable Incident read(Passage passage) {
            return Outcomes.mayBeIn(passage) ? IncidentReader.parse(passage, silent, sources) : null;
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
    }

    @Override
    public void close() throws IOException {
        aside.close();
    }
}
