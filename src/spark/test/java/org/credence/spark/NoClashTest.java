package org.credence.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.credence.exchange.IncidentReader;
import org.credence.exchange.IncidentWriter;
import org.credence.exchange.file.Passage;
import org.credence.model.Incident;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar that users submit and the jars of a Spark are one class path here, as on a cluster. */
class NoClashTest {
    private static final String JAR = System.getProperty("spark.jar", "missing");
    private static final Path INSTALLATION =
            Path.of(System.getProperty("spark.installation", "missing")).resolve("jars");

    @TempDir
    private Path folder;

    private static Stream<String> classes(Path jar) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            List<String> names = zip.stream().map(it -> it.getName()).toList();
            return names.stream().filter(it -> it.endsWith(".class") && !it.startsWith("META-INF/"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void noClassIsInBoth() throws IOException {
        Set<String> ours = new HashSet<>(classes(Path.of(JAR)).toList());
        try (Stream<Path> jars = Files.list(INSTALLATION)) {
            List<String> both = jars.flatMap(NoClashTest::classes)
                    .filter(ours::contains)
                    .sorted()
                    .toList();
            assertEquals(List.of(), both);
        }
        assertTrue(ours.contains("org/credence/spark/Main.class"));
    }

    @Test
    void eachHasItsOwnParsers() throws IOException, ReflectiveOperationException {
        for (String name : List.of("fasterxml.jackson.databind.ObjectMapper", "antlr.v4.runtime.Parser")) {
            String theirs = name.startsWith("antlr") ? "org." + name : "com." + name;
            String ours = "org.credence.shaded." + name.replace("fasterxml.", "");
            Path jar = INSTALLATION.resolve(Path.of(origin(theirs)).getFileName());
            assertTrue(Files.exists(jar), jar + " must be of the installation");
            assertEquals(new File(JAR).getCanonicalPath(), origin(ours));
        }
    }

    /** The jar that a class comes from. */
    private static String origin(String name) throws ReflectiveOperationException {
        return Class.forName(name)
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
    }

    @Test
    void rulesAndQueriesParseInOneProcess() throws IOException {
        Corpus corpus = new Corpus(folder);
        Incident incident = corpus.incidents(2).get(1);
        try (SparkSession session = Sessions.open("local[1]")) {
            assertEquals(1.5, query(session));
            Supplies supplies = Supplies.read(Path.of("rules"), null, corpus.sources(), 1_000_000);
            assertNotNull(supplies.credence(supplies.compiled()));
            String line = IncidentWriter.line(incident);
            assertEquals(
                    incident, IncidentReader.parse(Passage.of("line", line), supplies.options(), supplies.known()));
            assertEquals(1.5, query(session));
        }
    }

    /** A query that takes Spark's own ANTLR and Jackson. */
    private static double query(SparkSession session) {
        Row row = session.sql("SELECT get_json_object(to_json(a), '$.x') AS text, a.x AS number FROM"
                        + " (SELECT from_json('{\"x\": 1.5}', 'x DOUBLE') AS a)")
                .first();
        assertEquals("1.5", row.getString(0));
        return row.getDouble(1);
    }
}
