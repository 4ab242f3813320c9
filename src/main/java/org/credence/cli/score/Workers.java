package org.credence.cli.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.credence.Credence;
import org.credence.cli.options.View;
import org.credence.exchange.Entry;
import org.credence.exchange.file.Problem;
import org.credence.score.IncidentScore;

/** Makes workers, each with rules of its own; the first has those that are there already. */
final class Workers implements Supplier<ScoreRun.Worker> {
    private final Credence credence;
    private final View view;
    private final boolean full;
    private final Outlet outlet;
    private final Predicate<Chunk> dealtWith;
    private boolean begun;

    /** @param dealtWith tells chunks that need not be scored again */
    Workers(Credence credence, View view, boolean full, Outlet outlet, Predicate<Chunk> dealtWith) {
        this.credence = credence;
        this.view = view;
        this.full = full;
        this.outlet = outlet;
        this.dealtWith = dealtWith;
    }

    @Override
    public ScoreRun.Worker get() {
        Scoring scoring = new Scoring(begun ? credence.twin() : credence, view, full);
        begun = true;
        return chunk -> score(chunk, scoring);
    }

    private ScoreRun.Scored score(Chunk chunk, Scoring scoring) {
        Map<Integer, List<Problem>> warnings = new TreeMap<>();
        List<Entry> entries = chunk.read((record, problem) ->
                warnings.computeIfAbsent(record, it -> new ArrayList<>(1)).add(problem));
        Company company = chunk.company();
        List<Result> results = company == null || dealtWith.test(chunk)
                ? Chunk.unscored(entries)
                : Chunk.results(entries, scoring, company).stream()
                        .map(this::write)
                        .toList();
        return new ScoreRun.Scored(chunk, results, warnings);
    }

    private Result write(Result result) {
        IncidentScore score = result.score();
        String text = score == null ? null : outlet.text(score);
        return text == null ? result : result.written(text);
    }
}
