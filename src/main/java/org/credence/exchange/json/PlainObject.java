package org.credence.exchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON object put together field by field, for reports that are no records of the model. */
public final class PlainObject {
    private final Map<String, Object> fields = new LinkedHashMap<>();

    private PlainObject() {}

    /** Without a field so far. */
    public static PlainObject empty() {
        return new PlainObject();
    }

    public static PlainObject of(String field, Object value) {
        return new PlainObject().with(field, value);
    }

    /**
     * The same with a field more.
     *
     * @param value a text, number, truth value, object, or list of these; a field that is null is left out
     */
    public PlainObject with(String field, @Nullable Object value) {
        if (value != null) {
            fields.put(field, value);
        }
        return this;
    }

    /** The same with all fields of another object more. */
    public PlainObject with(PlainObject more) {
        fields.putAll(more.fields);
        return this;
    }

    /** Spread out for people, with a line end. */
    public String pretty() {
        return JsonText.pretty(this, PlainObject::write);
    }

    /** On one line. */
    @Override
    public String toString() {
        return JsonText.line(this, PlainObject::write);
    }

    /** Its fields, into an object that is being written. */
    public void writeFields(JsonGenerator out) throws IOException {
        for (Map.Entry<String, Object> field : fields.entrySet()) {
            out.writeFieldName(field.getKey());
            writeValue(field.getValue(), out);
        }
    }

    private static void write(PlainObject object, JsonGenerator out) throws IOException {
        out.writeStartObject();
        object.writeFields(out);
        out.writeEndObject();
    }

    private static void writeValue(Object value, JsonGenerator out) throws IOException {
        if (value instanceof PlainObject object) {
            write(object, out);
        } else if (value instanceof Iterable<?> list) {
            out.writeStartArray();
            for (Object each : list) {
                writeValue(each, out);
            }
            out.writeEndArray();
        } else if (value instanceof Double number) {
            out.writeNumber(PlainNumber.of(number));
        } else if (value instanceof Number number) {
            out.writeNumber(number.longValue());
        } else if (value instanceof Boolean is) {
            out.writeBoolean(is);
        } else {
            out.writeString(value.toString());
        }
    }
}
