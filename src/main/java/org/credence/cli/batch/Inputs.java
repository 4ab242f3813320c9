package org.credence.cli.batch;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.credence.batch.Hash;
import org.credence.exchange.SourceWriter;
import org.credence.exchange.file.Passage;
import org.credence.facts.Cut;
import org.credence.model.Claim;
import org.credence.model.Incident;
import org.credence.model.Moment;
import org.credence.model.Source;
import org.credence.model.Sources;
import org.credence.model.Statement;
import org.credence.model.Tally;
import org.credence.model.TrackRecord;
import org.jspecify.annotations.Nullable;

/**
 * Tells all that a score depends on besides rules and prices, as a hash: the record, the sources that it names with
 * their owners, their track records as they were known, and what was asked. Not for several threads at once.
 */
public final class Inputs {
    private final String asked;
    private final IdentityHashMap<Source, Long> described = new IdentityHashMap<>();
    private @Nullable Sources company;

    /**
     * For incidents of one run.
     *
     * @param asked in what detail
     */
    public Inputs(String asked) {
        this.asked = asked;
    }

    /**
     * The hash, 16 hex digits.
     *
     * @param record the incident as it was read
     */
    public String hash(Passage record, Incident incident, Cut cut, Company company) {
        Hash hash = new Hash().add(asked).add(record.bytes(), record.length());
        hash.add(cut.asOf() + "|" + cut.until() + "|" + cut.closed());
        new TreeSet<>(cut.without()).forEach(hash::add);
        Moment asOf = org.credence.facts.Incident.moment(incident, cut);
        Set<String> claims = new LinkedHashSet<>();
        Map<String, Source> sources = new TreeMap<>();
        for (Claim claim : incident.claims()) {
            claims.add(claim.id());
            claim.statements().forEach(statement -> add(statement, company.sources(), sources));
        }
        claims.add(org.credence.facts.Incident.IMPLIED);
        for (Source source : sources.values()) {
            hash.add(description(source, company.sources()));
            for (String claim : claims) {
                add(company.records().of(source, asOf, incident.id(), claim), source, hash);
            }
        }
        return hash.toString();
    }

    private static void add(Statement statement, Sources known, Map<String, Source> named) {
        add(statement.source(), known, named);
        statement.relays().forEach(relay -> add(relay, known, named));
    }

    /** With whom it belongs to: an owner's record is the prior of its outlets. */
    private static void add(@Nullable String name, Sources known, Map<String, Source> named) {
        if (name != null) {
            known.find(name).ifPresent(source -> {
                if (named.put(source.id(), source) == null) {
                    add(source.owner(), known, named);
                }
            });
        }
    }

    /** What the file says of a source, worked out once for each. */
    private long description(Source source, Sources known) {
        if (known != company) {
            described.clear();
            company = known;
        }
        return described.computeIfAbsent(
                source,
                it -> new Hash().add(SourceWriter.line(it)).add(known.house(it)).state());
    }

    /** Where nothing is known but what the file says, that is told already. */
    private static void add(TrackRecord record, Source source, Hash hash) {
        if (record.equals(source.record())) {
            hash.add(0L);
            return;
        }
        add(record.asserts(), hash);
        add(record.denies(), hash);
        record.topics().forEach((topic, of) -> {
            hash.add(topic);
            add(of.asserts(), hash);
            add(of.denies(), hash);
        });
    }

    private static void add(Tally tally, Hash hash) {
        hash.add(tally.right()).add(tally.wrong());
    }
}
