package org.credence.exchange.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.filter.FilteringParserDelegate;
import com.fasterxml.jackson.core.filter.JsonPointerBasedFilter;
import com.fasterxml.jackson.core.filter.TokenFilter.Inclusion;
import java.io.IOException;
import org.credence.exchange.file.Passage;
import org.credence.exchange.file.Shown;
import org.credence.exchange.file.Where;

/** Finds what stands at a JSON pointer. Used only once something is wrong, so that good records cost nothing. */
final class Pointers {
    private Pointers() {}

    /** The place of a value; of the whole passage when there is none at the pointer. */
    static Where locate(JsonFactory factory, Passage passage, String pointer) {
        try (JsonParser parser = factory.createParser(passage.bytes(), 0, passage.length());
                JsonParser there = new FilteringParserDelegate(
                        parser, new JsonPointerBasedFilter(pointer), Inclusion.ONLY_INCLUDE_ALL, false)) {
            int index = there.nextToken() == null
                    ? 0
                    : (int) parser.currentTokenLocation().getByteOffset();
            return passage.at(index, pointer);
        } catch (IOException e) {
            return passage.at(0, pointer);
        }
    }

    /** The value at which a parser stands, as JSON, shortened; arrays and objects by their kind. */
    static String describe(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_ARRAY || token == JsonToken.START_OBJECT) {
            return token == JsonToken.START_ARRAY ? "an array" : "an object";
        }
        try {
            String text = Shown.of(parser.getText());
            return token == JsonToken.VALUE_STRING ? '"' + text + '"' : text;
        } catch (IOException e) {
            return "unreadable";
        }
    }
}
