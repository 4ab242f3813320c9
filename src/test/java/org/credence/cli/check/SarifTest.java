package org.credence.cli.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What editors and build servers are told is SARIF 2.1.0, by its official schema. */
class SarifTest {
    private static Schema schema;

    @BeforeAll
    static void readTheSchema() throws IOException {
        try (InputStream in = SarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        }
    }

    private static JsonNode sarif(Path at, boolean strict) throws IOException {
        String json = new Sarif(Inspection.of(at, strict), Path.of("")).json();
        assertEquals(List.of(), schema.validate(json, InputFormat.JSON));
        return new ObjectMapper().readTree(json);
    }

    private static JsonNode first(JsonNode log) {
        return log.at("/runs/0/results/0");
    }

    @Test
    void theSchemaRefusesWhatIsNone() {
        String json = "{\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":{}}}]}";
        assertTrue(!schema.validate(json, InputFormat.JSON).isEmpty());
    }

    @Test
    void nothingIsALogWithoutResults() throws IOException {
        JsonNode log = sarif(Path.of("rules"), false);
        assertEquals(0, log.at("/runs/0/results").size());
        assertEquals("credence", log.at("/runs/0/tool/driver/name").asText());
    }

    @Test
    void aFindingHasItsRegionAndItsRule() throws IOException {
        JsonNode log = sarif(Path.of("src/test/resources/check/unknown-fact.drl"), false);
        JsonNode result = first(log);
        assertEquals("CRED030", result.at("/ruleId").asText());
        assertEquals("error", result.at("/level").asText());
        assertEquals(
                "src/test/resources/check/unknown-fact.drl",
                result.at("/locations/0/physicalLocation/artifactLocation/uri").asText());
        JsonNode region = result.at("/locations/0/physicalLocation/region");
        assertEquals(
                List.of(10, 10, 18),
                List.of(
                        region.at("/startLine").asInt(),
                        region.at("/startColumn").asInt(),
                        region.at("/endColumn").asInt()));
        JsonNode rule =
                log.at("/runs/0/tool/driver/rules").get(result.at("/ruleIndex").asInt());
        assertEquals("CRED030", rule.at("/id").asText());
        assertTrue(rule.at("/helpUri").asText().endsWith("/src/site/markdown/codes/CRED030.md"));
        assertTrue(rule.at("/help/markdown").asText().startsWith("# CRED030 "));
    }

    @Test
    void lintIsAWarning() throws IOException {
        JsonNode result = first(sarif(Path.of("src/test/resources/cli/data/lint"), true));
        assertEquals("warning", result.at("/level").asText());
        assertEquals("CRED901", result.at("/ruleId").asText());
    }

    @Test
    void aCellIsALogicalPlace() throws IOException {
        JsonNode place = first(sarif(Path.of("src/test/resources/table/text-in-number-cell.csv"), false))
                .at("/locations/0");
        assertEquals("B9", place.at("/logicalLocations/0/name").asText());
        assertEquals(9, place.at("/physicalLocation/region/startLine").asInt());
    }

    @Test
    void everyExampleOfAMistakeIsValid(@TempDir Path folder) throws IOException {
        int results = 0;
        for (String resources : List.of("check", "table", "attack")) {
            results += sarif(
                            gathered(Path.of("src/test/resources", resources), folder.resolve("a b " + resources)),
                            true)
                    .at("/runs/0/results")
                    .size();
        }
        assertTrue(results > 200);
    }

    /** All of them in one folder, with a name that an URI must not hold as it is. */
    private static Path gathered(Path from, Path into) throws IOException {
        Files.createDirectories(into);
        try (var files = Files.list(from)) {
            for (Path file : files.filter(it -> it.toString().matches(".*\\.(drl|csv|xlsx|xls)"))
                    .toList()) {
                Files.copy(file, into.resolve(file.getFileName()));
            }
        }
        return into;
    }

    @Test
    void whatLiesBesideTheRulesAndTheFolderItselfHaveTheirPlaces(@TempDir Path folder) throws IOException {
        assertEquals(
                "CRED064",
                first(sarif(folder.resolve("nowhere"), false)).at("/ruleId").asText());
        assertEquals("CRED001", first(sarif(folder, false)).at("/ruleId").asText());
        Files.copy(Path.of("rules/interest.drl"), folder.resolve("interest.drl"));
        Files.writeString(
                folder.resolve("weights.json"), "{\"accused-denies\":\n  {\"factor\": 0.01, \"because\": \"x\"}}");
        JsonNode result = first(sarif(folder, false));
        assertEquals("CRED081", result.at("/ruleId").asText());
        assertEquals(
                2, result.at("/locations/0/physicalLocation/region/startLine").asInt());
    }
}
