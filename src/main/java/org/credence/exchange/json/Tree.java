package org.credence.exchange.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.Passage;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.ReadOptions;
import org.credence.exchange.file.Where;
import org.jspecify.annotations.Nullable;

/**
 * A value of a record whose fields others decide on, held as a whole: to be asked for what is of use, and for what is
 * left.
 *
 * <p>Asking for what is not there gives a value that is missing. Valid as long as its passage.
 */
public final class Tree {
    /** In bytes: hundreds of times a web page's data, and a tenth of the smallest heap that must do. */
    private static final int LONGEST = 8_000_000;

    /** A value of one digit takes a hundred bytes; so many take as much as the longest record. */
    private static final int MOST_VALUES = 200_000;

    private final Passage passage;
    private final @Nullable Tree parent;
    private final String name;
    private final Value value;

    private sealed interface Value {}

    /** The fields of an object, in their order; looking through a few is quicker than any index. */
    private record Members(List<String> names, List<Value> values, Map<String, Integer> index) implements Value {
        /** More names than this are looked up in the index, which is empty below. */
        private static final int FEW = 12;

        Value get(String name) {
            int at = names.size() <= FEW ? names.indexOf(name) : index.getOrDefault(name, -1);
            return at < 0 ? NOTHING : values.get(at);
        }
    }

    private record Items(List<Value> all) implements Value {}

    private record Words(String text) implements Value {}

    /** A number or truth value as it was written, so that nothing of it is lost. */
    private record Literal(String text, boolean isNumber) implements Value {}

    private record Nothing() implements Value {}

    private static final Value NOTHING = new Nothing();

    private Tree(Passage passage, @Nullable Tree parent, String name, Value value) {
        this.passage = passage;
        this.parent = parent;
        this.name = name;
        this.value = value;
    }

    /**
     * The one value of a passage.
     *
     * @throws BadInput when it is no JSON, too large or too deep, or has a field twice
     */
    public static Tree read(Passage passage) {
        Json.requireWithin(passage, LONGEST);
        return new Tree(passage, null, "", Json.read(passage, ReadOptions.STRICT, new Reading()::value));
    }

    /** One record as it is read. */
    private static final class Reading {
        private int values;

        Value value(Json json) throws IOException {
            if (++values > MOST_VALUES) {
                throw json.bad("record", "more than " + MOST_VALUES + " values", "at most " + MOST_VALUES + " values")
                        .maybe("it holds many records; write one a line");
            }
            return switch (json.token()) {
                case START_OBJECT -> members(json);
                case START_ARRAY -> new Items(json.list(this::value));
                case VALUE_STRING -> new Words(json.text());
                case VALUE_NULL -> NOTHING;
                case VALUE_TRUE, VALUE_FALSE -> new Literal(json.parser().getText(), false);
                default -> new Literal(json.parser().getText(), true);
            };
        }

        private Value members(Json json) throws IOException {
            List<String> names = new ArrayList<>();
            List<Value> values = new ArrayList<>();
            Map<String, Integer> index = new HashMap<>(0);
            for (String name = json.nextField(); name != null; name = json.nextField()) {
                boolean known = names.size() < Members.FEW ? names.contains(name) : index.containsKey(name);
                if (known) {
                    throw json.bad("field", name, "given only once");
                }
                names.add(name);
                if (names.size() == Members.FEW) {
                    names.forEach(each -> index.put(each, index.size()));
                } else if (names.size() > Members.FEW) {
                    index.put(name, names.size() - 1);
                }
                values.add(json.valueOfField(this::value));
            }
            return new Members(names, values, index);
        }
    }

    public boolean isMissing() {
        return value == NOTHING;
    }

    public boolean isObject() {
        return value instanceof Members;
    }

    public boolean isArray() {
        return value instanceof Items;
    }

    public boolean isText() {
        return value instanceof Words;
    }

    public boolean isNumber() {
        return value instanceof Literal literal && literal.isNumber;
    }

    /** The names of an object's fields, in their order. */
    public List<String> fields() {
        return value instanceof Members members ? Collections.unmodifiableList(members.names) : List.of();
    }

    /** The field of an object. */
    public Tree at(String field) {
        Value there = value instanceof Members members ? members.get(field) : NOTHING;
        return new Tree(passage, this, field, there);
    }

    /** The objects and arrays in its fields or entries. */
    public List<Tree> branches() {
        List<Tree> branches = new ArrayList<>();
        if (value instanceof Members members) {
            for (int i = 0; i < members.names.size(); i++) {
                branch(members.names.get(i), members.values.get(i), branches);
            }
        } else if (value instanceof Items items) {
            for (int i = 0; i < items.all.size(); i++) {
                branch(Integer.toString(i), items.all.get(i), branches);
            }
        }
        return branches;
    }

    private void branch(String field, Value there, List<Tree> branches) {
        if (there instanceof Members || there instanceof Items) {
            branches.add(new Tree(passage, this, field, there));
        }
    }

    /** The entries of an array; of anything else that is there, itself alone. */
    public List<Tree> entries() {
        if (!(value instanceof Items items)) {
            return isMissing() ? List.of() : List.of(this);
        }
        List<Tree> entries = new ArrayList<>(items.all.size());
        for (Value entry : items.all) {
            entries.add(new Tree(passage, this, Integer.toString(entries.size()), entry));
        }
        return entries;
    }

    /** A text, without the space around it, or a number or truth value as written; null when it is none or blank. */
    public @Nullable String text() {
        if (value instanceof Words words) {
            String text = words.text.strip();
            return text.isEmpty() ? null : text;
        }
        return value instanceof Literal literal ? literal.text : null;
    }

    /** JSON pointer from the record; empty for the record itself. */
    public String pointer() {
        return parent == null
                ? ""
                : parent.pointer() + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /** The exact place; of what is missing, that of what it is missing from. */
    public Where where() {
        Where there = parent == null || !isMissing() ? Json.locate(passage, pointer()) : parent.where();
        return new Where(
                there.file(), there.line(), there.column(), passage.start().pointer() + pointer());
    }

    /** The place of the whole record. */
    public Where record() {
        return passage.at(0, "");
    }

    /** "The subject (found) must be expected.", at this place. */
    public Problem mustBe(String subject, String found, String expected) {
        return Problem.mustBe(where(), subject, found, expected);
    }

    /** What stands here, for messages. */
    public String found() {
        if (value instanceof Words words) {
            return words.text;
        }
        if (value instanceof Literal literal) {
            return literal.text;
        }
        return isObject() ? "an object" : isArray() ? "an array" : "missing";
    }
}
