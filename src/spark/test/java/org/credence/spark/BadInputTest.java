package org.credence.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be scored is told before anything is written. */
class BadInputTest {
    @TempDir
    private Path folder;

    private Corpus corpus;

    @BeforeEach
    void write() throws IOException {
        corpus = new Corpus(folder);
        corpus.write("incidents.jsonl", Corpus.lines(corpus.incidents(3)));
    }

    private void assertTold(int exit, String message, String... arguments) {
        String[] all = new String[arguments.length + 3];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--master=local[1]";
        all[arguments.length + 1] = "--out";
        all[arguments.length + 2] = folder.resolve("out").toString();
        Corpus.Run run = Corpus.spark(all);
        assertEquals(message, run.said().replace(folder.toString(), "FOLDER").strip());
        assertEquals(exit, run.exit());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    private String in(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void aMissingInput() {
        assertTold(
                4,
                "FOLDER/nothing.jsonl: The input (not found) must be a file or folder that exists.",
                in("nothing.jsonl"));
    }

    @Test
    void anUnknownFileSystem() {
        assertTold(4, """
                nowhere://host/incidents: The file system (No FileSystem for scheme "nowhere") must be one \
                that can be reached.
                Maybe its address is wrong, or its connector is not among the jars of this Spark.""", "nowhere://host/incidents");
    }

    @Test
    void aFileSystemThatDoesNotAnswer() {
        Corpus.Run run = Corpus.spark("hdfs://127.0.0.1:1/incidents", "--master=local[1]", "--out", in("out"));
        assertEquals(4, run.exit(), run.said());
        assertEquals(
                "Maybe its address is wrong, or its connector is not among the jars of this Spark.",
                run.said().strip().lines().reduce((a, b) -> b).orElse(""));
    }

    @Test
    void sourcesThatContradict() throws IOException {
        Files.writeString(
                folder.resolve("other.json"), "[{\"id\": \"source-1\", \"name\": \"Another\", \"kind\": \"witness\"}]");
        assertTold(4, """
                FOLDER/other.json: The source (source-1) must be the same as in FOLDER/sources.json.
                Maybe one of the files is older; leave it out, or put both right.""", in("incidents.jsonl"), "--sources", in("sources.json"), "--sources", in("other.json"));
    }

    @Test
    void noSources() throws IOException {
        Files.move(folder.resolve("sources.json"), folder.resolve("who.json"));
        assertTold(4, """
                FOLDER/incidents.jsonl: The sources (no sources.json) must be in the same folder.
                Maybe say where they are with --sources FILE.""", in("incidents.jsonl"));
    }

    @Test
    void anotherSchema() throws IOException {
        try (SparkSession session = Sessions.open("local[1]")) {
            session.range(3).write().parquet(in("numbers.parquet"));
        }
        Corpus.Run run = Corpus.spark(
                in("numbers.parquet"), "--sources", in("sources.json"), "--master=local[1]", "--out", in("out"));
        assertEquals(4, run.exit(), run.said());
        String told = """
                : The schema (struct<id:bigint>) must be one with a column (record) of strings, each the JSON of an \
                incident.
                Maybe write it with to_json(struct(*)) AS record.""";
        assertTrue(run.said().strip().endsWith(told), run.said());
    }

    @Test
    void noParquet() throws IOException {
        Files.writeString(folder.resolve("text.parquet"), "no such thing");
        Corpus.Run run = Corpus.spark(
                in("text.parquet"), "--sources", in("sources.json"), "--master=local[1]", "--out", in("out"));
        assertEquals(4, run.exit(), run.said());
        assertTrue(run.said().contains("must be readable as Parquet"), run.said());
    }

    @Test
    void rulesThatDoNotLoad() throws IOException {
        Files.createDirectories(folder.resolve("rules"));
        Files.writeString(folder.resolve("rules/a.drl"), "rule nonsense");
        Files.copy(Path.of("rules/kinds.json"), folder.resolve("rules/kinds.json"));
        Corpus.Run run =
                Corpus.spark(in("incidents.jsonl"), "--rules", in("rules"), "--master=local[1]", "--out", in("out"));
        assertEquals(3, run.exit(), run.said());
    }

    @Test
    void aFolderThatIsThere() throws IOException {
        Files.createDirectories(folder.resolve("there"));
        Corpus.Run run = Corpus.spark(in("incidents.jsonl"), "--master=local[1]", "--out", in("there"));
        assertEquals(
                List.of(
                        "The folder (" + in("there") + ") must not exist yet.",
                        "Maybe name another one, or remove it first."),
                run.said().strip().lines().toList());
        assertEquals(2, run.exit());
    }

    @Test
    void anOutputOnAnUnknownFileSystem() {
        Corpus.Run run = Corpus.spark(in("incidents.jsonl"), "--master=local[1]", "--out", "nowhere://host/scores");
        assertEquals(4, run.exit(), run.said());
        assertTrue(run.said().startsWith("nowhere://host/scores: The file system (No FileSystem"), run.said());
    }

    @Test
    void anOutputThatCannotBeWrittenLeavesNoRejects() throws IOException {
        Files.writeString(folder.resolve("file"), "no folder");
        Corpus.Run run = Corpus.spark(
                in("incidents.jsonl"), "--master=local[1]", "--rejects", in("bad"), "--out", in("file/scores"));
        assertTrue(run.exit() != 0 && !run.said().contains("\tat "), run.said());
        assertFalse(Files.exists(folder.resolve("bad")), run.said());
    }

    @Test
    void anIdInTwoFiles() throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("incidents.jsonl"));
        corpus.write("all/a.jsonl", lines);
        corpus.write("all/b.jsonl.gz", lines.subList(1, 2));
        Corpus.Run run =
                Corpus.spark(in("all"), "--sources", in("sources.json"), "--master=local[2]", "--out", in("out"));
        assertEquals(4, run.exit(), run.said());
        assertEquals(3, Corpus.sorted(folder.resolve("out")).size());
        List<String> rejects = Corpus.sorted(folder.resolve("out-rejects"));
        assertEquals(1, rejects.size());
        assertTrue(rejects.get(0).contains("b.jsonl.gz"), rejects.get(0));
        assertTrue(rejects.get(0).contains("unique over the batch"), rejects.get(0));
    }

