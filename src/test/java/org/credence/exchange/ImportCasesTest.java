package org.credence.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.credence.exchange.catalog.Formats;
import org.credence.exchange.csv.suggestion.Suggestion;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.Passage;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.ReadOptions;
import org.credence.exchange.file.Where;
import org.credence.exchange.format.ImportFile;
import org.credence.exchange.format.ImportOptions;
import org.credence.exchange.format.ImportOptions.ValueOptions;
import org.credence.exchange.format.Importer;
import org.credence.exchange.format.Sink;
import org.credence.exchange.format.SourceBook;
import org.credence.model.Incident;
import org.credence.model.Source;
import org.credence.model.Sources;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every folder of {@code import/cases} is an import: adding a test is adding a folder.
 *
 * <p>Its name begins with the name of the format and a full stop. The files {@code input*}, in order of name, are what
 * is read; {@code mapping.json}, {@code known.json} (sources) and {@code within.csv} are used when they are there,
 * and so are the lines {@code zone Z}, {@code encoding E}, {@code tolerance T} and {@code settled D} of a file
 * {@code options}.
 * What comes out is compared with {@code incidents.jsonl}, {@code sources.jsonl}, {@code problems.txt} (rejects,
 * warnings and remarks) and, where there is a file {@code suggested.json}, with the mapping that is suggested for the first input.
 * {@code -Dgolden.write=true} writes what is there now; look at the difference before you commit it.
 */
class ImportCasesTest {
    private static final Path CASES = Path.of("src/test/resources/import/cases");
    private static final boolean WRITE = Boolean.getBoolean("golden.write");

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().toList().stream()
                    .map(folder -> DynamicTest.dynamicTest(String.valueOf(folder.getFileName()), () -> run(folder)));
        }
    }

    private static void run(Path folder) throws IOException {
        ImportOptions options = options(folder);
        Outcome outcome = new Outcome(options.known());
        String name = String.valueOf(folder.getFileName());
        List<ImportFile> inputs = inputs(folder);
        try {
            Importer importer = Formats.named(name.substring(0, name.indexOf('.')))
                    .orElseThrow()
                    .importer(options);
            for (ImportFile input : inputs) {
                try {
                    importer.read(input, outcome);
                } catch (BadInput e) {
                    outcome.reject(e.problem());
                }
            }
            importer.finish(outcome);
        } catch (BadInput e) {
            outcome.reject(e.problem());
        }
        outcome.compare(folder);
        if (Files.exists(folder.resolve("suggested.json"))) {
            compare(folder.resolve("suggested.json"), Suggestion.of(inputs.get(0), ImportOptions.USUAL));
        }
    }

    private static List<ImportFile> inputs(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> String.valueOf(file.getFileName()).startsWith("input"))
                    .sorted()
                    .map(file -> new ImportFile(String.valueOf(file.getFileName()), file))
                    .toList();
        }
    }

    private static ImportOptions options(Path folder) throws IOException {
        ZoneId zone = null;
        Charset encoding = null;
        double tolerance = 0;
        LocalDate settled = null;
        Path options = folder.resolve("options");
        for (String line : Files.exists(options) ? Files.readAllLines(options) : List.<String>of()) {
            String value = line.substring(line.indexOf(' ') + 1);
            if (line.startsWith("zone ")) {
                zone = ZoneId.of(value);
            } else if (line.startsWith("encoding ")) {
                encoding = Charset.forName(value);
            } else if (line.startsWith("tolerance ")) {
                tolerance = Double.parseDouble(value);
            } else if (line.startsWith("settled ")) {
                settled = LocalDate.parse(value);
            }
        }
        Path known = folder.resolve("known.json");
        return new ImportOptions(
                ReadOptions.STRICT,
                Files.exists(known) ? SourcesReader.read(known, ReadOptions.STRICT) : Sources.none(),
                orNull(folder.resolve("mapping.json")),
                encoding,
                zone,
                new ValueOptions(tolerance, orNull(folder.resolve("within.csv")), settled));
    }

    private static @Nullable Path orNull(Path file) {
        return Files.exists(file) ? file : null;
    }

    /** What came out of an import. */
    private static final class Outcome implements Sink {
        private final StringBuilder incidents = new StringBuilder();
        private final List<String> problems = new ArrayList<>();
        private final SourceBook book;
        private int read;

        Outcome(Sources known) {
            this.book = new SourceBook(known);
        }

        @Override
        public void read() {
            read++;
        }

        @Override
        public void incident(Incident incident, Where where) {
            incidents.append(IncidentWriter.line(incident)).append('\n');
        }

        @Override
        public void source(Source source) {
            book.add(source);
        }

        @Override
        public void reject(Problem problem) {
            problems.add("rejected " + problem);
        }

        @Override
        public void warn(Problem problem) {
            problems.add("warned   " + problem);
        }

        @Override
        public void remark(String line) {
            problems.add("remarked " + line);
        }

        void compare(Path folder) throws IOException {
            StringBuilder sources = new StringBuilder();
            book.all()
                    .forEach(source -> sources.append(SourceWriter.line(source)).append('\n'));
            ImportCasesTest.compare(folder.resolve("incidents.jsonl"), incidents.toString());
            ImportCasesTest.compare(folder.resolve("sources.jsonl"), sources.toString());
            String told = read + " read\n" + String.join("\n", problems) + (problems.isEmpty() ? "" : "\n");
            ImportCasesTest.compare(folder.resolve("problems.txt"), told.replace(folder + "/", ""));
            requireReadable(new Sources(book.all()));
        }

        /** Whatever an import makes, the native reader takes, with the sources that came with it. */
        private void requireReadable(Sources sources) {
            incidents
                    .toString()
                    .lines()
                    .forEach(line -> IncidentReader.parse(Passage.of("made", line), ReadOptions.STRICT, sources));
        }
    }

    private static void compare(Path golden, String actual) throws IOException {
        if (WRITE) {
            Files.writeString(golden, actual);
        }
        String expected = Files.exists(golden) ? Files.readString(golden) : "(nothing: run with -Dgolden.write=true)";
        assertEquals(expected, actual, golden.toString());
    }
}
