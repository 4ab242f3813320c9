package org.credence.ledger.store;

import java.io.Closeable;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.credence.ledger.LedgerEntry;
import org.credence.ledger.LedgerEntry.Act;
import org.credence.ledger.LedgerEntry.OfClaim;
import org.credence.ledger.LedgerEntry.OfMerger;
import org.credence.ledger.LedgerEntry.OfOutcome;
import org.credence.ledger.LedgerEntry.OfSource;
import org.credence.ledger.Mark;
import org.credence.ledger.Refusal;
import org.credence.ledger.Said;
import org.credence.ledger.store.ClaimState.Name;
import org.credence.ledger.store.row.LateIndexes;
import org.credence.ledger.store.row.Rows;
import org.credence.model.Outcome;
import org.credence.model.Source;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Entries on their way into a ledger: all of them are in it once {@link #commit()} returns, and none before. Writers
 * come one after the other. Not for several threads at once.
 */
public final class Recording implements Closeable {
    /** Proposals that are looked up together. */
    private static final int CHUNK = 2000;

    /** Claims from which on a first load is a large one. */
    private static final int LARGE = 10_000;

    private final Handle handle;
    private final Address address;
    private final Refused refused;
    private final Author author;
    private final Ulids ids;
    private final Rows rows;
    private final SourceDesk sources;
    private final Untouched untouched;
    private final LateIndexes indexes;
    private final Set<String> acts = new HashSet<>();
    private final List<Proposal> proposals = new ArrayList<>();
    private ClaimStates states = new ClaimStates();
    private Identity identity;
    private @Nullable Act act;
    private @Nullable Set<String> claimNames;
    private int claims;
    private int outcomes;
    private boolean done;

    /** Who writes, when, and why. */
    public record Author(String by, String because, java.time.Instant now) {}

    /** Who is told of what must not be entered. */
    public interface Refused {
        /** What is wrong stops everything. */
        Refused STOP = (why, what) -> {
            throw why;
        };

        /**
         * Takes one.
         *
         * @param what as it was given along
         */
        void refuse(Refusal why, Object what);
    }

    /** What one recording entered. */
    public record Receipt(int sources, int claims, int outcomes) {
        public boolean isEmpty() {
            return sources + claims + outcomes == 0;
        }
    }

    Recording(Handle handle, Address address, Author author, Refused refused) {
        this.handle = handle;
        this.address = address;
        this.author = author;
        this.refused = refused;
        handle.begin();
        handle.execute("UPDATE turn SET taken = taken + 1 WHERE id = 1");
        Database.insist(handle, address);
        String last = handle.createQuery("SELECT max(id) FROM act")
                .mapTo(String.class)
                .findOne()
                .orElse(null);
        this.ids = new Ulids(author.now(), last);
        this.rows = new Rows(handle.getConnection(), address.kind() != Address.Kind.SERVER);
        this.identity = identity();
        this.sources = new SourceDesk(handle, rows);
        this.untouched = new Untouched(handle);
        this.indexes =
                new LateIndexes(handle.getConnection(), address.kind() == Address.Kind.FILE && untouched.wasEmpty());
    }

    private Identity identity() {
        return new Identity(handle, () -> guard(rows::flush));
    }

    /** Who a source is; an entry when that is new. */
    public void source(Source source) {
        guard(() -> sources.add(source));
    }

    /** All that was said about a claim; an entry when that is new. */
    public void claim(String incident, String claim, @Nullable String topic, List<Said> said) {
        claim(incident, claim, topic, null, said);
    }

    /**
     * The same for a claim with rivals.
     *
     * @param question claims of the incident with this same question cannot both be true; null where there are none
     */
    public void claim(
            String incident, String claim, @Nullable String topic, @Nullable String question, List<Said> said) {
        propose(new Proposal(new OfClaim("", "", incident, claim, topic, question, said), false, false, false, ""));
    }

    /**
     * What a claim turned out to be; an entry when it was not entered before.
     *
     * @param correct whether it takes the place of the outcome entered last, rather than follow it
     * @param what    handed to whoever is told when it is refused
     */
    public void outcome(String incident, String claim, Outcome outcome, boolean correct, Object what) {
        Outcome whole = new Outcome(
                outcome.result(),
                outcome.settled(),
                outcome.by() == null ? author.by() : outcome.by(),
                outcome.because() == null ? author.because() : outcome.because());
        propose(new Proposal(
                new OfOutcome("", "", incident, claim, whole, null), false, correct, outcome.by() != null, what));
    }

    /** An entry of another ledger, as it is there. */
    public void restore(LedgerEntry entry, Object what) {
        guard(() -> {
            if (entry instanceof Act its) {
                rows.add(its);
                acts.add(its.id());
            } else if (entry instanceof OfSource source) {
                requireAct(source.act(), source.id());
                sources.restore(source);
            } else if (entry instanceof OfMerger merger) {
                requireAct(merger.act(), merger.id());
                merge(merger);
            } else {
                propose(new Proposal(entry, true, false, true, what));
            }
        });
    }

    /** From here on a source counts as another; or as itself again, when that is null. */
    public void merge(String source, @Nullable String into) {
        guard(() -> merge(new OfMerger(ids(), act(), source, into)));
    }

    private void merge(OfMerger merger) throws SQLException {
        settle();
        rows.flush();
        identity.requireNoCircle(merger.source(), merger.into());
        Set<String> names = new HashSet<>(identity.group(merger.source()));
        SourceDesk.aliases(List.copyOf(names), handle).values().forEach(names::addAll);
        Identity before = identity;
        rows.add(merger);
        identified(names, before);
    }

    /** Names may mean other sources from here on. */
    private void identified(Set<String> names, Identity before) throws SQLException {
        rows.flush();
        indexes.make();
        identity = identity();
        new Remarking(handle, rows).because(names, before, identity);
    }

    private void propose(Proposal proposal) {
        proposals.add(proposal);
        if (proposals.size() >= CHUNK) {
            guard(this::settle);
        }
    }

    /** Enters what was proposed. */
    private void settle() throws SQLException {
        identity.ask(sources.names());
        if (sources.settle(this::ids, this::act)) {
            identified(sources.takeNewNames(), identity);
        }
        if (proposals.isEmpty()) {
            return;
        }
        List<Proposal> all = List.copyOf(proposals);
        proposals.clear();
        states = states(all);
        Set<ClaimState> touched = new LinkedHashSet<>();
        for (Proposal each : all) {
            try {
                touched.addAll(enter(each));
            } catch (Refusal why) {
                refused.refuse(why, each.what());
            }
        }
        remark(touched);
        rows.send();
    }

    /** What stands of the incidents that are spoken of, and who is named there. */
    private ClaimStates states(List<Proposal> all) throws SQLException {
        Set<String> incidents = new LinkedHashSet<>();
        List<String> open = new ArrayList<>();
        for (Proposal each : all) {
            String incident = each.incident();
            if (incidents.add(incident) && !states.covers(incident) && untouched.touch(incident)) {
                open.add(incident);
            }
        }
        ClaimStates next = states.only(incidents);
        if (!open.isEmpty()) {
            rows.flush();
            indexes.make();
            next.load(open, handle);
        } else if (claims > LARGE && indexes.mayGo()) {
            rows.flush();
            indexes.drop();
        }
        Set<String> names = new LinkedHashSet<>();
        next.all().forEach(state -> names.addAll(state.names()));
        all.forEach(it -> it.eachName(name -> {
            if (!identity.hasMet(name)) {
                names.add(name);
            }
        }));
        identity.ask(names);
        return next;
    }

    private void remark(Set<ClaimState> touched) throws SQLException {
        List<Mark> before = new ArrayList<>();
        List<Mark> now = new ArrayList<>();
        for (ClaimState state : touched) {
            state.changes(identity::of, before, now);
        }
        rows.replace(before, now);
    }

    private Set<String> knownClaims() throws SQLException {
        Set<String> known = claimNames;
        if (known == null) {
            rows.flush();
            known = Names.claims(handle);
            claimNames = known;
        }
        return known;
    }

    private List<ClaimState> enter(Proposal proposal) throws SQLException {
        if (proposal.entry() instanceof OfClaim claim) {
            return enter(claim, proposal, states.at(new Name(claim.incident(), claim.claim())));
        }
        OfOutcome outcome = (OfOutcome) proposal.entry();
        return enter(outcome, proposal, states.at(new Name(outcome.incident(), outcome.claim())));
    }

    private List<ClaimState> enter(OfClaim claim, Proposal proposal, ClaimState state) throws SQLException {
        if (proposal.restored() ? state.has(claim) : state.says(claim)) {
            return List.of();
        }
        OfClaim entry = proposal.restored()
                ? claim
                : new OfClaim(
                        ids(), act(), claim.incident(), claim.claim(), claim.topic(), claim.question(), claim.said());
        requireAct(entry.act(), entry.id());
        state.remember(identity::of);
        state.add(entry);
        rows.add(entry);
        claims++;
        return List.of(state);
    }

    private List<ClaimState> enter(OfOutcome told, Proposal proposal, ClaimState state) throws SQLException {
        if (!state.isKnown()) {
            String name = new Name(told.incident(), told.claim()).toString();
            throw Refusal.unknown("claim", name, knownClaims());
        }
        boolean isThere = proposal.restored()
                ? state.has(told) || (told.supersedes() == null && state.hasHad(told.outcome(), true))
                : !proposal.correct() && state.hasHad(told.outcome(), proposal.namesJudge());
        if (isThere) {
            return List.of();
        }
        state.requireKnown(told.supersedes());
        OfOutcome entry = proposal.restored() ? told : fresh(told, proposal.correct(), state);
        requireAct(entry.act(), entry.id());
        state.requireOneADay(entry.outcome(), entry.supersedes());
        state.remember(identity::of);
        state.add(entry);
        rows.add(entry);
        outcomes++;
        return List.of(state);
    }

    private OfOutcome fresh(OfOutcome told, boolean correct, ClaimState state) throws SQLException {
        List<OfOutcome> standing = state.standing();
        if (correct && standing.isEmpty()) {
            throw Refusal.of(
                    "The claim (" + told.incident() + "/" + told.claim() + ", open) must have an outcome to correct.",
                    "Maybe leave out --correct.");
        }
        String supersedes = correct ? standing.get(standing.size() - 1).id() : null;
        state.requireOneADay(told.outcome(), supersedes);
        return new OfOutcome(ids(), act(), told.incident(), told.claim(), told.outcome(), supersedes);
    }

    /** An entry whose act nobody told would be without who, when and why. */
    private void requireAct(String id, String entry) throws SQLException {
        if (acts.contains(id)) {
            return;
        }
        rows.flush();
        boolean known = handle.createQuery("SELECT id FROM act WHERE id = ?")
                .bind(0, id)
                .mapTo(String.class)
                .findOne()
                .isPresent();
        if (!known) {
            throw Refusal.of(
                    "The act (" + id + ") of the entry (" + entry + ") must be told before it.",
                    "Maybe a part of the export is missing.");
        }
        acts.add(id);
    }

    private String ids() {
        if (act == null) {
            Act made = new Act(ids.next(), author.now(), author.by(), author.because());
            act = made;
            acts.add(made.id());
            rows.add(made);
        }
        return ids.next();
    }

    private String act() {
        return act == null ? "" : act.id();
    }

    /** All that was proposed is in the ledger, and on the disk, when this returns. */
    public Receipt commit() {
        guard(() -> {
            settle();
            rows.finish();
            indexes.make();
        });
        guard(handle::commit);
        done = true;
        return new Receipt(sources.entered(), claims, outcomes);
    }

    /** Something that a database can spoil. */
    interface Work {
        void run() throws SQLException;
    }

    private void guard(Work work) {
        try {
            work.run();
        } catch (SQLException e) {
            throw Trouble.of(e, address);
        } catch (Refusal e) {
            throw e;
        } catch (RuntimeException e) {
            throw Trouble.of(e, address);
        }
    }

    /** What was not committed is as if it had never been. */
    @Override
    public void close() {
        rows.close();
        if (!done && handle.isInTransaction()) {
            try {
                handle.rollback();
            } catch (RuntimeException e) {
                // whoever went away has rolled it back
            }
        }
    }
}
