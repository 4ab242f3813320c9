package org.credence.exchange.catalog;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.credence.exchange.IncidentReader;
import org.credence.exchange.IncidentWriter;
import org.credence.exchange.file.Passage;
import org.credence.exchange.file.ReadOptions;
import org.credence.exchange.format.ImportFile;
import org.credence.exchange.format.ImportOptions;
import org.credence.model.Incident;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/**
 * Importers over real samples, which are not part of this project: {@code CREDENCE_DATA=FOLDER mvn -Preal test}.
 *
 * <p>A line of {@code import/real-samples.txt} is a format, how many rejects are expected, and files or folders below
 * that folder that are imported in one run. The table of what each gave is printed.
 */
@Tag("real")
class RealSamplesTest {
    private static final Path LIST = Path.of("src/test/resources/import-real-samples.txt");

    @Test
    void realSamplesImportAsExpected() throws IOException {
        String data = System.getenv("CREDENCE_DATA");
        assertNotNull(data, "CREDENCE_DATA must name the folder of the samples");
        System.out.println("| sample | format | read | made | rejected | warnings |\n|---|---|--:|--:|--:|--:|");
        List<Executable> samples = new ArrayList<>();
        for (String line : Files.readAllLines(LIST)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                samples.add(() -> sample(line.split("\\s+", -1), Path.of(data)));
            }
        }
        assertAll(samples);
    }

    private static void sample(String[] words, Path data) throws IOException {
        List<ImportFile> files = new ArrayList<>();
        List<String> names = Arrays.asList(words).subList(2, words.length);
        for (String name : names) {
            Path file = data.resolve(name);
            assertTrue(Files.exists(file), file + " must exist");
            files.add(new ImportFile(name, file));
        }
        List<Incident> incidents = new ArrayList<>();
        ImportRun run = ImportRun.of(Formats.named(words[0]).orElseThrow(), files, ImportOptions.USUAL, incidents::add);
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %d | %d | %d | %d |%n",
                String.join(" + ", names),
                words[0],
                run.count().reads(),
                run.count().incidents(),
                run.count().rejects(),
                run.count().warnings());
        for (Incident incident : incidents) {
            Passage line = Passage.of("line", IncidentWriter.line(incident));
            assertEquals(incident, IncidentReader.parse(line, ReadOptions.STRICT, run.sources()));
        }
        assertEquals(Integer.parseInt(words[1]), run.count().rejects(), () -> names + ": " + run.rejects());
    }
}
