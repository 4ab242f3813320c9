package org.credence.ledger.store;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.credence.ledger.LedgerEntry.Act;
import org.credence.ledger.Refusal;
import org.credence.ledger.store.Recording.Author;
import org.credence.ledger.store.row.Rows;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The acts of a recording: its own, made with its first entry, and those of entries that come from another ledger. */
final class Acts {
    private final Handle handle;
    private final Rows rows;
    private final Author author;
    private final Ulids ids;
    private final Set<String> known = new HashSet<>();
    private @Nullable Act own;

    Acts(Handle handle, Rows rows, Author author) {
        this.handle = handle;
        this.rows = rows;
        this.author = author;
        this.ids = new Ulids(
                author.now(),
                handle.createQuery("SELECT max(id) FROM act")
                        .mapTo(String.class)
                        .findOne()
                        .orElse(null));
    }

    /** One of another ledger. */
    void restore(Act act) {
        rows.add(act);
        known.add(act.id());
    }

    /** The id of the next entry. */
    String nextId() {
        if (own == null) {
            own = new Act(ids.next(), author.now(), author.by(), author.because());
            restore(own);
        }
        return ids.next();
    }

    /** The id of the act of this recording; nothing before it has an entry. */
    String own() {
        return own == null ? "" : own.id();
    }

    /** An entry whose act nobody told would be without who, when and why. */
    void require(String id, String entry) throws SQLException {
        if (known.contains(id)) {
            return;
        }
        rows.flush();
        boolean isThere = handle.createQuery("SELECT id FROM act WHERE id = ?")
                .bind(0, id)
                .mapTo(String.class)
                .findOne()
                .isPresent();
        if (!isThere) {
            throw Refusal.of(
                    "The act (" + id + ") of the entry (" + entry + ") must be told before it.",
                    "Maybe a part of the export is missing.");
        }
        known.add(id);
    }
}
