package org.credence.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.credence.exchange.Schemas;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever a command writes for programs agrees with a schema that is shipped: every golden that is JSON. */
class OutputSchemaTest {
    private static final Path CASES = Path.of("src/test/resources/cli/cases");

    private static final Map<String, String> SCHEMAS = Map.of(
            "score", "score",
            "explain", "score",
            "check", "check",
            "rules", "rule",
            "diff", "comparison",
            "test", "test",
            "tune", "tuning",
            "learn", "source",
            "bench", "attack",
            "import", "incident");

    /** Forms of others, which have tests of their own. */
    private static final List<String> FOREIGN = List.of("--to stix", "--to misp", "--format sarif");

    @TestFactory
    Stream<DynamicTest> everyGoldenAgreesWithItsSchema() throws IOException {
        return goldens().stream()
                .map(golden -> DynamicTest.dynamicTest(golden.getParent().toString(), () -> {
                    String schema = schema(golden);
                    for (JsonNode each : values(golden)) {
                        Schemas.requireValid(schema, each.toString());
                    }
                }));
    }

    /** A command that writes JSON and has no golden would have no test here. */
    @Test
    void everyCommandIsHere() throws IOException {
        Set<String> met = new TreeSet<>(Set.of("test", "tune"));
        for (Path golden : goldens()) {
            met.add(command(golden).split(" ", -1)[0]);
        }
        assertEquals(new TreeSet<>(SCHEMAS.keySet()), met);
    }

    /** No golden: the last digits of a fit are those of the machine. */
    @Test
    void whatIsTunedAgreesWithItsSchema() {
        InProcess.Run run = InProcess.piped(
                Map.of(),
                "tune",
                "src/site/resources/diff/incidents.jsonl",
                "--rules",
                "src/site/resources/example/rules",
                "--no-fixtures",
                "--format",
                "json");
        Schemas.requireValid("tuning", run.shown());
    }

    private static List<Path> goldens() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> folder.resolve("stdout"))
                    .filter(OutputSchemaTest::isJson)
                    .filter(golden -> FOREIGN.stream().noneMatch(command(golden)::contains))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isJson(Path golden) {
        String text = read(golden);
        return text.startsWith("{") || text.startsWith("[");
    }

    private static String schema(Path golden) {
        String command = command(golden);
        String schema = SCHEMAS.get(command.split(" ", -1)[0]);
        assertTrue(schema != null, command);
        return command.contains("--why-not") ? "why-not" : command.contains("--suggest") ? "mapping" : schema;
    }

    /** The objects of a golden: one after the other, or in an array. */
    private static List<JsonNode> values(Path golden) throws IOException {
        try (var values = new ObjectMapper().readerFor(JsonNode.class).<JsonNode>readValues(golden.toFile())) {
            List<JsonNode> all = values.readAll();
            if (all.size() == 1 && all.get(0).isArray()) {
                List<JsonNode> entries = new ArrayList<>();
                all.get(0).forEach(entries::add);
                return entries;
            }
            return all;
        }
    }

    private static String command(Path golden) {
        return read(golden.resolveSibling("cmd")).lines().findFirst().orElse("").replaceFirst("^(-\\S+ )+", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
