package org.credence.exchange.stix;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.credence.exchange.catalog.RealData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Bundles against the JSON schemas of OASIS: {@code CREDENCE_DATA=FOLDER mvn -Preal test}. */
@Tag("real")
class RealStixSchemasTest {
    private static final String SCHEMAS = "formats/stix21/schemas/schemas/";
    private static final String PUBLISHED =
            "http://raw.githubusercontent.com/oasis-open/cti-stix2-json-schemas/stix2.1/schemas/";
    private static final List<String> FOLDERS = List.of("sdos", "sros", "common");

    private final Map<String, Schema> compiled = new TreeMap<>();

    @Test
    void everyBundleOfOursIsValid() throws IOException {
        RealData.of(SCHEMAS);
        Map<String, Integer> counts = new TreeMap<>();
        List<Executable> checks = new ArrayList<>();
        for (Bundles.Made bundle : Bundles.ofWhatIsSound()) {
            checks.add(() -> requireValid(bundle, counts));
        }
        assertAll(checks);
        System.out.println("Objects valid by the schemas of OASIS: " + counts);
        assertTrue(counts.keySet().containsAll(List.of("identity", "incident", "opinion", "marking-definition")));
    }

    /** The check can fail. */
    @Test
    void aBrokenObjectIsNot() throws IOException {
        JsonNode object = new ObjectMapper().readTree("{\"type\":\"opinion\",\"id\":\"opinion--1\"}");
        assertTrue(!errors(object).isEmpty());
    }

    private void requireValid(Bundles.Made bundle, Map<String, Integer> counts) throws IOException {
        JsonNode json = new ObjectMapper().readTree(bundle.text());
        List<String> wrong = new ArrayList<>();
        for (JsonNode object : json.path("objects")) {
            for (Error error : errors(object)) {
                wrong.add(object.path("id").textValue() + ": " + error);
            }
            counts.merge(object.path("type").textValue(), 1, Integer::sum);
        }
        assertEquals(List.of(), wrong, bundle.name());
        assertTrue(json.path("id").textValue().startsWith("bundle--"), bundle.name());
    }

    /** By the schema of its type; objects of a type that STIX does not have, by what all have in common. */
    private List<Error> errors(JsonNode object) {
        String type = object.path("type").asText();
        String schema = FOLDERS.stream()
                .map(folder -> folder + "/" + type + ".json")
                .filter(name -> Files.exists(RealData.of(SCHEMAS).resolve(name)))
                .findFirst()
                .orElse("common/core.json");
        return compiled.computeIfAbsent(schema, RealStixSchemasTest::compiled)
                .validate(object.toString(), InputFormat.JSON);
    }

    private static Schema compiled(String name) {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(RealStixSchemasTest::text));
        return registry.getSchema(SchemaLocation.of(PUBLISHED + name));
    }

    /** From the folder, never from the address at which it is published. */
    private static @Nullable String text(String published) {
        try {
            return published.startsWith(PUBLISHED)
                    ? Files.readString(RealData.of(SCHEMAS).resolve(published.substring(PUBLISHED.length())))
                    : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
