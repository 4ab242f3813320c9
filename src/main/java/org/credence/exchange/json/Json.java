package org.credence.exchange.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.ContentReference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credence.argument.Nearest;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.Passage;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.ReadOptions;
import org.credence.exchange.file.Where;
import org.credence.model.Moment;

/**
 * A cursor over the values of a record.
 *
 * <p>Each reading method takes the value at which the cursor stands, or throws a {@link BadInput} that says where,
 * what was found, and what was expected.
 */
public final class Json {
    /** Deeper than any file of ours; without a limit a line of brackets would exhaust the stack. */
    static final int MOST_LEVELS = 100;
    /** A book has a million characters; a quote has fewer. */
    static final int LONGEST_TEXT = 1_000_000;

    /** What is found when a record is not complete. */
    public static final String ENDS_HERE = "ends here";

    static final int LONGEST_NAME = 1_000;
    static final int LONGEST_NUMBER = 1_000;

    /** Field names are interned, as Jackson does by itself: shapes then find their fields without comparing letters. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MOST_LEVELS)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(LONGEST_NAME)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .build();

    private final JsonParser parser;
    private final Passage passage;
    private final ReadOptions options;

    private Json(JsonParser parser, Passage passage, ReadOptions options) {
        this.parser = parser;
        this.passage = passage;
        this.options = options;
    }

    /** Reads the one value of the passage. */
    public static <T> T read(Passage passage, ReadOptions options, Part<T> part) {
        requireUtf8Only(passage);
        try (JsonParser parser = FACTORY.createParser(passage.bytes(), 0, passage.length())) {
            Json json = new Json(parser, passage, options);
            try {
                return json.readWhole(part);
            } catch (JsonProcessingException e) {
                throw Syntax.explain(e, parser, passage);
            } catch (IllegalArgumentException e) {
                String message = String.valueOf(e.getMessage());
                throw new BadInput(new Problem(json.where(), message, message, "valid", null));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parser takes four bytes with a zero among them for UTF-16 or UTF-32; no JSON in UTF-8 begins with them. */
    private static void requireUtf8Only(Passage passage) {
        for (int i = 0; i < Math.min(Integer.BYTES, passage.length()); i++) {
            if (passage.bytes()[i] == 0) {
                throw new BadInput(Problem.mustBe(passage.at(i, ""), "character", "U+0000", "one of JSON")
                        .maybe("the file is UTF-16 or UTF-32, or damaged; write it as UTF-8"));
            }
        }
    }

    private <T> T readWhole(Part<T> part) throws IOException {
        if (parser.nextToken() == null) {
            throw bad("text", "empty", "JSON");
        }
        T value = part.read(this);
        if (parser.nextToken() != null) {
            throw bad("text after the record", found(), "left out")
                    .maybe("the file holds one record a line; then name it .jsonl");
        }
        return value;
    }

    static void requireWithin(Passage passage, int bytes) {
        if (passage.length() > bytes) {
            String most = bytes / 1_000_000 + " MB";
            throw new BadInput(Problem.mustBe(passage.at(0, ""), "record", "longer than " + most, "at most " + most)
                    .maybe("it holds many records; write one a line"));
        }
    }

    /** The place of a value by its JSON pointer. */
    static Where locate(Passage passage, String pointer) {
        return Pointers.locate(FACTORY, passage, pointer);
    }

    Passage passage() {
        return passage;
    }

    JsonParser parser() {
        return parser;
    }

    /** What kind of value comes: for values that may be written in several ways. */
    public JsonToken token() {
        return parser.currentToken();
    }

    public boolean isText() {
        return parser.currentToken() == JsonToken.VALUE_STRING;
    }

    public boolean isObject() {
        return parser.currentToken() == JsonToken.START_OBJECT;
    }

    public boolean isArray() {
        return parser.currentToken() == JsonToken.START_ARRAY;
    }

    public String text() throws IOException {
        return whole(require(JsonToken.VALUE_STRING, "value", "a text").getText());
    }

    /** JSON can spell half a character, which no file can then hold. */
    private String whole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= Character.MIN_SURROGATE && isHalf(text, i)) {
                throw bad(
                        "escape",
                        String.format("\\u%04X", (int) text.charAt(i)),
                        "one of a pair that makes a character");
            }
        }
        return text;
    }

    private static boolean isHalf(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }

    /** A text that is not blank. */
    public String name() throws IOException {
        String text = text();
        if (text.isBlank()) {
            throw bad(subject("value"), found(), "a text that is not blank");
        }
        return text;
    }

