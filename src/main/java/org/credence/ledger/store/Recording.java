package org.credence.ledger.store;

import java.io.Closeable;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.credence.ledger.LedgerEntry;
import org.credence.ledger.LedgerEntry.Act;
import org.credence.ledger.LedgerEntry.OfClaim;
import org.credence.ledger.LedgerEntry.OfMerger;
import org.credence.ledger.LedgerEntry.OfOutcome;
import org.credence.ledger.LedgerEntry.OfSource;
import org.credence.ledger.Refusal;
import org.credence.ledger.Said;
import org.credence.ledger.store.row.EarlyForce;
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

    /** The same where hardly any is looked up: so few are in the cache of a core while they are gone over again. */
    private static final int FEW = 256;

    private final Handle handle;
    private final Address address;
    private final Refused refused;
    private final Author author;
    private final Rows rows;
    private final Acts acts;
    private final SourceDesk sources;
    private final ClaimDesk desk;
    private final Untouched untouched;
    private final LateIndexes indexes;
    private final EarlyForce force;
    private final List<Proposal> proposals = new ArrayList<>();
    private Identity identity;
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
        this.force = new EarlyForce(address.kind() == Address.Kind.FILE ? address.path() : null);
        this.rows = new Rows(handle.getConnection(), address.kind() != Address.Kind.SERVER);
        this.acts = new Acts(handle, rows, author);
        this.identity = identity();
        this.sources = new SourceDesk(handle, rows);
        this.untouched = new Untouched(handle);
        this.indexes =
                new LateIndexes(handle.getConnection(), address.kind() == Address.Kind.FILE && untouched.wasEmpty());
        this.desk = new ClaimDesk(handle, rows, indexes, acts, untouched);
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
                acts.restore(its);
            } else if (entry instanceof OfSource source) {
                acts.require(source.act(), source.id());
                sources.restore(source);
            } else if (entry instanceof OfMerger merger) {
                acts.require(merger.act(), merger.id());
                merge(merger);
            } else {
                propose(new Proposal(entry, true, false, true, what));
            }
        });
    }

    /** From here on a source counts as another; or as itself again, when that is null. */
    public void merge(String source, @Nullable String into) {
        guard(() -> merge(new OfMerger(acts.nextId(), acts.own(), source, into)));
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
        if (proposals.size() >= (untouched.wasEmpty() ? FEW : CHUNK)) {
            force.begin();
            guard(this::settle);
        }
    }

    /** Enters what was proposed. */
    private void settle() throws SQLException {
        identity.ask(sources.names());
        if (sources.settle(acts::nextId, acts::own)) {
            identified(sources.takeNewNames(), identity);
        }
        if (proposals.isEmpty()) {
            return;
        }
        List<Proposal> all = List.copyOf(proposals);
        proposals.clear();
        desk.enter(all, identity, refused);
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
        return new Receipt(sources.entered(), desk.claims(), desk.outcomes());
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
        force.close();
        if (!done && handle.isInTransaction()) {
            try {
                handle.rollback();
            } catch (RuntimeException e) {
                // whoever went away has rolled it back
            }
        }
        indexes.close();
    }
}
