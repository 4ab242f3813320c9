package org.credence;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.credence.argument.Arguments;
import org.credence.argument.Memory;
import org.credence.argument.PriceList;
import org.credence.argument.PriceOverride;
import org.credence.argument.PriceRejected;
import org.credence.argument.Reasoner;
import org.credence.facts.Background;
import org.credence.facts.Cut;
import org.credence.model.Incident;
import org.credence.model.Kinds;
import org.credence.model.Sources;
import org.credence.model.TrackRecords;
import org.credence.rules.RuleBook;
import org.credence.rules.silence.Hearing;
import org.credence.rules.silence.WhyNot;
import org.credence.score.Examination;
import org.credence.score.IncidentScore;
import org.credence.score.Provenance;
import org.credence.score.Scorer;
import org.credence.score.otherwise.PriceSearch;
import org.credence.score.otherwise.Sensitivity;

/**
 * Scores incidents with a rule base: what Java callers use.
 *
 * <pre>{@code
 * Credence credence = Credence.with(RuleBook.compile(RuleSet.read(Path.of("rules"))), List.of(), kinds);
 * IncidentScore score = credence.score(incident, sources, TrackRecords.FROM_FILE, Cut.NONE);
 * }</pre>
 *
 * <p>A score is a pure function of the incident, its sources and their records, the rules, the prices and the
 * cut; the clock is never read. Not for several threads at once.
 */
public final class Credence {
    private final RuleBook rules;
    private final Reasoner reasoner;
    private final PriceList prices;
    private final Kinds kinds;
    private final String weights;
    private final String rulesHash;

    private Credence(RuleBook rules, Reasoner reasoner, PriceList prices, Kinds kinds, String weights) {
        this.rules = rules;
        this.reasoner = reasoner;
        this.prices = prices;
        this.kinds = kinds;
        this.weights = weights;
        this.rulesHash = rules.rules().hash();
    }

    /**
     * A scorer with these rules.
     *
     * @param overrides prices that replace those in the rule files; a later one replaces an earlier
     * @param kinds     priors by kind of source
     * @throws PriceRejected when an override does not fit its rule
     */
    public static Credence with(RuleBook rules, List<PriceOverride> overrides, Kinds kinds) {
        StringBuilder all = new StringBuilder(kinds.toString());
        overrides.forEach(
                override -> all.append('\n').append(override.rule()).append(' ').append(override.value()));
        return new Credence(rules, rules, rules.prices().override(overrides), kinds, hash(all.toString()));
    }

    /**
     * The same, but what was argued before is not argued again.
     *
     * @param memory of these rules, or of others that argue like them
     */
    public Credence remembering(Memory memory) {
        return new Credence(rules, memory, prices, kinds, weights);
    }

    /** The same for another thread: what is compiled is shared, and nothing that either remembers. */
    public Credence twin() {
        RuleBook twin = rules.twin();
        return new Credence(twin, twin, prices, kinds, weights);
    }

    /** The score alone, for the many. */
    public IncidentScore score(Incident incident, Sources sources, TrackRecords records, Cut cut) {
        return score(List.of(incident), sources, records, cut).get(0);
    }

    /** Scores several at once, which is quicker than one by one. */
    public List<IncidentScore> score(List<Incident> incidents, Sources sources, TrackRecords records, Cut cut) {
        Background background = new Background(sources, records.aged(kinds.halfLife()), kinds);
        return scorer(records)
                .score(
                        incidents.stream()
                                .map(incident -> org.credence.facts.Incident.of(incident, background, cut))
                                .toList(),
                        Set.of());
    }

    /** The score with its timeline and with what would change it. */
    public IncidentScore examine(Incident incident, Sources sources, TrackRecords records, Cut cut, Set<String> off) {
        Background background = new Background(sources, records.aged(kinds.halfLife()), kinds);
        return new Examination(reasoner, scorer(records)).examine(incident, background, cut, off);
    }

    /** What the rules of each stage have before them: all that is needed to ask why one of them stayed silent. */
    public Hearing hear(Incident incident, Sources sources, TrackRecords records, Cut cut, Set<String> off) {
        Background background = new Background(sources, records.aged(kinds.halfLife()), kinds);
        Arguments argued = rules.argue(List.of(org.credence.facts.Incident.of(incident, background, cut)), off)
                .get(0);
        return new Hearing(
                org.credence.facts.Incident.of(incident, background, cut),
                argued.incident(),
                scorer(records).assess(argued));
    }

    /**
     * Answers why a rule stayed silent.
     *
     * @param off names of rules that are left out, the same that were left out of what was heard
     */
    public WhyNot whyNot(Set<String> off) {
        return new WhyNot(rules.sound(), prices, off);
    }

    /** How far each price that bears on a claim is from altering its verdict. */
    public List<Sensitivity> sensitivity(
            Incident incident, Sources sources, TrackRecords records, Cut cut, Set<String> off) {
        Background background = new Background(sources, records.aged(kinds.halfLife()), kinds);
        Arguments argued = rules.argue(List.of(org.credence.facts.Incident.of(incident, background, cut)), off)
                .get(0);
        return new PriceSearch(scorer(records), prices, off).search(argued);
    }

    /** What prices and names, with these records in its provenance. */
    public Scorer scorer(TrackRecords records) {
        return new Scorer(reasoner, prices, provenance(records));
    }

    /** What scores are made with. */
    public Provenance provenance(TrackRecords records) {
        return new Provenance(rulesHash, weights, records.revision(), Version.CURRENT);
    }

    /** What finds arguments: the rules, or a memory of what they found. */
    public Reasoner reasoner() {
        return reasoner;
    }

    public RuleBook rules() {
        return rules;
    }

    /** Prices in force, overrides included. */
    public PriceList prices() {
        return prices;
    }

    public Kinds kinds() {
        return kinds;
    }

    private static String hash(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "")
                .substring(0, 16);
    }
}