    public boolean truth() throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_TRUE && parser.currentToken() != JsonToken.VALUE_FALSE) {
            throw bad(subject("value"), found(), "true or false");
        }
        return parser.currentToken() == JsonToken.VALUE_TRUE;
    }

    /** A finite number. */
    public double number() throws IOException {
        if (!parser.currentToken().isNumeric()) {
            throw bad(subject("value"), found(), "a number");
        }
        double number = parser.getDoubleValue();
        if (Double.isInfinite(number)) {
            throw bad(subject("value"), found(), "a number between -1.8e308 and 1.8e308");
        }
        return number + 0.0;
    }

    /** A number within bounds, both included. */
    public double number(double low, double high) throws IOException {
        double number = number();
        if (!(low <= number && number <= high)) {
            throw bad(
                    subject("value"),
                    found(),
                    high == Double.POSITIVE_INFINITY
                            ? PlainNumber.of(low) + " or more"
                            : "between " + PlainNumber.of(low) + " and " + PlainNumber.of(high));
        }
        return number;
    }

    /** A number within [0, 1]. */
    public double probability() throws IOException {
        return number(0, 1);
    }

    /** A number within (0, 1): neither certainty can be a prior. */
    public double properProbability() throws IOException {
        double number = number();
        if (!(number > 0 && number < 1)) {
            throw badValue("between 0 and 1, neither included");
        }
        return number;
    }

    /** A whole number of at least {@code least}. */
    public int count(int least) throws IOException {
        double number = parser.currentToken().isNumeric() ? parser.getDoubleValue() : Double.NaN;
        if (number != Math.rint(number) || number < least || number > Integer.MAX_VALUE) {
            throw bad(subject("value"), found(), "a whole number of at least " + least);
        }
        return (int) number;
    }

    public <E extends Enum<E>> E oneOf(Words<E> words) throws IOException {
        String word = text();
        E constant = words.find(word);
        if (constant == null) {
            throw bad(subject("value"), word, "one of " + String.join(", ", words.all()))
                    .maybe(Nearest.to(word, words.all()).orElse(null));
        }
        return constant;
    }

    public LocalDate date() throws IOException {
        String text = text();
        LocalDate date = Dates.date(text);
        if (date == null) {
            throw bad("date", text, Dates.DATE).maybe(Dates.lastDayInstead(text));
        }
        return date;
    }

    public Moment moment() throws IOException {
        String text = text();
        Moment moment = Dates.moment(text);
        if (moment == null) {
            throw bad("date", text, Dates.MOMENT).maybe(Dates.lastDayInstead(text));
        }
        return moment;
    }

    /** An array, entry by entry. */
    public <T> List<T> list(Part<T> part) throws IOException {
        require(JsonToken.START_ARRAY, "value", "an array");
        if (parser.nextToken() == JsonToken.END_ARRAY) {
            return List.of();
        }
        List<T> list = new ArrayList<>();
        do {
            list.add(part.read(this));
        } while (parser.nextToken() != JsonToken.END_ARRAY);
        return list;
    }

    /** An array with at least one entry. */
    public <T> List<T> nonEmptyList(Part<T> part) throws IOException {
        List<T> list = list(part);
        if (list.isEmpty()) {
            throw bad(subject("array"), "empty", "an array of one or more");
        }
        return list;
    }

    /** An array of texts that are not blank. */
    public List<String> names() throws IOException {
        return list(Json::name);
    }

    /** An object with names of the user's own, in the file's order. */
    public <T> Map<String, T> map(Part<T> part) throws IOException {
        require(JsonToken.START_OBJECT, "value", "an object");
        Map<String, T> map = new LinkedHashMap<>();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            if (map.containsKey(whole(name))) {
                throw bad("field", name, "given only once");
            }
            parser.nextToken();
            map.put(name, part.read(this));
        }
        return map;
    }

    /** Passes over the value, whatever it is. */
    public boolean skip() throws IOException {
        parser.skipChildren();
        return true;
    }

    /** The name of the field whose value the cursor stands at. */
    public String fieldName() throws IOException {
        String name = parser.currentName();
        return name == null ? "" : name;
    }

    /** An error about the value at which the cursor stands: "The subject (found) must be expected." */
    public BadInput bad(String subject, String found, String expected) {
        return new BadInput(Problem.mustBe(where(), subject, found, expected));
    }

    /** An error about the kind of the value at which the cursor stands. */
    public BadInput badValue(String expected) {
        return bad(subject("value"), found(), expected);
    }

    /** The same about something inside the value just read, by JSON pointer from there. */
    public BadInput badInside(String pointer, String subject, String found, String expected) {
        Where where = Pointers.locate(FACTORY, passage, pointer() + pointer);
        return new BadInput(Problem.mustBe(where, subject, found, expected));
    }

    /** A problem whose pointer starts at the value just read, with its exact place. */
    public BadInput badInside(Problem problem) {
        Where where =
                Pointers.locate(FACTORY, passage, pointer() + problem.where().pointer());
        return new BadInput(
                new Problem(where, problem.message(), problem.found(), problem.expected(), problem.advice()));
    }

    BadInput badAtStart(JsonStreamContext object, String subject, String found, String expected) {
        var start = object.startLocation(ContentReference.unknown());
        Where where = passage.at(passage.index(start.getLineNr(), start.getColumnNr()), pointer());
        return new BadInput(Problem.mustBe(where, subject, found, expected));
    }

    /** Where the cursor stands. */
    public Where where() {
        return passage.at((int) parser.currentTokenLocation().getByteOffset(), pointer());
    }

    JsonParser require(JsonToken token, String root, String expected) {
        if (parser.currentToken() != token) {
            throw bad(subject(root), found(), expected);
        }
        return parser;
    }

    /** Says what is wrong with a field that the shape has not, and passes over it when that is allowed. */
    Problem unknownField(String shape, Set<String> known) throws IOException {
        String field = parser.currentName();
        Problem problem = Problem.mustBe(where(), "field", field, "one that " + article(shape) + " has")
                .maybe(Nearest.to(field, known).orElse("one of " + String.join(", ", known)));
        if (options.warnings() == null) {
            throw new BadInput(problem);
        }
        options.warnings().accept(problem);
        parser.nextToken();
        parser.skipChildren();
        return problem;
    }

    private static String article(String noun) {
        return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
    }

    /** The name of the field, or of the array, that the value stands in; {@code root} when in none. */
    private String subject(String root) {
        JsonStreamContext context = parser.getParsingContext();
        if (parser.currentToken().isStructStart()) {
            context = context.getParent();
        }
        if (context.inArray() && context.getParent().hasCurrentName()) {
            return "entry of " + context.getParent().getCurrentName();
        }
        return context.hasCurrentName() ? context.getCurrentName() : root;
    }

    String pointer() {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    /** The value as JSON, shortened; arrays and objects by their kind. */
    private String found() {
        return Pointers.describe(parser);
    }
}
