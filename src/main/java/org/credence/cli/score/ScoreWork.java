package org.credence.cli.score;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.credence.Credence;
import org.credence.cli.batch.Chunk;
import org.credence.cli.batch.Outlet;
import org.credence.cli.batch.Result;
import org.credence.cli.batch.Scoring;
import org.credence.cli.batch.Taking;
import org.credence.cli.console.Progress;
import org.credence.cli.console.Results;
import org.credence.cli.console.Talk;
import org.credence.cli.console.Terminal;
import org.credence.cli.options.OutputOptions.Format;
import org.credence.cli.options.Rejects;
import org.credence.cli.options.Sought;
import org.credence.cli.options.View;
import org.credence.cli.watch.Work;
import org.credence.compare.side.Occurrence;
import org.credence.exchange.json.PlainObject;
import org.credence.exchange.score.Detail;
import org.credence.exchange.score.SavedScore;
import org.credence.exchange.score.ScoreWriter;
import org.credence.model.Sources;
import org.credence.score.IncidentScore;

/** Scores the same incidents again and again. */
final class ScoreWork implements Work {
    private final LiveInput input;
    private final View view;
    private final Detail detail;
    private final boolean table;
    private final Terminal terminal;
    private final Talk talk;
    private List<Scored> scored = List.of();
    private boolean begun;

    /** What became of the incidents of one file. */
    private record Scored(List<IncidentScore> scores, Sources sources, ScoreWriter writer) {}

    /** @param table for people, rather than a line of JSON for each incident */
    ScoreWork(LiveInput input, View view, Detail detail, boolean table, Terminal terminal, Talk talk) {
        this.input = input;
        this.view = view;
        this.detail = detail;
        this.table = table;
        this.terminal = terminal;
        this.talk = talk;
    }

    @Override
    public Map<String, SavedScore> score(Credence credence) throws IOException {
        view.sought().forEach(it -> it.in(credence.prices()));
        List<Scored> now = new ArrayList<>();
        ScoreWriter writer = new ScoreWriter(credence.prices(), detail);
        Scoring scoring = new Scoring(credence, view, detail == Detail.FULL);
        try (Rejects bad = Rejects.to(null, terminal, talk);
                Progress progress = new Progress(terminal, talk)) {
            for (LiveInput.Held held : input.read()) {
                List<IncidentScore> scores = score(held, scoring, new Taking(bad, progress));
                now.add(new Scored(scores, held.company().sources(), writer));
            }
        }
        if (!begun) {
            view.sought().forEach(Sought::requireMet);
            begun = true;
        }
        scored = now;
        return named();
    }

    private static List<IncidentScore> score(LiveInput.Held held, Scoring scoring, Taking taking) throws IOException {
        List<IncidentScore> scores = new ArrayList<>();
        for (int from = 0; from < held.entries().size(); from += Scoring.CHUNK) {
            int to = Math.min(held.entries().size(), from + Scoring.CHUNK);
            List<Result> results =
                    Chunk.results(held.entries().subList(from, to), scoring, held.company(), Scoring.Before.NOTHING);
            taking.take(results).forEach(it -> scores.add(Objects.requireNonNull(it.score())));
        }
        return scores;
    }

    private Map<String, SavedScore> named() {
        Map<String, Integer> seen = new HashMap<>();
        Map<String, SavedScore> named = new LinkedHashMap<>();
        for (Scored each : scored) {
            for (IncidentScore score : each.scores()) {
                int number = seen.merge(score.id(), 1, Integer::sum);
                named.put(new Occurrence(score.id(), number).name(), SavedScore.of(score));
            }
        }
        return named;
    }

    @Override
    public void printAll() throws IOException {
        try (Results results = Results.to(null, Results.Form.PLAIN, terminal)) {
            Outlet outlet = null;
            for (Scored each : scored) {
                outlet = outlet == null
                        ? Outlet.of(table ? Format.table : Format.jsonl, each.writer(), terminal.style(), results)
                        : outlet;
                outlet.take(each.scores(), each.sources());
            }
            results.commit();
        }
    }

    /** What moved has told how many there are, for people. */
    @Override
    public void printStanding() {
        if (!table) {
            int incidents = scored.stream().mapToInt(it -> it.scores().size()).sum();
            int claims = scored.stream()
                    .flatMap(it -> it.scores().stream())
                    .mapToInt(score -> score.claims().size())
                    .sum();
            PlainObject standing = PlainObject.of("row", "standing")
                    .with("incidents", incidents)
                    .with("claims", claims);
            terminal.out().print(standing + "\n");
        }
    }
}
