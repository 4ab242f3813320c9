package org.credence.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever one machine makes of an input, the cluster makes of it, byte for byte. */
class SameBytesTest {
    private static final String MASTER = "--master=local[2]";

    @TempDir
    private Path folder;

    private void assertSame(Path input, String... more) throws IOException {
        assertSame(input, input, more);
    }

    /** @param parts the same input, for the cluster */
    private void assertSame(Path input, Path parts, String... more) throws IOException {
        Path out = folder.resolve("out");
        List<String> arguments = new ArrayList<>(List.of(
                parts.toString(),
                MASTER,
                "--sources",
                folder.resolve("sources.json").toString(),
                "--out",
                out.toString()));
        arguments.addAll(List.of(more));
        Corpus.Run spark = Corpus.spark(arguments.toArray(String[]::new));
        Path single = folder.resolve("single.jsonl");
        Path rejects = folder.resolve("single-rejects.jsonl");
        Corpus.Run one = Corpus.oneMachine(
                "score",
                input.toString(),
                "--sources",
                folder.resolve("sources.json").toString(),
                "--format=jsonl",
                "--out",
                single.toString(),
                "--rejects",
                rejects.toString());
        assertEquals(one.exit(), spark.exit(), spark.said());
        assertEquals(lines(single), Corpus.sorted(out));
        assertEquals(lines(rejects), Corpus.sorted(folder.resolve("out-rejects")));
        assertTrue(Files.exists(out.resolve("_SUCCESS")));
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllLines(file).stream().sorted().toList() : List.of();
    }

    @Test
    void aHundredThousandIncidents() throws IOException {
        Corpus corpus = new Corpus(folder);
        Path file = corpus.write("incidents.jsonl", Corpus.lines(corpus.incidents(100_000)));
        assertSame(file);
        assertTrue(Files.isDirectory(folder.resolve("out/date=2021-01-01")));
    }

    @Test
    void badRecordsAtTheirPlaces() throws IOException {
        Corpus corpus = new Corpus(folder);
        List<String> lines = new ArrayList<>(Corpus.lines(corpus.incidents(60)));
        lines.add(10, "");
        lines.add(11, "{\"id\": ");
        lines.add(20, lines.get(3));
        lines.add(30, lines.get(5).replaceFirst("source-\\d+", "nobody"));
        lines.add(55, lines.get(3));
        lines.addAll(40, hostile(lines.get(39)));
        Path file = corpus.write("incidents.jsonl", lines);
        // no UTF-8
        Files.write(file, new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}', '\n'}, StandardOpenOption.APPEND);
        // slices that begin and end within lines
        assertSame(file, "--slice=10007");
    }

    /** Each wrong in its own way. */
    private static List<String> hostile(String line) {
        return List.of(
                "null",
                "[]",
                "{}",
                "{\"id\": 5}",
                "[".repeat(5_000),
                line + "x",
                "\uFEFF" + line,
                line.replaceFirst("made-up", "\\\\u0000"),
                line.replaceFirst("\"id\":\"[^\"]*\"", "\"id\":\"\""),
                line.replaceFirst("\"claims\"", "\"claim\""),
                line.replaceFirst("\"stance\":\"\\w+\"", "\"stance\":\"shouts\""),
                line.replaceFirst("\"at\":\"[^\"]*\"", "\"at\":\"2021-02-30\""),
                line.replaceFirst("\"at\":\"[^\"]*\"", "\"at\":1e999"),
                line.substring(0, line.length() - 7));
    }

    @Test
    void aFolderOfPackedFiles() throws IOException {
        Corpus corpus = new Corpus(folder);
        List<String> lines = Corpus.lines(corpus.incidents(60));
        corpus.write("all/b.jsonl.gz", lines.subList(20, 40));
        corpus.write("all/a.jsonl.zst", lines.subList(0, 20));
        corpus.write("all/c.jsonl", lines.subList(40, 60));
        // one batch, as if it were one file
        assertSame(corpus.write("whole.jsonl", lines), folder.resolve("all"));
    }

    @Test
    void giantsAmongOthers() throws IOException {
        Corpus corpus = new Corpus(folder);
        List<String> lines = new ArrayList<>(Corpus.lines(corpus.incidents(40)));
        lines.add(7, Corpus.lines(List.of(corpus.giant("giant", 6_000))).get(0));
        assertTrue(lines.get(7).length() > 1_000_000);
        assertSame(corpus.write("incidents.jsonl", lines));
    }

    @Test
    void fromParquetToParquet() throws IOException {
        Corpus corpus = new Corpus(folder);
        List<String> lines = new ArrayList<>(Corpus.lines(corpus.incidents(50)));
        lines.add(lines.get(3));
        Path file = corpus.write("incidents.jsonl", lines);
        Path parquet = folder.resolve("incidents.parquet");
        try (SparkSession session = Sessions.open("local[2]")) {
            session.read()
                    .text(file.toString())
                    .withColumnRenamed("value", "record")
                    .write()
                    .parquet(parquet.toString());
        }
        Path out = folder.resolve("scores");
        Corpus.Run run = Corpus.spark(
                parquet.toString(),
                MASTER,
                "--sources",
                folder.resolve("sources.json").toString(),
                "--out",
                out.toString(),
                "--format=parquet");
        assertEquals(4, run.exit(), run.said());
        assertEquals(1, Corpus.sorted(folder.resolve("scores-rejects")).size());
        Corpus.oneMachine(
                "score",
                file.toString(),
                "--sources",
                folder.resolve("sources.json").toString(),
                "--format=jsonl",
                "--out",
                folder.resolve("single.jsonl").toString());
        try (SparkSession session = Sessions.open("local[2]")) {
            List<String> scores =
                    session.read().parquet(out.toString()).select(functions.col("score")).collectAsList().stream()
                            .map((Row row) -> row.getString(0))
                            .sorted()
                            .toList();
            assertEquals(lines(folder.resolve("single.jsonl")), scores);
        }
    }
}
