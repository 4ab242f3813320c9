package org.credence.exchange.stix;

import org.credence.exchange.file.Passage;
import org.credence.exchange.grouping.Bytes;
import org.credence.exchange.grouping.Coding;

/**
 * An object, and what it has to do with the object that it is grouped with.
 *
 * @param role    what it is to it
 * @param about   the note that it is about, where that is not the object it is grouped with; else empty
 * @param passage the object as it was written
 */
record Piece(Role role, String about, Passage passage) {
    /** What an object is to the one that it is grouped with. */
    enum Role {
        /** That object itself. */
        SELF,
        OPINION,
        SIGHTING,
        /** A note about it, which claims something of its own. */
        NOTE,
        /** A report that refers to it. */
        MENTION
    }

    Piece about(String note) {
        return new Piece(role, note, passage);
    }

    /** All of it, places included. */
    static final Coding<Piece> CODING = new Coding<>() {
        @Override
        public void put(Piece piece, Bytes into) {
            Passage.Start start = piece.passage.start();
            into.putText(piece.role.name());
            into.putText(piece.about);
            into.putText(start.file());
            into.putNumber(start.line());
            into.putNumber(start.column());
            into.putNumber(start.offset());
            into.putText(start.pointer());
            into.putBytes(piece.passage.bytes(), piece.passage.length());
        }

        @Override
        public Piece take(Bytes from) {
            Role role = Role.valueOf(from.takeText());
            String about = from.takeText();
            Passage.Start start = new Passage.Start(
                    from.takeText(), from.takeNumber(), (int) from.takeNumber(), from.takeNumber(), from.takeText());
            byte[] bytes = from.takeBytes();
            return new Piece(role, about, new Passage(start, bytes, bytes.length));
        }
    };
}
