package org.credence.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas say the same as the readers, and every shipped file agrees with its schema. */
class SchemaTest {
    /** Bad inputs that a schema cannot tell, because they are about how parts fit together, or about the text itself. */
    private static final Set<String> BEYOND_A_SCHEMA = Set.of(
            "blank-id",
            "citation-cycle",
            "cites-itself",
            "cites-unknown",
            "contradicts-itself",
            "contradicts-unknown",
            "date-not-in-calendar",
            "date-month-13",
            "date-time-hour-25",
            "date-time-february-30",
            "duplicate-claim",
            "duplicate-statement",
            "range-upside-down",
            "usual-upside-down",
            "relays-itself",
            "relays-itself-by-alias",
            "reserved-occurrence",
            "unknown-source",
            "unknown-relay");

    @ParameterizedTest
    @MethodSource("names")
    void schemaIsOne(String name) {
        Schema meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertEquals(List.of(), meta.validate(Schemas.text(name), InputFormat.JSON));
    }

    /** Every one that is shipped. */
    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/org/credence/schema"))) {
            return files.map(file -> file.getFileName().toString().replace(".schema.json", ""))
                    .sorted()
                    .toList();
        }
    }

    /** What importers make, and what they reject. */
    @TestFactory
    Stream<DynamicTest> everyImportAgreesWithItsSchemas() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/import"))) {
            return files
                    .filter(file -> file.toString().matches(".*\\.golden|.*/cases/[^/]*/(incidents|sources)\\.jsonl"))
                    .sorted()
                    .toList()
                    .stream()
                    .map(file -> DynamicTest.dynamicTest(file.toString(), () -> requireValidImport(file)));
        }
    }

    private static void requireValidImport(Path file) throws IOException {
        String schema = file.endsWith("sources.jsonl") ? "source" : "incident";
        for (String part : Files.readString(file).split("(?m)^== ", -1)) {
            boolean named = part.startsWith("sources\n") || part.startsWith("rejects\n");
            if (part.startsWith("sources\n")) {
                requireValidEntries("source", part.substring("sources\n".length()));
            } else if (!part.matches("(?s)(warnings|summary)\n.*")) {
                String of = named ? "reject" : schema;
                part.lines().filter(line -> line.startsWith("{")).forEach(line -> Schemas.requireValid(of, line));
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> everyFixtureAgreesWithItsSchema() throws IOException {
        Map<String, String> schemas = Map.of("incident.json", "incident", "expect.json", "expectation");
        return FixtureFilesTest.folders()
                .map(folder -> DynamicTest.dynamicTest(folder.toString(), () -> {
                    for (var file : schemas.entrySet()) {
                        if (Files.exists(folder.resolve(file.getKey()))) {
                            Schemas.requireValid(file.getValue(), Files.readString(folder.resolve(file.getKey())));
                        }
                    }
                    requireValidLines(folder.resolve("incidents.jsonl"));
                    requireValidEntries("source", folder.resolve("sources.json"));
                    requireValidEntries("score", folder.resolve("golden.json"));
                }));
    }

    @Test
    void rulesAgreeWithTheirSchemas() throws IOException {
        Schemas.requireValid("kinds", Files.readString(Path.of("rules/kinds.json")));
        Schemas.requireValid("weights", Files.readString(Path.of("rules/weights.json")));
    }

    @TestFactory
    Stream<DynamicTest> whatTheReaderRefusesTheSchemaRefuses() throws IOException {
        Path bad = Path.of("src/test/resources/org/credence/exchange/bad");
        return Stream.of("kinds", "weights", "incidents")
                .flatMap(folder -> jsonFiles(bad.resolve(folder)))
                .map(file -> DynamicTest.dynamicTest(file.toString(), () -> {
                    String schema = file.getParent().getFileName().toString().replace("incidents", "incident");
                    assertFalse(Schemas.errors(schema, Files.readString(file)).isEmpty());
                }));
    }

    @Test
    void weightIsInDecibansOrAFactor() {
        Schemas.requireValid("weights", "{\"told\": {\"weight\": -3.5, \"because\": \"x\"}}");
        assertTrue(Schemas.errors("weights", "{\"told\": {\"factor\": 2, \"because\": \"x\"}}")
                        .size()
                > 0);
    }

    /** Those that are JSON and whose fault lies in the values. */
    private static Stream<Path> jsonFiles(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".json"))
                    .filter(SchemaTest::isWellFormed)
                    .filter(file -> !BEYOND_A_SCHEMA.contains(
                            file.getFileName().toString().replace(".json", "")))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Pretty-printed by a machine, with every field once: the others are tests of syntax. */
    private static boolean isWellFormed(Path file) {
        try {
            String golden = Files.readString(file.resolveSibling(file.getFileName() + ".txt"));
            return Files.readString(file).startsWith("{\n  ")
                    && !golden.contains("character")
                    && !golden.contains("only once")
                    && !golden.contains("JSON")
                    && !golden.contains("escape")
                    && !golden.contains("closing mark");
        } catch (IOException e) {
            return false;
        }
    }

    private static void requireValidLines(Path file) throws IOException {
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank()) {
                    Schemas.requireValid("incident", line);
                }
            }
        }
    }

    private static void requireValidEntries(String schema, Path file) throws IOException {
        if (Files.exists(file)) {
            requireValidEntries(schema, Files.readString(file));
        }
    }

    private static void requireValidEntries(String schema, String array) throws IOException {
        var entries = new com.fasterxml.jackson.databind.ObjectMapper().readTree(array);
        entries.forEach(entry -> Schemas.requireValid(schema, entry.toString()));
    }
}
