package org.credence.cli.score;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.credence.Credence;
import org.credence.cli.console.Progress;
import org.credence.cli.console.Talk;
import org.credence.cli.options.Batch;
import org.credence.cli.options.Rejects;
import org.credence.cli.options.View;
import org.credence.exchange.Entry;
import org.credence.exchange.IncidentReader;
import org.credence.exchange.file.Problem;
import org.credence.facts.Cut;
import org.credence.model.Incident;
import org.credence.model.Sources;
import org.credence.model.TrackRecords;
import org.credence.score.IncidentScore;
import org.jspecify.annotations.Nullable;

/** Scores batches as streams, some incidents at a time. A bad record goes to the rejects and stops nothing. */
final class ScoreRun implements Closeable {
    /** Incidents to a session: from here on, more at a time are hardly quicker. */
    private static final int CHUNK = 64;

    private final Credence credence;
    private final View view;
    private final boolean full;
    private final Rejects rejects;
    private final Progress progress;
    private final Set<String> off;
    private int leftOut;

    /** Takes scores in order. */
    interface Sink {
        void take(List<IncidentScore> scores) throws IOException;
    }

    /** @param full whether each score comes with its timeline and with what would change it */
    ScoreRun(Credence credence, View view, boolean full, Rejects rejects, Progress progress) {
        this.credence = credence;
        this.view = view;
        this.full = full;
        this.rejects = rejects;
        this.progress = progress;
        this.off = view.off(credence.prices());
    }

    void score(Batch batch, Sink sink) throws IOException {
        progress.expect(batch.size());
        try (IncidentReader reader = batch.reader()) {
            score(new Company(batch.sources(), batch.records()), reader::next, sink);
        }
    }

    /**
     * Who speaks in incidents.
     *
     * @param records as known from the whole batch
     */
    record Company(Sources sources, TrackRecords records) {}

    /** @param entries gives one after the other, and then null */
    void score(Company batch, Supplier<@Nullable Entry> entries, Sink sink) throws IOException {
        Set<String> ids = new HashSet<>();
        List<Entry.Accepted> chunk = new ArrayList<>(CHUNK);
        for (Entry entry = entries.get(); entry != null; entry = entries.get()) {
            if (entry instanceof Entry.Reject reject) {
                rejects.add(reject.problem());
            } else if (entry instanceof Entry.Accepted accepted && isNew(accepted, ids)) {
                chunk.add(accepted);
            }
            if (chunk.size() == CHUNK) {
                flush(chunk, batch, sink);
            }
            progress.step();
        }
        flush(chunk, batch, sink);
    }

    private boolean isNew(Entry.Accepted accepted, Set<String> ids) throws IOException {
        String id = accepted.incident().id();
        if (ids.add(id)) {
            return true;
        }
        rejects.add(Problem.mustBe(accepted.where(), "incident id", id, "unique over the batch"));
        return false;
    }

    private void flush(List<Entry.Accepted> chunk, Company batch, Sink sink) throws IOException {
        Map<Entry.Accepted, Cut> cuts = new LinkedHashMap<>();
        for (Entry.Accepted each : chunk) {
            Optional<Cut> cut = view.of(each.incident(), batch.sources());
            cut.ifPresentOrElse(it -> cuts.put(each, it), () -> leftOut++);
        }
        chunk.clear();
        List<IncidentScore> scores = new ArrayList<>();
        if (!full && off.isEmpty() && new HashSet<>(cuts.values()).size() == 1) {
            together(cuts, batch, scores);
        } else {
            oneByOne(cuts, batch, scores);
        }
        sink.take(scores);
    }

    private void together(Map<Entry.Accepted, Cut> cuts, Company batch, List<IncidentScore> scores) throws IOException {
        List<Incident> incidents =
                cuts.keySet().stream().map(Entry.Accepted::incident).toList();
        try {
            scores.addAll(credence.score(
                    incidents,
                    batch.sources(),
                    batch.records(),
                    cuts.values().iterator().next()));
        } catch (IllegalArgumentException e) {
            oneByOne(cuts, batch, scores);
        }
    }

    private void oneByOne(Map<Entry.Accepted, Cut> cuts, Company batch, List<IncidentScore> scores) throws IOException {
        for (Map.Entry<Entry.Accepted, Cut> each : cuts.entrySet()) {
            Incident incident = each.getKey().incident();
            try {
                scores.add(
                        full || !off.isEmpty()
                                ? credence.examine(incident, batch.sources(), batch.records(), each.getValue(), off)
                                : credence.score(incident, batch.sources(), batch.records(), each.getValue()));
            } catch (IllegalArgumentException e) {
                String message = String.valueOf(e.getMessage());
                rejects.add(new Problem(
                        each.getKey().where(), message, incident.id(), "an incident that can be scored", null));
            }
        }
    }

    /** Says how many incidents lack the statement as of which they were to be scored. */
    void sayLeftOut(Talk talk) {
        if (leftOut > 0) {
            talk.say((leftOut == 1 ? "1 incident lacks" : leftOut + " incidents lack")
                    + " the statement of --as-of, which leaves nothing to score there.");
        }
    }

    @Override
    public void close() {
        progress.close();
    }
}
