package org.credence.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scores as Parquet, read back by another program. */
class ParquetTest {
    private static final String FIXTURES = "fixtures/al-omar-2021-07-04";

    @TempDir
    private Path folder;

    private record Run(int exit, String err) {}

    private static Run score(String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(
                Stream.concat(Stream.of("score", FIXTURES), Stream.of(arguments))
                        .toArray(String[]::new),
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                Map.of("CREDENCE_HOME", ".", "CREDENCE_CACHE", "off"));
        return new Run(exit, err.toString(StandardCharsets.UTF_8));
    }

    private static List<List<String>> ask(String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<List<String>> all = new ArrayList<>();
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.add(String.valueOf(rows.getString(i)));
                }
                all.add(row);
            }
            return all;
        }
    }

    /** Claims in their order, with the figures that both forms tell. */
    @Test
    void tellsWhatJsonTells() throws Exception {
        Path parquet = folder.resolve("scores.parquet");
        Path json = folder.resolve("scores.jsonl");
        assertEquals(0, score("--out", parquet.toString(), "--jobs", "2").exit());
        assertEquals(0, score("--out", json.toString()).exit());
        List<List<String>> expected = ask("select s.incident, c.id, c.aspect, c.confidence, c.interval[1],"
                + " c.interval[2], c.logOdds, c.verdict, c.admiralty, c.contestedness, c.origins,"
                + " array_to_string(c.flags, ' '), array_to_string(c.rivals, ' '), s.carrier = c.id,"
                + " s.confidence, s.verdict, s.provenance.rules, s.title, s.\"asOf\""
                + " from (select *, unnest(claims) as c from read_json('" + json + "')) s");
        List<List<String>> written = ask("select incident, claim, aspect, confidence, confidenceLow, confidenceHigh,"
                + " logOdds, verdict, admiralty, contestedness, origins, array_to_string(flags, ' '),"
                + " array_to_string(rivals, ' '), carrier, incidentConfidence, incidentVerdict, rules, title, \"asOf\""
                + " from '" + parquet + "'");
        assertTrue(written.size() > 6, written.toString());
        assertEquals(expected, written);
    }

    @Test
    void hasTheColumnsOfTheTableForSpreadsheets() throws Exception {
        Path parquet = folder.resolve("scores.parquet");
        Path csv = folder.resolve("scores.csv");
        assertEquals(0, score("--out", parquet.toString()).exit());
        assertEquals(0, score("--out", csv.toString()).exit());
        String head = Files.readAllLines(csv).get(0);
        List<String> columns = new ArrayList<>();
        List<String> types = new ArrayList<>();
        for (List<String> column : ask("describe select * from '" + parquet + "'")) {
            columns.add(column.get(0));
            types.add(column.get(0) + " " + column.get(1));
        }
        assertEquals(head, String.join(",", columns));
        assertTrue(
                types.containsAll(List.of(
                        "date DATE", "confidence DOUBLE", "flags VARCHAR[]", "origins INTEGER", "carrier BOOLEAN")),
                types.toString());
        assertEquals(
                List.of(List.of(String.valueOf(Files.readAllLines(csv).size() - 1))),
                ask("select count(*) from '" + parquet + "'"));
    }

    @Test
    void equalScoresGiveEqualRowsInTheirOrder() throws Exception {
        Path one = folder.resolve("one.parquet");
        Path two = folder.resolve("two.parquet");
        assertEquals(0, score("--out", one.toString(), "--jobs", "1").exit());
        assertEquals(
                0,
                score("--out", two.toString(), "--to", "parquet", "--jobs", "2").exit());
        assertEquals(ask("select * from '" + one + "'"), ask("select * from '" + two + "'"));
    }

    @Test
    void cannotBeGoneOnWithOrPackedTwice() {
        assertEquals(
                new Run(
                        2,
                        "The option (--resume) must stand with --out FILE, for JSONL, JSON or CSV.\n"
                                + "Maybe write JSONL, which can be gone on with, or Parquet in several runs.\n"),
                score("--out", folder.resolve("scores.parquet").toString(), "--resume"));
        assertEquals(
                new Run(
                        2,
                        "The name of --out (scores.parquet.gz) must not ask for packing: Parquet is packed within.\n"
                                + "Maybe scores.parquet.\n"),
                score("--out", "scores.parquet.gz"));
        assertEquals(
                new Run(2, "Parquet must stand with --out FILE.\nMaybe add --out scores.parquet.\n"),
                score("--to", "parquet"));
    }
}
