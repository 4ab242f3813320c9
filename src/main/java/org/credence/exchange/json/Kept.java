package org.credence.exchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.Passage;
import org.credence.exchange.file.ReadOptions;
import org.jspecify.annotations.Nullable;

/**
 * Fields of a foreign object that have no place in the model, as texts: a text as it is, anything else as JSON. A text
 * that would read as JSON is put in quotes, so that each can be written again as it was.
 */
public final class Kept {
    /** How JSON begins that is no bare text. */
    private static final String STARTS = "{[\"";

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");

    private static final Set<String> WORDS = Set.of("true", "false", "null");

    private Kept() {}

    /** All fields of an object but these. */
    public static Map<String, String> of(Tree object, Set<String> without) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (String field : object.fields()) {
            if (!without.contains(field)) {
                kept.put(field, of(object.at(field)));
            }
        }
        return kept;
    }

    /** One value. */
    public static String of(Tree value) {
        String text = value.found();
        return value.isLiteral() || (value.isText() && !looksLikeJson(text)) ? text : value.json();
    }

    /** The value that a text stands for, when it is JSON; null when it is itself a text. */
    public static @Nullable Tree read(String text) {
        return looksLikeJson(text) ? Tree.read(Passage.of("", text)) : null;
    }

    /** Writes a kept value as what it was. */
    public static void write(String field, String text, JsonGenerator out) throws IOException {
        out.writeFieldName(field);
        if (looksLikeJson(text)) {
            out.writeRawValue(text);
        } else {
            out.writeString(text);
        }
    }

    /** Whether it would be read as JSON; a number is told by its form, which is quicker. */
    private static boolean looksLikeJson(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char first = text.charAt(0);
        if (STARTS.indexOf(first) >= 0) {
            return (first == '"' || canGoOn(text)) && parses(text);
        }
        boolean digits = first == '-' || (first >= '0' && first <= '9');
        return digits ? NUMBER.matcher(text).matches() : WORDS.contains(text);
    }

    private static boolean parses(String text) {
        try {
            return Json.read(Passage.of("", text), ReadOptions.STRICT, Json::skip);
        } catch (BadInput e) {
            return false;
        }
    }

    /** Whether JSON can go on like this after its first bracket. Patterns of STIX begin with one, too. */
    private static boolean canGoOn(String text) {
        String rest = text.substring(1).stripLeading();
        return rest.isEmpty()
                || !Character.isLetter(rest.charAt(0))
                || WORDS.stream().anyMatch(rest::startsWith);
    }
}
