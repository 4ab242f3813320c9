package org.credence.exchange.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.credence.exchange.Schemas;
import org.credence.exchange.csv.mapping.MappingReader;
import org.credence.exchange.csv.mapping.Target;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.Passage;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The schema of mappings says the same as their reader. */
class MappingSchemaTest {
    private static final Path CASES = Path.of("src/test/resources/import/cases");

    /** What a schema cannot tell: what is a date pattern or a zone, and that two columns mean one field. */
    private static final Set<String> BEYOND_A_SCHEMA =
            Set.of("csv.mapping-two-for-one", "csv.mapping-wrong-dates", "csv.mapping-wrong-zone");

    @TestFactory
    Stream<DynamicTest> readerAndSchemaAgree() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().toList().stream()
                    .flatMap(folder -> Stream.of(folder.resolve("mapping.json"), folder.resolve("suggested.json")))
                    .filter(Files::exists)
                    .map(file -> DynamicTest.dynamicTest(file.toString(), () -> compare(file)));
        }
    }

    private static void compare(Path file) throws IOException {
        String text = Files.readString(file);
        boolean readable = isReadable(text);
        boolean beyond =
                BEYOND_A_SCHEMA.contains(String.valueOf(file.getParent().getFileName()));
        assertEquals(readable || beyond, Schemas.errors("mapping", text).isEmpty(), text);
        assertFalse(readable && beyond, text);
    }

    private static boolean isReadable(String text) {
        try {
            return MappingReader.parse(Passage.of("mapping.json", text)) != null;
        } catch (BadInput e) {
            return false;
        }
    }

    @Test
    void everyFieldAndWordIsInTheSchema() throws IOException {
        JsonNode schema = new ObjectMapper().readTree(Schemas.text("mapping"));
        assertEquals(new ArrayList<>(Target.paths()), texts(schema.at("/$defs/field/enum")));
        for (Target target : Target.values()) {
            JsonNode words = schema.at("/properties/constants/properties").path(target.path());
            assertEquals(!target.words().isEmpty(), words.isObject(), target.path());
            assertTrue(new TreeSet<>(texts(words.path("enum"))).containsAll(target.words()), target.path());
        }
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(it -> texts.add(it.asText()));
        return texts;
    }
}
