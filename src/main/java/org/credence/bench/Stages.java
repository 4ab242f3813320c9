package org.credence.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.credence.Credence;
import org.credence.argument.Arguments;
import org.credence.argument.Reasoner;
import org.credence.batch.Pipeline;
import org.credence.exchange.IncidentReader;
import org.credence.exchange.IncidentWriter;
import org.credence.exchange.file.Passage;
import org.credence.exchange.file.ReadOptions;
import org.credence.exchange.score.Detail;
import org.credence.exchange.score.ScoreWriter;
import org.credence.facts.Background;
import org.credence.facts.Cut;
import org.credence.facts.Incident;
import org.credence.model.TrackRecords;
import org.credence.score.IncidentScore;
import org.credence.score.Scorer;

/**
 * The stages an incident passes through, each over the same made-up incidents, so that one can be timed by itself.
 *
 * <p>Each stage returns a number that depends on its work, so that none can be optimised away.
 */
public final class Stages {
    /** How many incidents share a session. */
    static final int POOL = 32;

    private final Credence credence;
    private final Scorer scorer;
    private final Background background;
    private final List<Credence> staff = new ArrayList<>();
    private final List<byte[]> lines = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<org.credence.model.Incident> incidents;
    private final ObjectMapper jackson = new ObjectMapper();
    private final ScoreWriter writer;
    private final List<Arguments> argued;
    private final List<IncidentScore> scores;

    public Stages(Credence credence, int count, long seed) {
        this.credence = credence;
        this.scorer = credence.scorer(TrackRecords.FROM_FILE);
        Workload workload = new Workload(seed);
        this.background = new Background(workload.sources(), TrackRecords.FROM_FILE, credence.kinds());
        this.incidents = workload.incidents(count);
        for (org.credence.model.Incident incident : incidents) {
            String line = IncidentWriter.line(incident);
            lines.add(line.getBytes(StandardCharsets.UTF_8));
            passages.add(Passage.of("made-up", line));
        }
        this.writer = new ScoreWriter(credence.prices(), Detail.SUMMARY);
        this.argued = argued();
        this.scores = scorer.price(argued);
    }

    public int count() {
        return incidents.size();
    }

    /** Mean size of an incident, in bytes of JSON. */
    public long meanBytes() {
        return lines.stream().mapToLong(line -> line.length).sum() / lines.size();
    }

    /** What Jackson alone takes: parse into a tree and write that back. */
    public long jackson() {
        long bytes = 0;
        try {
            for (byte[] line : lines) {
                bytes += jackson.writeValueAsBytes(jackson.readTree(line)).length;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes;
    }

    /** JSON into records, strictly. */
    public long read() {
        long claims = 0;
        for (Passage passage : passages) {
            claims += IncidentReader.parse(passage, ReadOptions.STRICT, background.sources())
                    .claims()
                    .size();
        }
        return claims;
    }

    /** Records into the object graph that rules see. */
    public long facts() {
        long size = 0;
        for (org.credence.model.Incident incident : incidents) {
            size += Incident.of(incident, background, Cut.NONE).size();
        }
        return size;
    }

    /** The graph, and the rules over it: as many sessions as there are pools. */
    public long argue() {
        long size = 0;
        for (int i = 0; i < incidents.size(); i += POOL) {
            size += argued(pool(i)).stream()
                    .mapToLong(arguments -> arguments.all().size())
                    .sum();
        }
        return size;
    }

    /** The way of the manual: a new session for each incident and stage, and nothing remembered. */
    public long argueObviously() {
        Reasoner obvious = credence.rules().obvious();
        long size = 0;
        for (org.credence.model.Incident incident : incidents) {
            Incident facts = Incident.of(incident, background, Cut.NONE);
            size += obvious.argue(List.of(facts), Set.of()).get(0).all().size();
        }
        return size;
    }

    /** Arguments into numbers, and names for them. */
    public long price() {
        return scorer.price(argued).size();
    }

    /** The whole of scoring: graph, rules, prices, names. */
    public long score() {
        long claims = 0;
        for (int i = 0; i < incidents.size(); i += POOL) {
            for (IncidentScore score : credence.score(pool(i), background.sources(), background.records(), Cut.NONE)) {
                claims += score.claims().size();
            }
        }
        return claims;
    }

    /** What reading and writing alone take: the same lines into the same records, the same scores into JSON. */
    public long readAndWrite() {
        return read() + write();
    }

    /** From lines to lines, by one worker after the other. */
    public long batch() {
        return batch(1);
    }

    /** From lines to lines, by several workers. */
    public long batch(int jobs) {
        long[] bytes = new long[1];
        try (Pipeline<Credence, List<Passage>, Long> pipeline =
                new Pipeline<>(jobs, hire(jobs), this::score, written -> bytes[0] += written)) {
            for (int i = 0; i < passages.size(); i += POOL) {
                pipeline.give(passages.subList(i, Math.min(passages.size(), i + POOL)));
            }
            pipeline.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes[0];
    }

    /** Workers that stay from round to round, so that what they have learnt is not lost. */
    private Supplier<Credence> hire(int jobs) {
        while (staff.size() < jobs) {
            staff.add(staff.isEmpty() ? credence : credence.twin());
        }
        return staff.iterator()::next;
    }

    private long score(Credence worker, List<Passage> lines) {
        List<org.credence.model.Incident> read = lines.stream()
                .map(line -> IncidentReader.parse(line, ReadOptions.STRICT, background.sources()))
                .toList();
        return worker.score(read, background.sources(), background.records(), Cut.NONE).stream()
                .mapToLong(score -> writer.line(score).length())
                .sum();
    }

    /** Scores into JSON, in summary. */
    public long write() {
        long size = 0;
        for (IncidentScore score : scores) {
            size += writer.line(score).length();
        }
        return size;
    }

    private List<Arguments> argued() {
        List<Arguments> all = new ArrayList<>();
        for (int i = 0; i < incidents.size(); i += POOL) {
            all.addAll(argued(pool(i)));
        }
        return all;
    }

    private List<Arguments> argued(List<org.credence.model.Incident> pool) {
        List<Incident> facts = new ArrayList<>();
        for (org.credence.model.Incident incident : pool) {
            facts.add(Incident.of(incident, background, Cut.NONE));
        }
        return credence.rules().argue(facts, Set.of());
    }

    private List<org.credence.model.Incident> pool(int from) {
        return incidents.subList(from, Math.min(incidents.size(), from + POOL));
    }
}