    @Test
    void aPackedFileThatIsCutOff() throws IOException {
        Path whole = corpus.write("cut/incidents.jsonl.gz", Corpus.lines(corpus.incidents(50)));
        byte[] bytes = Files.readAllBytes(whole);
        Files.write(whole, Arrays.copyOf(bytes, bytes.length / 2));
        String[] all = {whole.toString(), "--sources", in("sources.json"), "--out", in("out")};
        Corpus.Run one =
                Corpus.oneMachine("score", all[0], all[1], all[2], all[3], in("single.jsonl"), "--format=jsonl");
        // One machine would go on with other files, and tells that there are none.
        String said = one.said().replace(folder.toString(), "FOLDER");
        String told = said.substring(0, said.indexOf("Nothing could be read")).strip();
        assertTold(one.exit(), told, all[0], all[1], all[2]);
    }

    @Test
    void twoParquetFilesThatDoNotFit() throws IOException {
        try (SparkSession session = Sessions.open("local[1]")) {
            String[] lines =
                    Files.readAllLines(folder.resolve("incidents.jsonl")).toArray(String[]::new);
            session.createDataset(List.of(lines), Encoders.STRING())
                    .toDF("record")
                    .write()
                    .parquet(in("two/a.parquet"));
            session.range(3).toDF("record").write().parquet(in("two/b.parquet"));
        }
        Corpus.Run run =
                Corpus.spark(in("two"), "--sources", in("sources.json"), "--master=local[1]", "--out", in("out"));
        assertEquals(4, run.exit(), run.said());
        assertTrue(run.said().contains("must be readable as Parquet"), run.said());
        assertFalse(Files.exists(folder.resolve("out")));
    }
}
