package org.credence.ledger.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.Random;
import org.credence.ledger.Mark;
import org.credence.ledger.Ticks;
import org.credence.ledger.store.row.Rows;
import org.credence.model.Direction;
import org.credence.model.Moment;

/**
 * A program that looks records up in a ledger too large to be imported for that: it holds the marks that follow from
 * outcomes, without the entries that they follow from. For a machine that does nothing else meanwhile.
 *
 * <p>Arguments: a folder, how many outcomes, how many sources, how many lookups.
 */
public final class LookupLoad {
    private static final int CHUNK = 20_000;

    private LookupLoad() {}

    public static void main(String[] arguments) throws Exception {
        String ledger = Path.of(arguments[0]).resolve("marks.db").toString();
        int sources = Integer.parseInt(arguments[2]);
        double before = LedgerLoad.cpu();
        long start = System.nanoTime();
        write(Address.of(ledger), Integer.parseInt(arguments[1]), sources);
        LedgerLoad.say(
                "%s marks made in %.1f s, %.1f s of processor time, %.1f MB",
                arguments[1], LedgerLoad.seconds(start), LedgerLoad.cpu() - before, LedgerLoad.size(ledger));
        LedgerLoad.lookUp(ledger, sources, Integer.parseInt(arguments[3]));
    }

    private static void write(Address address, int marks, int sources) throws Exception {
        Ledger.open(address, Access.MAKE).close();
        Random random = new Random(5);
        try (Connection connection = Database.open(address, Access.WRITE).getConnection();
                Rows rows = new Rows(connection, true)) {
            connection.setAutoCommit(false);
            for (int i = 0; i < marks; i++) {
                rows.add(mark("synthetic-source-" + (long) i * sources / marks, random));
                if (i % CHUNK == 0) {
                    rows.flush();
                }
            }
            rows.finish();
            connection.commit();
        }
    }

    private static Mark mark(String source, Random random) {
        LocalDate day = LocalDate.of(2016, 1, 1).plusDays(random.nextInt(3600));
        long claim = random.nextLong();
        return new Mark(
                source,
                claim,
                claim,
                "topic-" + random.nextInt(7),
                random.nextInt(5) == 0 ? Direction.DENIES : Direction.ASSERTS,
                random.nextInt(3) > 0,
                Ticks.settled(Moment.on(day)),
                Ticks.NEVER);
    }
}
