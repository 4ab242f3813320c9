package org.credence.ledger.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.credence.ledger.ClaimHistory;
import org.credence.ledger.JudgedWord;
import org.credence.ledger.LedgerEntry;
import org.credence.ledger.LedgerEntry.Act;
import org.credence.ledger.LedgerEntry.OfClaim;
import org.credence.ledger.LedgerEntry.OfOutcome;
import org.credence.ledger.LedgerEntry.OfSource;
import org.credence.ledger.Mark;
import org.credence.ledger.Refusal;
import org.credence.ledger.SourceCard;
import org.credence.ledger.Ticks;
import org.jdbi.v3.core.Handle;

/** Answers about one source, or one claim. */
final class Lookup {
    private static final String SPOKE =
            "SELECT DISTINCT c.incident FROM statement s JOIN claim c ON c.id = s.entry WHERE s.source IN (<names>)";

    private final Handle handle;

    Lookup(Handle handle) {
        this.handle = handle;
    }

    SourceCard source(String name) {
        return find(name).orElseThrow(() -> Refusal.unknown("source", name, Names.sources(handle)));
    }

    Optional<SourceCard> find(String name) {
        Identity identity = new Identity(handle);
        if (!identity.knows(name)) {
            return Optional.empty();
        }
        String id = identity.of(name);
        List<String> group = new ArrayList<>(identity.group(id));
        OfSource entry = SourceDesk.latest(List.of(id), handle).get(id);
        if (entry == null) {
            return Optional.empty();
        }
        Set<String> aliases = new LinkedHashSet<>();
        Map<String, Set<String>> all = SourceDesk.aliases(group, handle);
        group.forEach(each -> aliases.addAll(all.getOrDefault(each, Set.of())));
        aliases.removeAll(group);
        return Optional.of(new SourceCard(
                id, entry.name(), entry.kind(), entry.owner(), List.copyOf(aliases), group.subList(1, group.size())));
    }

    List<JudgedWord> outcomes(SourceCard source) {
        Identity identity = new Identity(handle);
        List<String> names = new ArrayList<>(List.of(source.id()));
        names.addAll(source.merged());
        names.addAll(source.aliases());
        List<String> incidents = handle.createQuery(SPOKE)
                .bindList("names", names)
                .mapTo(String.class)
                .list();
        List<JudgedWord> words = new ArrayList<>();
        for (ClaimState state : ClaimStates.of(incidents, handle).all()) {
            identity.ask(state.names());
            for (Mark mark : state.marks(identity::of)) {
                if (mark.source().equals(source.id())) {
                    words.add(new JudgedWord(mark, behind(mark, state)));
                }
            }
        }
        words.sort(Comparator.<JudgedWord>comparingLong(it -> -it.mark().from())
                .thenComparing(it -> it.outcome().incident())
                .thenComparing(it -> it.outcome().claim()));
        return words;
    }

    private static OfOutcome behind(Mark mark, ClaimState state) {
        return state.standing().stream()
                .filter(it -> Ticks.settled(it.outcome().settled()) == mark.from())
                .findFirst()
                .orElseThrow();
    }

    ClaimHistory history(String incident, String claim) {
        List<LedgerEntry> entries = new ArrayList<>(claims(incident, claim));
        String latest = entries.get(entries.size() - 1).id();
        List<OfOutcome> outcomes = handle.createQuery("SELECT " + ClaimStates.Outcomes.COLUMNS
                        + " FROM outcome WHERE incident = ? AND claim = ? ORDER BY id")
                .bind(0, incident)
                .bind(1, claim)
                .map((rows, context) -> ClaimStates.Outcomes.read(rows))
                .list();
        Set<String> superseded = new HashSet<>();
        outcomes.forEach(it -> superseded.add(String.valueOf(it.supersedes())));
        entries.addAll(outcomes);
        entries.sort(Comparator.comparing(LedgerEntry::id));
        Map<String, Act> acts =
                acts(entries.stream().map(Lookup::act).distinct().toList());
        List<ClaimHistory.Step> steps = new ArrayList<>();
        for (LedgerEntry entry : entries) {
            boolean stands = entry instanceof OfClaim ? entry.id().equals(latest) : !superseded.contains(entry.id());
            steps.add(new ClaimHistory.Step(java.util.Objects.requireNonNull(acts.get(act(entry))), entry, stands));
        }
        return new ClaimHistory(incident, claim, steps);
    }

    private List<OfClaim> claims(String incident, String claim) {
        List<OfClaim> bare = handle.createQuery("SELECT id, act, incident, claim, topic, question FROM claim"
                        + " WHERE incident = ? AND claim = ? ORDER BY id")
                .bind(0, incident)
                .bind(1, claim)
                .map((rows, context) -> new OfClaim(
                        rows.getString(1),
                        rows.getString(2),
                        rows.getString(3),
                        rows.getString(4),
                        rows.getString(5),
                        rows.getString(6),
                        List.of()))
                .list();
        return Export.withSaid(bare, handle);
    }

    private static String act(LedgerEntry entry) {
        return entry instanceof OfClaim claim ? claim.act() : ((OfOutcome) entry).act();
    }

    private Map<String, Act> acts(Collection<String> ids) {
        Map<String, Act> acts = new HashMap<>();
        List<String> all = List.copyOf(ids);
        for (int i = 0; i < all.size(); i += ClaimStates.AT_ONCE) {
            handle.createQuery("SELECT id, made, by_whom, because FROM act WHERE id IN (<names>)")
                    .bindList("names", all.subList(i, Math.min(all.size(), i + ClaimStates.AT_ONCE)))
                    .map((rows, context) -> new Act(
                            rows.getString(1), Instant.parse(rows.getString(2)), rows.getString(3), rows.getString(4)))
                    .forEach(act -> acts.put(act.id(), act));
        }
        return acts;
    }
}
