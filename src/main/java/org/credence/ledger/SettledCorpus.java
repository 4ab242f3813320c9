package org.credence.ledger;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.credence.model.Claim;
import org.credence.model.HalfLife;
import org.credence.model.Incident;
import org.credence.model.Moment;
import org.credence.model.Outcome;
import org.credence.model.Source;
import org.credence.model.Sources;
import org.credence.model.Statement;
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
    private final RecordBook records;

    public SettledCorpus(Iterable<Incident> incidents, Sources sources) {
        RecordBook.Builder book = new RecordBook.Builder();
        StringBuilder all = new StringBuilder();
        for (Incident incident : incidents) {
            for (Claim claim : incident.claims()) {
                Outcome outcome = claim.outcome();
                if (outcome != null && outcome.result() != Outcome.Result.UNDETERMINED) {
                    dossier(incident, claim, outcome, sources)
                            .marks(name -> sources.find(name).map(Source::id).orElse(name))
                            .forEach(mark -> book.add(mark.source(), mark));
                    all.append(incident.id())
                            .append('\t')
                            .append(claim.id())
                            .append('\t')
                            .append(outcome)
                            .append('\n');
                }
            }
        }
        records = book.build(RecordBook.Basis.FILE, revision(all));
    }

    private SettledCorpus(RecordBook records) {
        this.records = records;
    }

    @Override
    public SettledCorpus aged(@Nullable HalfLife halfLife) {
        return halfLife == null ? this : new SettledCorpus(records.aged(halfLife));
    }

    private static Dossier dossier(Incident incident, Claim claim, Outcome outcome, Sources sources) {
        List<Said> said = new ArrayList<>(claim.statements().size());
        for (Statement statement : claim.statements()) {
            said.add(new Said(sources.get(statement.source()).id(), statement.stance(), statement.at()));
        }
        return new Dossier(incident.id(), claim.id(), claim.topic(), null, said, List.of(outcome));
    }

    private static String revision(CharSequence all) {
        return all.isEmpty()
                ? "none"
                : "corpus-"
                        + UUID.nameUUIDFromBytes(all.toString().getBytes(StandardCharsets.UTF_8))
                                .toString()
                                .substring(0, 8);
    }

    @Override
    public TrackRecord of(Source source, @Nullable Moment before, String incident, String claim) {
        return records.of(source, before, incident, claim);
    }

    /** The same outcomes for the same sources. */
    @Override
    public boolean equals(Object other) {
        return other instanceof SettledCorpus corpus && records.equals(corpus.records);
    }

    @Override
    public int hashCode() {
        return records.hashCode();
    }

    @Override
    public String revision() {
        return records.revision();
    }
}
