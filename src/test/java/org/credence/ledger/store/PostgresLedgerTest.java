package org.credence.ledger.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The same on a real server, which the tests start and stop. */
class PostgresLedgerTest extends LedgerContract {
    private static EmbeddedPostgres server;
    private static int count;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.builder().start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Override
    Address fresh() throws SQLException {
        String database = "ledger_" + count++;
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + database);
        }
        return Address.of("postgresql://postgres@localhost:" + server.getPort() + "/" + database);
    }
}
