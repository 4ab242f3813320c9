package org.credence.exchange.json;

import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a JSON object, by name.
 *
 * <p>An object is read into a draft, field by field, in whatever order they come. Unknown, repeated and missing
 * fields are errors, each with its place.
 *
 * @param <D> the draft, an object with a mutable field for each of them
 */
public final class Shape<D> {
    /** One bit of a {@code long} for each field. */
    private static final int MOST_FIELDS = 64;

    private final String name;
    private final Supplier<D> draft;
    private final Map<String, Known<D>> fields = new LinkedHashMap<>();
    private final long required;

    private record Known<D>(long bit, Field<D> field) {}

    private Shape(String name, Supplier<D> draft, Iterable<Field<D>> all) {
        this.name = name;
        this.draft = draft;
        long bits = 0;
        for (Field<D> field : all) {
            long bit = 1L << fields.size();
            fields.put(field.name(), new Known<>(bit, field));
            bits |= field.required() ? bit : 0;
        }
        this.required = bits;
        if (fields.size() > MOST_FIELDS) {
            throw new IllegalArgumentException("The shape (" + name + ") must have at most 64 fields.");
        }
    }

    /**
     * The shape with these fields.
     *
     * @param name what the object is called in messages, such as {@code claim}
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <D> Shape<D> of(String name, Supplier<D> draft, Field<D>... fields) {
        return new Shape<>(name, draft, List.of(fields));
    }

    /** The same, for fields that are not known one by one. */
    public static <D> Shape<D> of(String name, Supplier<D> draft, List<Field<D>> fields) {
        return new Shape<>(name, draft, fields);
    }

    public String name() {
        return name;
    }

    public Set<String> fields() {
        return Collections.unmodifiableSet(fields.keySet());
    }

    /** The draft, filled from the object at which the cursor stands. */
    public D read(Json json) throws IOException {
        json.require(JsonToken.START_OBJECT, name, "an object");
        JsonStreamContext object = json.parser().getParsingContext();
        D filled = draft.get();
        long seen = 0;
        @Nullable List<Problem> unknown = null;
        for (String field = json.parser().nextFieldName();
                field != null;
                field = json.parser().nextFieldName()) {
            Known<D> known = fields.get(field);
            if (known == null) {
                unknown = unknown == null ? new ArrayList<>() : unknown;
                unknown.add(json.unknownField(name, fields.keySet()));
            } else {
                requireNew(field, seen & known.bit, json);
                seen |= known.bit;
                fill(known.field, filled, json);
            }
        }
        if ((seen & required) != required) {
            throw missing(seen, unknown == null ? List.of() : unknown, object, json);
        }
        return filled;
    }

    private static <D> void fill(Field<D> field, D draft, Json json) throws IOException {
        boolean absent = json.parser().nextToken() == JsonToken.VALUE_NULL && !field.required();
        if (!absent) {
            field.fill().fill(draft, json);
        }
    }

    private static void requireNew(String field, long seen, Json json) {
        if (seen != 0) {
            throw json.bad("field", field, "given only once");
        }
    }

    /** A field that is missing because it is misspelt is told as the one that nobody knows. */
    private RuntimeException missing(long seen, List<Problem> unknown, JsonStreamContext object, Json json) {
        for (Known<D> known : fields.values()) {
            if (known.field.required() && (seen & known.bit) == 0) {
                String missing = known.field.name();
                return unknown.stream()
                        .filter(problem -> missing.equals(problem.advice()))
                        .findFirst()
                        .map(BadInput::new)
                        .orElseGet(() -> json.badAtStart(object, missing, "missing", "given in the " + name));
            }
        }
        throw new IllegalStateException("Every required field of the " + name + " is there.");
    }
}
