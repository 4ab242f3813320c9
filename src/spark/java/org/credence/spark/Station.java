package org.credence.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.spark.broadcast.Broadcast;
import org.credence.Credence;
import org.credence.exchange.IncidentReader;
import org.credence.exchange.file.Passage;
import org.credence.ledger.SettledCorpus;
import org.credence.model.Incident;
import org.credence.model.Sources;
import org.credence.rules.RuleBook;
import org.jspecify.annotations.Nullable;

/**
 * What an executor builds once of what it was sent: compiled rules, sources, and their track records.
 *
 * <p>Tasks of one executor are threads of one machine; each borrows a scorer, and none is ever in two hands.
 */
final class Station {
    private static final Map<String, Station> BY_SUPPLY = new ConcurrentHashMap<>();

    private final Supplies supplies;
    private final Sources sources;
    private final Queue<Credence> idle = new ConcurrentLinkedQueue<>();
    private final Map<Long, SettledCorpus> records = new ConcurrentHashMap<>();
    private @Nullable RuleBook first;

    private Station(Supplies supplies) {
        this.supplies = supplies;
        this.sources = supplies.known();
    }

    /** That of this executor. */
    static Station of(Broadcast<Supplies> sent) {
        return BY_SUPPLY.computeIfAbsent(key(sent), id -> new Station(sent.value()));
    }

    /** An executor may outlive an application in tests; ids alone begin anew with each. */
    private static String key(Broadcast<Supplies> sent) {
        return org.apache.spark.SparkEnv.get().conf().getAppId() + " " + sent.id();
    }

    Sources sources() {
        return sources;
    }

    Supplies supplies() {
        return supplies;
    }

    /** A scorer for one thread, until it is given back. */
    Credence borrow() {
        Credence free = idle.poll();
        return free == null ? supplies.credence(book()) : free;
    }

    void giveBack(Credence credence) {
        idle.add(credence);
    }

    private synchronized RuleBook book() {
        if (first == null) {
            first = supplies.compiled();
            return first;
        }
        return first.twin();
    }

    /** Track records from settled incidents, worked out once. */
    SettledCorpus records(Broadcast<Settled> settled) {
        return records.computeIfAbsent(settled.id(), id -> new SettledCorpus(incidents(settled.value()), sources));
    }

    private List<Incident> incidents(Settled settled) {
        List<Incident> all = new ArrayList<>();
        for (byte[] line : settled.lines()) {
            Passage passage = new Passage(new Passage.Start("settled incidents", 1, 1, 0, ""), line, line.length);
            all.add(IncidentReader.parse(passage, supplies.options(), sources));
        }
        return all;
    }
}
