package org.credence.cli.score;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.credence.cli.batch.Company;
import org.credence.cli.console.Exit;
import org.credence.cli.console.Talk;
import org.credence.cli.console.Terminal;
import org.credence.cli.console.UserError;
import org.credence.cli.options.Batch;
import org.credence.cli.options.InputOptions;
import org.credence.cli.options.Rejects;
import org.credence.cli.watch.Places;
import org.credence.cli.watch.Snapshot;
import org.credence.exchange.Entry;
import org.credence.exchange.IncidentReader;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.InputFile;
import org.jspecify.annotations.Nullable;

/** Incidents that are kept, and read again when one of their files changed. */
final class LiveInput {
    /** What was found of this many, with its arguments, takes up to half a gigabyte. */
    private static final int MOST = 5_000;

    /** Folders below the one that is named; nobody files incidents deeper. */
    private static final int DEPTH = 16;

    private final InputOptions input;
    private final Terminal terminal;
    private final Talk talk;
    private @Nullable Snapshot files;
    private Map<Path, Held> held = Map.of();

    /** What one file holds. */
    record Held(Company company, List<Entry> entries) {}

    LiveInput(InputOptions input, Terminal terminal, Talk talk) {
        this.input = input;
        this.terminal = terminal;
        this.talk = talk;
    }

    /** @throws UserError when something is no file, and so cannot be watched */
    void addTo(Places places) {
        for (Path path : input.watched(terminal)) {
            if (path.equals(InputFile.STANDARD_INPUT)) {
                throw new UserError(
                        Exit.COMMAND_LINE,
                        "The input (-) must be a file or a folder to be watched.",
                        "Maybe save it to a file first.");
            }
            places.folder(path, DEPTH);
        }
    }

    /** The incidents as they are now; the very same ones while no file changed. */
    Collection<Held> read() throws IOException {
        Places places = new Places();
        addTo(places);
        Snapshot now = places.look().files();
        if (!now.equals(files)) {
            held = read(input.files(terminal));
            files = now;
        }
        return held.values();
    }

    /** A file that does not load any more keeps what it held. */
    private Map<Path, Held> read(List<Path> paths) throws IOException {
        Map<Path, Held> all = new LinkedHashMap<>();
        for (Path path : paths) {
            try {
                all.put(path, read(path));
            } catch (BadInput e) {
                talk.error(e.problem().toString());
                Held before = held.get(path);
                if (before != null) {
                    talk.error("The incidents of " + path + " stay as they were until this is put right.");
                    all.put(path, before);
                }
            }
            requireFew(all.values());
        }
        return all;
    }

    private Held read(Path path) throws IOException {
        try (Rejects bad = Rejects.to(null, terminal, talk);
                Batch batch = input.batch(path, terminal, talk, bad.reports(talk));
                IncidentReader reader = batch.reader()) {
            List<Entry> entries = new ArrayList<>();
            for (Entry entry = reader.next(); entry != null && entries.size() <= MOST; entry = reader.next()) {
                entries.add(entry);
            }
            return new Held(new Company(batch.sources(), batch.records()), entries);
        }
    }

    private static void requireFew(Collection<Held> all) {
        int count = all.stream().mapToInt(each -> each.entries().size()).sum();
        if (count > MOST) {
            throw new UserError(
                    Exit.COMMAND_LINE,
                    "The number of incidents must be at most " + MOST + " to be watched.",
                    "Maybe watch a part of them: what is typical shows what moves.");
        }
    }
}
