package org.credence.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.credence.Credence;
import org.credence.argument.Arguments;
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
    private static final int POOL = 32;

    private final Credence credence;
    private final Scorer scorer;
    private final Background background;
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
        return argued().stream().mapToLong(arguments -> arguments.all().size()).sum();
    }

    /** The obvious way: a session an incident. */
    public long argueOneByOne() {
        long size = 0;
        for (org.credence.model.Incident incident : incidents) {
            Incident facts = Incident.of(incident, background, Cut.NONE);
            size += credence.rules()
                    .argue(List.of(facts), Set.of())
                    .get(0)
                    .all()
                    .size();
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
            List<Incident> facts = new ArrayList<>();
            for (org.credence.model.Incident incident : pool(i)) {
                facts.add(Incident.of(incident, background, Cut.NONE));
            }
            all.addAll(credence.rules().argue(facts, Set.of()));
        }
        return all;
    }

    private List<org.credence.model.Incident> pool(int from) {
        return incidents.subList(from, Math.min(incidents.size(), from + POOL));
    }
}
