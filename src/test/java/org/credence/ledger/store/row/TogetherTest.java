package org.credence.ledger.store.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TogetherTest {
    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE merger (id text PRIMARY KEY, act text NOT NULL, source text, into_source text)");
        }
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void rowsAreAsTheyWereGivenWhateverTheyShare() throws SQLException {
        List<String> given = new ArrayList<>();
        try (Together rows = new Together(connection, Table.MERGER, 4)) {
            for (int i = 0; i < 4096 + 3; i++) {
                String act = "act-" + (i >> 4 & i & 1);
                String source = (i >> 5 & i & 1) == 1 ? null : "source";
                String into = (i >> 6 & i & 3) == 3 ? "into-" + i : null;
                rows.and("id-" + i).and(act).and(source).and(into).end();
                given.add("id-" + i + " " + act + " " + source + " " + into);
            }
            rows.finish();
        }
        assertEquals(given, all());
    }

    @Test
    void aRowThatIsThereStaysAsItIs() throws SQLException {
        try (Together rows = new Together(connection, Table.MERGER, 2)) {
            rows.and("one").and("first").and(null).and(null).end();
            rows.and("one").and("second").and(null).and(null).end();
            rows.and("two").and("first").and(null).and(null).end();
            rows.finish();
            rows.and("two").and("second").and(null).and(null).end();
            rows.finish();
        }
        assertEquals(List.of("one first null null", "two first null null"), all());
    }

    @Test
    void everySetOfSharedColumnsHasItsStatement() throws SQLException {
        List<String> given = new ArrayList<>();
        try (Together rows = new Together(connection, Table.MERGER, 2)) {
            for (int sort = 0; sort < 8; sort++) {
                for (int row = 0; row < 2; row++) {
                    String id = "id-" + sort + "-" + row;
                    String act = "a" + row * (sort & 1);
                    String source = "s" + row * (sort >> 1 & 1);
                    String into = "i" + row * (sort >> 2 & 1);
                    rows.and(id).and(act).and(source).and(into).end();
                    given.add(id + " " + act + " " + source + " " + into);
                }
            }
            rows.finish();
        }
        assertEquals(given, all());
    }

    @Test
    void whatMustNotBeIsRefusedAmongSeveralToo() throws SQLException {
        try (Together rows = new Together(connection, Table.MERGER, 2)) {
            rows.and("one").and("act").and(null).and(null).end();
            rows.and("two").and(null).and(null).and(null);
            assertThrows(SQLException.class, rows::end);
        }
        assertEquals(List.of(), all());
    }

    private List<String> all() throws SQLException {
        List<String> all = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM merger ORDER BY rowid")) {
            while (rows.next()) {
                all.add(rows.getString(1) + " " + rows.getString(2) + " " + rows.getString(3) + " "
                        + rows.getString(4));
            }
        }
        return all;
    }
}
