package org.credence.ledger.store;

import java.io.Closeable;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.credence.ledger.ClaimHistory;
import org.credence.ledger.JudgedWord;
import org.credence.ledger.LedgerEntry;
import org.credence.ledger.LedgerUnavailable;
import org.credence.ledger.RecordBook;
import org.credence.ledger.Refusal;
import org.credence.ledger.SourceCard;
import org.credence.ledger.store.ClaimState.Name;
import org.credence.model.Source;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** A ledger that is open: outcomes with their dates, and who had said what. Not for several threads at once. */
public final class Ledger implements Closeable {
    private final Address address;
    private final Handle handle;

    private Ledger(Address address, Handle handle) {
        this.address = address;
        this.handle = handle;
    }

    /**
     * Opens a ledger.
     *
     * @throws LedgerUnavailable when it cannot be used for that
     */
    public static Ledger open(Address address, Access access) {
        try {
            DataSource source = Database.open(address, access);
            Handle handle = Jdbi.create(source).open();
            try {
                Database.ready(source, address, access);
                return new Ledger(address, handle);
            } catch (RuntimeException e) {
                handle.close();
                throw e;
            }
        } catch (LedgerUnavailable e) {
            throw e;
        } catch (RuntimeException e) {
            throw Trouble.of(e, address);
        }
    }

    public Address address() {
        return address;
    }

    /** Begins to enter something; whoever else writes comes before or after. */
    public Recording record(Recording.Author author, Recording.Refused refused) {
        return guarded(() -> new Recording(handle, address, author, refused));
    }

    /** Names one state of the ledger: equal entries, equal revision. */
    public String revision() {
        return guarded(() -> {
            String state = handle.createQuery("SELECT count(*), max(id) FROM act")
                    .map((rows, context) -> rows.getLong(1) + " " + rows.getString(2))
                    .one();
            return "ledger-"
                    + UUID.nameUUIDFromBytes(state.getBytes(StandardCharsets.UTF_8))
                            .toString()
                            .substring(0, 8);
        });
    }

    /** The records of sources, by their ids and aliases, in one state of the ledger. */
    public RecordBook records(Collection<Source> sources) {
        return guarded(() -> handle.inTransaction(it -> new RecordReading(it).of(sources, revision())));
    }

    /** The same of every source that the ledger knows, by the ids under which they count. */
    public RecordBook records() {
        return guarded(() -> handle.inTransaction(it -> new RecordReading(it).ofAll(revision())));
    }

    /** The same of some, from the entries alone: what the index of marks must agree with. */
    RecordBook recomputed(Collection<Source> sources) {
        return guarded(() -> {
            RecordBook.Builder book = new RecordBook.Builder();
            Lookup lookup = new Lookup(handle);
            for (Source source : sources) {
                SourceCard card = lookup.source(source.id());
                lookup.outcomes(card).forEach(it -> book.add(source.id(), it.mark()));
            }
            return book.build(RecordBook.Basis.NOTHING, revision());
        });
    }

    /**
     * The source with an id or alias, and what counts as it.
     *
     * @throws Refusal when there is none
     */
    public SourceCard source(String name) {
        return guarded(() -> new Lookup(handle).source(name));
    }

    /**
     * The id that a name stands for by itself, mergers aside.
     *
     * @throws Refusal when there is no such source
     */
    public String idOf(String name) {
        return guarded(() -> {
            Identity identity = new Identity(handle);
            if (!identity.knows(name)) {
                throw Refusal.unknown("source", name, Names.sources(handle));
            }
            return identity.own(name);
        });
    }

    /** The same, where nobody may have it. */
    public Optional<SourceCard> find(String name) {
        return guarded(() -> new Lookup(handle).find(name));
    }

    /** The outcomes behind the record of a source, the latest first. */
    public List<JudgedWord> outcomes(SourceCard source) {
        return guarded(() -> new Lookup(handle).outcomes(source));
    }

    /**
     * All about the claim that is meant: {@code INCIDENT/CLAIM}, or one of the two where that is enough.
     *
     * @throws Refusal when there is none, or more than one
     */
    public ClaimHistory history(String claim) {
        return guarded(() -> {
            Name name = Names.claim(claim, handle);
            return new Lookup(handle).history(name.incident(), name.claim());
        });
    }

    /** Every entry, in an order in which they can be entered again. */
    public void export(Consumer<LedgerEntry> sink) {
        guarded(() -> {
            handle.useTransaction(it -> new Export(it).to(sink));
            return true;
        });
    }

    /** What SQLite finds when it looks at every page of the file; {@code ok} when nothing is wrong. */
    String integrity() {
        return guarded(() ->
                handle.createQuery("PRAGMA integrity_check").mapTo(String.class).first());
    }

    private <T> T guarded(Supplier<T> work) {
        try {
            return work.get();
        } catch (Refusal | LedgerUnavailable e) {
            throw e;
        } catch (RuntimeException e) {
            throw Trouble.of(e, address);
        }
    }

    @Override
    public void close() {
        try {
            handle.close();
        } catch (RuntimeException e) {
            // it went away, and what was acknowledged is in it
        }
    }
}
