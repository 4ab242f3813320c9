package org.credence.ledger.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.credence.ledger.LedgerUnavailable;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** The tables of a ledger, in versions. */
final class Schema {
    /** Of the newest migration. */
    static final int VERSION = 2;

    private static final String HISTORY = "ledger_schema";

    private Schema() {}

    static void ready(DataSource source, Address address, Access access) throws SQLException {
        int version = version(source);
        if (version > VERSION) {
            throw new LedgerUnavailable(
                    "The ledger (" + address.shown() + ": version " + version + ") must be of version " + VERSION
                            + ", or older.",
                    "Maybe a newer program of this name wrote it; use that one.",
                    null);
        }
        if (version == VERSION) {
            return;
        }
        if (version == 0 && access != Access.MAKE) {
            throw new LedgerUnavailable(
                    "The database (" + address.shown() + ": without the tables of a ledger) must be a ledger.",
                    "Maybe make it: credence ledger import INCIDENTS --ledger " + address.shown() + ".",
                    null);
        }
        make(access == Access.READ ? Database.open(address, Access.WRITE) : source, address);
    }

    /** Brings the tables up to this version; beside those of others, where there are such. */
    static void make(DataSource source, Address address) {
        make(source, address, VERSION);
    }

    /** Brings the tables up to some version. */
    static void make(DataSource source, Address address, int version) {
        try {
            Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(source)
                    .locations("classpath:org/credence/ledger")
                    .table(HISTORY)
                    .target(String.valueOf(version))
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .placeholders(Map.of("clustered", address.kind() == Address.Kind.SERVER ? "" : "WITHOUT ROWID"))
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw Trouble.of(e, address);
        }
    }

    /** 0 when there is none. */
    private static int version(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            try (ResultSet table =
                    connection.getMetaData().getTables(null, connection.getSchema(), HISTORY, new String[] {"TABLE"})) {
                if (!table.next()) {
                    return 0;
                }
            }
            try (Statement query = connection.createStatement();
                    ResultSet rows = query.executeQuery("SELECT version FROM " + HISTORY)) {
                int newest = 0;
                while (rows.next()) {
                    String version = rows.getString(1);
                    newest =
                            Math.max(newest, version == null ? 0 : Integer.parseInt(version.replaceFirst("\\..*", "")));
                }
                return newest;
            }
        }
    }
}
