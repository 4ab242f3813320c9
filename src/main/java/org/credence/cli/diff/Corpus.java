package org.credence.cli.diff;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credence.batch.Ids;
import org.credence.cli.console.Progress;
import org.credence.cli.console.Talk;
import org.credence.cli.console.Terminal;
import org.credence.cli.options.Batch;
import org.credence.cli.options.Rejects;
import org.credence.compare.side.Occurrence;
import org.credence.compare.side.RuleSets;
import org.credence.exchange.Entry;
import org.credence.exchange.IncidentReader;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.IncidentFiles;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.ReadOptions;
import org.credence.model.Incident;
import org.jspecify.annotations.Nullable;

/** The incidents that two rule sets are compared over, or whose outcomes are looked up. */
final class Corpus {
    /** Incidents to a session: from here on, more at a time are hardly quicker. */
    private static final int CHUNK = 64;

    private final List<Path> files = new ArrayList<>();
    private final @Nullable Path sources;
    private final Terminal terminal;
    private final Talk talk;
    private final Rejects rejects;
    private final Map<String, Integer> occurrences = new HashMap<>();

    /** Takes some incidents of one batch. */
    private interface Taker {
        void take(List<Entry.Accepted> some, Batch batch) throws IOException;
    }

    /**
     * Incidents of files, or of folders of them.
     *
     * @param sources who the sources are, or null for the file beside the incidents
     */
    Corpus(List<Path> paths, @Nullable Path sources, Terminal terminal, Talk talk, Rejects rejects) {
        paths.forEach(path -> files.addAll(IncidentFiles.at(path)));
        this.sources = sources;
        this.terminal = terminal;
        this.talk = talk;
        this.rejects = rejects;
    }

    /** Has both rule sets score all of it. */
    void compare(RuleSets sets) throws IOException {
        read((some, batch) -> compare(some, batch, sets));
    }

    private void compare(List<Entry.Accepted> some, Batch batch, RuleSets sets) throws IOException {
        List<Incident> incidents = some.stream().map(Entry.Accepted::incident).toList();
        List<String> names = incidents.stream().map(it -> key(it).name()).toList();
        try {
            sets.compare(names, incidents, batch.sources(), batch.records());
        } catch (IllegalArgumentException e) {
            for (int i = 0; i < some.size(); i++) {
                compareAlone(some.get(i), names.get(i), batch, sets);
            }
        }
    }

    private void compareAlone(Entry.Accepted one, String name, Batch batch, RuleSets sets) throws IOException {
        try {
            sets.compare(List.of(name), List.of(one.incident()), batch.sources(), batch.records());
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            rejects.add(new Problem(one.where(), message, one.incident().id(), "an incident that can be scored", null));
        }
    }

    /** By incident, what its claims turned out to be; without those of which nothing is known. */
    Map<Occurrence, Map<String, Boolean>> outcomes() throws IOException {
        Map<Occurrence, Map<String, Boolean>> all = new HashMap<>();
        read((some, batch) -> some.forEach(each -> {
            Occurrence key = key(each.incident());
            Map<String, Boolean> outcomes = RuleSets.outcomes(each.incident());
            if (!outcomes.isEmpty()) {
                all.put(key, outcomes);
            }
        }));
        return all;
    }

    /** Several files may hold an incident of the same id. */
    private Occurrence key(Incident incident) {
        return new Occurrence(incident.id(), occurrences.merge(incident.id(), 1, Integer::sum));
    }

    private void read(Taker taker) throws IOException {
        try (Progress progress = new Progress(terminal, talk)) {
            for (Path file : files) {
                try (Batch batch = Batch.open(file, sources, ReadOptions.STRICT, terminal.in(), null)) {
                    progress.expect(batch.size());
                    read(batch, taker, progress);
                } catch (BadInput e) {
                    rejects.add(e.problem());
                }
            }
        }
    }

    private void read(Batch batch, Taker taker, Progress progress) throws IOException {
        Set<String> ids = new HashSet<>();
        List<Entry.Accepted> chunk = new ArrayList<>();
        try (IncidentReader reader = batch.reader()) {
            for (Entry entry = reader.next(); entry != null; entry = reader.next()) {
                if (entry instanceof Entry.Reject reject) {
                    rejects.add(reject.problem());
                } else if (entry instanceof Entry.Accepted accepted) {
                    add(accepted, ids, chunk);
                }
                if (chunk.size() == CHUNK) {
                    taker.take(chunk, batch);
                    chunk.clear();
                }
                progress.step();
            }
            taker.take(chunk, batch);
        }
    }

    private void add(Entry.Accepted accepted, Set<String> ids, List<Entry.Accepted> chunk) throws IOException {
        String id = accepted.incident().id();
        if (ids.add(id)) {
            chunk.add(accepted);
        } else {
            rejects.add(Ids.repeated(accepted.where(), id));
        }
    }
}
