package org.credence.exchange.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credence.exchange.file.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was kept as text is written again as the JSON that it was. */
class KeptTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"plain\"",
                "\"\"",
                "\"true\"",
                "true",
                "null",
                "\"null\"",
                "12",
                "\"12\"",
                "-0.5e3",
                "\"-0.5e3\"",
                "\"007\"",
                "{\"a\":[1,\"x\",null]}",
                "[]",
                "\"[]\"",
                "\"{\\\"a\\\":1}\"",
                "\"[file:name = 'x']\"",
                "\"{not json}\"",
                "\"\\\"quoted\\\"\"",
                "\"\\\"half\"",
                "\"line\\nbreak \\u0001 🔥\""
            })
    void everyValueComesBackAsItWas(String json) {
        String object = "{\"field\":" + json + "}";
        Map<String, String> kept = Kept.of(tree(object), Set.of());
        assertEquals(
                tree(object).json(),
                tree(JsonText.line(kept.get("field"), KeptTest::write)).json());
    }

    private static void write(String text, com.fasterxml.jackson.core.JsonGenerator out) throws java.io.IOException {
        out.writeStartObject();
        Kept.write("field", text, out);
        out.writeEndObject();
    }

    @ParameterizedTest
    @CsvSource({"plain, plain", "true, true", "12, 12", "'[file:name]', '[file:name]'"})
    void textIsKeptBare(String text, String kept) {
        assertEquals(kept.equals("true") || kept.equals("12") ? '"' + kept + '"' : kept, of('"' + text + '"'));
    }

    @Test
    void fieldsThatHaveAPlaceAreLeftOut() {
        assertEquals(
                List.of("b"),
                List.copyOf(Kept.of(tree("{\"a\":1,\"b\":2}"), Set.of("a")).keySet()));
    }

    @Test
    void textIsReadAsNothing() {
        assertNull(Kept.read("plain"));
        assertNull(Kept.read("{not json}"));
        assertEquals(
                "[1]",
                String.valueOf(
                        java.util.Objects.requireNonNull(Kept.read("[1]")).json()));
    }

    private static String of(String json) {
        return Kept.of(tree(json));
    }

    private static Tree tree(String json) {
        return Tree.read(Passage.of("test", json));
    }
}
