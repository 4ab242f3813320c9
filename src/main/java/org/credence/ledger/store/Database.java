package org.credence.ledger.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.credence.ledger.LedgerUnavailable;
import org.jdbi.v3.core.Handle;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TempStore;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/** Opens the database of a ledger so that what it acknowledges is on the disk. */
final class Database {
    /** In milliseconds: as long as a bulk load of a million outcomes may keep others waiting. */
    private static final int PATIENCE = 60_000;

    /** In KiB, negative as SQLite wants it: an index of a million entries is not read again and again. */
    private static final int CACHE = -256 * 1024;

    /**
     * In bytes, of new files: the usual 4,096 hold 35 rows, so that trees are put in order four times as often. Saves
     * an eighth of the time that SQLite takes for a load, and half of that for the commit.
     */
    private static final int PAGE = 16 * 1024;

    private Database() {}

    /** Connections to what is there, or was just made. */
    static DataSource open(Address address, Access access) {
        return switch (address.kind()) {
            case FILE -> file(address, access);
            case SERVER -> server(address);
            case ENTRIES -> memory();
        };
    }

    private static DataSource server(Address address) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        try {
            source.setUrl(address.text());
        } catch (IllegalArgumentException e) {
            throw new LedgerUnavailable(
                    "The address (" + address.shown() + ") must be that of a PostgreSQL database.",
                    "Maybe write postgresql://USER@HOST/DATABASE.",
                    e);
        }
        source.setReWriteBatchedInserts(true);
        source.setTcpKeepAlive(true);
        source.setApplicationName("credence");
        return source;
    }

    private static DataSource file(Address address, Access access) {
        Path path = address.path();
        if (Files.isDirectory(path)) {
            throw new LedgerUnavailable("The ledger (" + path + ": a folder) must be a file.", "", null);
        }
        if (!Files.exists(path)) {
            if (access != Access.MAKE) {
                throw new LedgerUnavailable(
                        "The ledger (" + path + ": not found) must exist.",
                        "Maybe make it: credence ledger import INCIDENTS --ledger " + path + ".",
                        null);
            }
            make(address);
        }
        return access == Access.READ ? reading(path) : writing(path);
    }

    /** A new file appears whole or not at all, also when several make it at once. */
    private static void make(Address address) {
        Path target = address.path().toAbsolutePath();
        Path part = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            lay(part);
            Schema.make(writing(part), address);
            try {
                Files.createLink(target, part);
            } catch (UnsupportedOperationException e) {
                Files.move(part, target);
            }
        } catch (SQLException e) {
            throw Trouble.of(e, address);
        } catch (FileAlreadyExistsException e) {
            // another process was quicker, and its ledger is as good
        } catch (IOException e) {
            throw new LedgerUnavailable(
                    "The folder of the ledger (" + address.shown() + ") must be writable.",
                    "Maybe another folder, or another disk.",
                    e);
        } finally {
            delete(part);
        }
    }

    /** Once it is written ahead, the size of its pages is fixed. */
    private static void lay(Path part) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setPageSize(PAGE);
        try (Connection connection = source(config, uri(part) + "?mode=rwc").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("VACUUM");
        }
    }

    private static void delete(Path part) {
        try {
            Files.deleteIfExists(part);
            Files.deleteIfExists(part.resolveSibling(part.getFileName() + "-wal"));
            Files.deleteIfExists(part.resolveSibling(part.getFileName() + "-shm"));
        } catch (IOException e) {
            // a hidden file that nobody reads is left
        }
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout(PATIENCE);
        config.setCacheSize(CACHE);
        return config;
    }

    private static DataSource writing(Path path) {
        SQLiteConfig config = config();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        // copies of pages, kept for the case that a statement fails half-way: 6 GB through a file for a million rows
        config.setTempStore(TempStore.MEMORY);
        return source(config, uri(path) + "?mode=rwc");
    }

    /** On a disk that cannot be written to, nobody else writes either. */
    private static DataSource reading(Path path) {
        Path folder = path.toAbsolutePath().getParent();
        boolean writable = Files.isWritable(path) && folder != null && Files.isWritable(folder);
        boolean idle = !Files.exists(path.resolveSibling(path.getFileName() + "-wal"));
        return source(config(), uri(path) + (writable ? "?mode=rw" : idle ? "?immutable=1" : "?mode=ro"));
    }

    private static DataSource memory() {
        return source(config(), "file:" + UUID.randomUUID() + "?mode=memory&cache=shared");
    }

    private static String uri(Path path) {
        return "file:" + path.toAbsolutePath().toUri().getRawPath();
    }

    private static DataSource source(SQLiteConfig config, String uri) {
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + uri);
        return source;
    }

    /** Has this transaction on the disk once it is committed, also where a server leaves that for later by default. */
    static void insist(Handle handle, Address address) {
        if (address.kind() == Address.Kind.SERVER) {
            handle.createQuery("SELECT set_config('synchronous_commit', 'on', true)"
                            + " WHERE current_setting('synchronous_commit') = 'off'")
                    .mapTo(String.class)
                    .list();
        }
    }

    /** Makes sure that there is a ledger of a version that this program knows. */
    static void ready(DataSource source, Address address, Access access) {
        try {
            Schema.ready(source, address, access);
        } catch (SQLException e) {
            throw Trouble.of(e, address);
        }
    }
}
