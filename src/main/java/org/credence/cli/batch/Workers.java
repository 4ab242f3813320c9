package org.credence.cli.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.credence.Credence;
import org.credence.batch.EarlierScores;
import org.credence.cli.options.View;
import org.credence.exchange.Entry;
import org.credence.exchange.file.Problem;
import org.credence.score.IncidentScore;
import org.credence.score.Provenance;
import org.jspecify.annotations.Nullable;

/** Makes workers, each with rules of its own; the first has those that are there already. */
public final class Workers implements Supplier<ScoreRun.Worker> {
    private final Credence credence;
    private final View view;
    private final Outlet outlet;
    private final Task task;
    private final LongAdder takenOver = new LongAdder();
    private boolean begun;

    /**
     * What workers do.
     *
     * @param full      whether each score comes with its timeline and with what would change it
     * @param dealtWith tells chunks that need not be scored again
     * @param earlier   scores that are taken over where nothing changed, or null
     */
    public record Task(
            boolean full,
            Predicate<Chunk> dealtWith,
            @Nullable EarlierScores earlier) {}

    public Workers(Credence credence, View view, Outlet outlet, Task task) {
        this.credence = credence;
        this.view = view;
        this.outlet = outlet;
        this.task = task;
    }

    @Override
    public ScoreRun.Worker get() {
        Scoring scoring = new Scoring(begun ? credence.twin() : credence, view, task.full());
        Inputs inputs = new Inputs(task.full() ? "full" : "summary");
        begun = true;
        return chunk -> score(chunk, scoring, inputs);
    }

    /** How many scores were taken over from earlier ones. */
    public long takenOver() {
        return takenOver.sum();
    }

    private ScoreRun.Scored score(Chunk chunk, Scoring scoring, Inputs inputs) {
        Map<Integer, List<Problem>> warnings = new TreeMap<>();
        List<Entry> entries = chunk.read((record, problem) ->
                warnings.computeIfAbsent(record, it -> new ArrayList<>(1)).add(problem));
        Company company = chunk.company();
        List<Result> results = company == null || task.dealtWith().test(chunk)
                ? Chunk.unscored(entries)
                : score(chunk, entries, company, scoring, inputs);
        return new ScoreRun.Scored(chunk, results, warnings);
    }

    private List<Result> score(Chunk chunk, List<Entry> entries, Company company, Scoring scoring, Inputs inputs) {
        String[] hashes = new String[entries.size()];
        Provenance now = credence.provenance(company.records());
        List<Result> results = Chunk.results(entries, scoring, company, (at, incident, cut) -> {
            hashes[at] = outlet.tellsInputs() ? inputs.hash(chunk.passage(at), incident.incident(), cut, company) : "";
            String text = earlier(incident, hashes[at], now);
            takenOver.add(text == null ? 0 : 1);
            return text;
        });
        List<Result> written = new ArrayList<>(results.size());
        for (int i = 0; i < results.size(); i++) {
            written.add(write(results.get(i), hashes[i]));
        }
        return written;
    }

    private @Nullable String earlier(Entry.Accepted incident, String input, Provenance now) {
        if (task.earlier() == null) {
            return null;
        }
        try {
            String id = incident.incident().id();
            return task.earlier()
                    .of(id)
                    .filter(it -> it.isOf(id, now, input))
                    .map(it -> it.line(now) + "\n")
                    .orElse(null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Result write(Result result, String input) {
        IncidentScore score = result.score();
        String text = score == null ? null : outlet.text(score, input);
        return text == null ? result : result.written(text);
    }
}
