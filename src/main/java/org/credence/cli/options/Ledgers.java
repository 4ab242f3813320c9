package org.credence.cli.options;

import org.credence.cli.console.Exit;
import org.credence.cli.console.Refused;
import org.credence.cli.console.UserError;
import org.credence.cli.copies.CopyingRecords;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.ledger.EntryReader;
import org.credence.ledger.Refusal;
import org.credence.ledger.store.Access;
import org.credence.ledger.store.Address;
import org.credence.ledger.store.Ledger;
import org.credence.ledger.store.Recording;
import org.credence.model.Sources;
import org.credence.model.TrackRecords;

/** Opens ledgers as they are named on a command line. */
public final class Ledgers {
    private Ledgers() {}

    /** Whether it lies in a file of this machine. */
    static boolean isFile(String place) {
        return Address.of(place).kind() != Address.Kind.SERVER;
    }

    /** The records of sources, and whom they copy, as the ledger has it now. */
    static TrackRecords records(String place, Sources sources) {
        try (Ledger ledger = open(place, Access.READ)) {
            return CopyingRecords.of(ledger.records(sources.all()));
        }
    }

    /**
     * Opens a ledger; an export is read into memory, and cannot be written to.
     *
     * @throws org.credence.ledger.LedgerUnavailable when it cannot be used for that
     */
    public static Ledger open(String place, Access access) {
        Address address = Address.of(place);
        if (address.kind() != Address.Kind.ENTRIES) {
            return Ledger.open(address, access);
        }
        if (access != Access.READ) {
            throw new UserError(
                    Exit.COMMAND_LINE,
                    "The ledger (" + place + ", an export) must be a database to be written to.",
                    "Maybe import it into one: credence ledger import " + place + " --ledger ledger.db.");
        }
        Ledger ledger = Ledger.open(address, Access.MAKE);
        try {
            fill(ledger, address);
            return ledger;
        } catch (RuntimeException e) {
            ledger.close();
            throw e;
        }
    }

    private static void fill(Ledger ledger, Address address) {
        Recording.Author nobody = new Recording.Author("", "", java.time.Instant.EPOCH);
        Recording.Refused refused = (why, line) -> {
            throw bad(why, (EntryReader.Line) line);
        };
        try (EntryReader reader = EntryReader.open(address.path());
                Recording recording = ledger.record(nobody, refused)) {
            for (EntryReader.Line line = reader.next(); line != null; line = reader.next()) {
                restore(line, recording);
            }
            recording.commit();
        }
    }

    private static void restore(EntryReader.Line line, Recording recording) {
        try {
            recording.restore(line.entry(), line);
        } catch (Refusal why) {
            throw bad(why, line);
        }
    }

    private static BadInput bad(Refusal why, EntryReader.Line line) {
        return new BadInput(Refused.problem(why, line.where()));
    }
}
