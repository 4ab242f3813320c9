package org.credence.ledger;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.credence.model.Claim;
import org.credence.model.Direction;
import org.credence.model.Incident;
import org.credence.model.Moment;
import org.credence.model.Outcome;
import org.credence.model.Source;
import org.credence.model.Sources;
import org.credence.model.Stance;
import org.credence.model.Statement;
import org.credence.model.Tally;
import org.credence.model.TrackRecord;
import org.credence.model.TrackRecords;
import org.jspecify.annotations.Nullable;

/**
 * Track records from incidents whose claims have outcomes, on top of what the files say of their sources.
 *
 * <p>Of what a source said about a claim before it was settled, the last word counts, once. A claim's own outcome
 * never bears on its own score, and whoever settled a claim is not measured by it.
 */
public final class SettledCorpus implements TrackRecords {
    private final Map<String, List<Entry>> bySource = new HashMap<>();
    private final String revision;

    /** One outcome for one source. */
    private record Entry(
            Moment settled,
            String incident,
            String claim,
            @Nullable String topic,
            Direction direction,
            boolean right) {}

    public SettledCorpus(Iterable<Incident> incidents, Sources sources) {
        StringBuilder all = new StringBuilder();
        for (Incident incident : incidents) {
            for (Claim claim : incident.claims()) {
                Outcome outcome = claim.outcome();
                if (outcome != null && outcome.result() != Outcome.Result.UNDETERMINED) {
                    settle(incident, claim, outcome, sources);
                    all.append(incident.id())
                            .append('\t')
                            .append(claim.id())
                            .append('\t')
                            .append(outcome)
                            .append('\n');
                }
            }
        }
        revision = all.isEmpty()
                ? "none"
                : "corpus-"
                        + UUID.nameUUIDFromBytes(all.toString().getBytes(StandardCharsets.UTF_8))
                                .toString()
                                .substring(0, 8);
    }

    private void settle(Incident incident, Claim claim, Outcome outcome, Sources sources) {
        boolean confirmed = outcome.result() == Outcome.Result.CONFIRMED;
        for (Map.Entry<String, Stance> word : lastWords(claim, outcome, sources).entrySet()) {
            boolean asserted = word.getValue() == Stance.ASSERTS;
            Direction direction = asserted ? Direction.ASSERTS : Direction.DENIES;
            bySource.computeIfAbsent(word.getKey(), it -> new ArrayList<>())
                    .add(new Entry(
                            outcome.settled(),
                            incident.id(),
                            claim.id(),
                            claim.topic(),
                            direction,
                            asserted == confirmed));
        }
    }

    private static SortedMap<String, Stance> lastWords(Claim claim, Outcome outcome, Sources sources) {
        String by = outcome.by();
        String judge = by == null ? null : sources.find(by).map(Source::id).orElse(null);
        SortedMap<String, Statement> last = new TreeMap<>();
        for (Statement statement : claim.statements()) {
            boolean tooLate = statement.at() != null && outcome.settled().isBefore(statement.at());
            String source = sources.get(statement.source()).id();
            if (!tooLate && statement.stance() != Stance.DOUBTS && !source.equals(judge)) {
                last.merge(source, statement, (a, b) -> isBefore(b, a) ? a : b);
            }
        }
        SortedMap<String, Stance> words = new TreeMap<>();
        last.forEach((source, statement) -> {
            if (statement.stance() != Stance.RETRACTS) {
                words.put(source, statement.stance());
            }
        });
        return words;
    }

    private static boolean isBefore(Statement a, Statement b) {
        return a.at() != null && b.at() != null && a.at().isBefore(b.at());
    }

    @Override
    public TrackRecord of(Source source, @Nullable Moment before, String incident, String claim) {
        List<Entry> entries = bySource.get(source.id());
        if (entries == null || before == null) {
            return source.record();
        }
        Tally asserts = source.record().asserts();
        Tally denies = source.record().denies();
        SortedMap<String, TrackRecord.ByDirection> topics =
                new TreeMap<>(source.record().topics());
        for (Entry entry : entries) {
            boolean itself = entry.incident().equals(incident) && entry.claim().equals(claim);
            if (itself || !entry.settled().isBefore(before)) {
                continue;
            }
            TrackRecord.ByDirection one = one(entry);
            asserts = asserts.plus(one.asserts());
            denies = denies.plus(one.denies());
            if (entry.topic() != null) {
                topics.merge(entry.topic(), one, SettledCorpus::plus);
            }
        }
        return new TrackRecord(asserts, denies, topics);
    }

    private static TrackRecord.ByDirection one(Entry entry) {
        Tally tally = entry.right() ? new Tally(1, 0) : new Tally(0, 1);
        return entry.direction() == Direction.ASSERTS
                ? new TrackRecord.ByDirection(tally, Tally.NONE)
                : new TrackRecord.ByDirection(Tally.NONE, tally);
    }

    private static TrackRecord.ByDirection plus(TrackRecord.ByDirection a, TrackRecord.ByDirection b) {
        return new TrackRecord.ByDirection(
                a.asserts().plus(b.asserts()), a.denies().plus(b.denies()));
    }

    /** The same outcomes for the same sources. */
    @Override
    public boolean equals(Object other) {
        return other instanceof SettledCorpus corpus
                && revision.equals(corpus.revision)
                && bySource.equals(corpus.bySource);
    }

    @Override
    public int hashCode() {
        return revision.hashCode();
    }

    @Override
    public String revision() {
        return revision;
    }
}
