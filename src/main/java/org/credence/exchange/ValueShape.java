package org.credence.exchange;

import static org.credence.exchange.json.Field.optional;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.credence.exchange.json.Json;
import org.credence.exchange.json.JsonText;
import org.credence.exchange.json.PlainNumber;
import org.credence.exchange.json.Shape;
import org.credence.model.Value;
import org.credence.model.Value.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * The value of a claim in any of its spellings: true, "text", 2, {"text", "aliases"}, {"number"}, {"atLeast"},
 * {"atMost"}, {"low", "high"}, the last four with a unit or without.
 */
public final class ValueShape {
    private static final String SPELLINGS =
            "true, false, a text, a number, or an object with text, number, atLeast, atMost, or low and high";

    private static final Shape<Draft> OBJECT = Shape.of(
            "value",
            Draft::new,
            optional("text", (it, json) -> it.text = json.name()),
            optional("aliases", (it, json) -> it.aliases = json.names()),
            optional("number", (it, json) -> it.number = json.number()),
            optional("atLeast", (it, json) -> it.atLeast = json.number()),
            optional("atMost", (it, json) -> it.atMost = json.number()),
            optional("low", (it, json) -> it.low = json.number()),
            optional("high", (it, json) -> it.high = json.number()),
            optional("unit", (it, json) -> it.unit = json.name()));

    private ValueShape() {}

    private static final class Draft {
        private @Nullable String text;
        private @Nullable List<String> aliases;
        private @Nullable Double number;
        private @Nullable Double atLeast;
        private @Nullable Double atMost;
        private @Nullable Double low;
        private @Nullable Double high;
        private @Nullable String unit;

        /** Which spelling was chosen, as the names of the fields that make it. */
        private String spelling() {
            return (text == null ? "" : "text ")
                    + (number == null ? "" : "number ")
                    + (atLeast == null ? "" : "atLeast ")
                    + (atMost == null ? "" : "atMost ")
                    + (low == null ? "" : "low ")
                    + (high == null ? "" : "high ");
        }
    }

    static Value read(Json json) throws IOException {
        return switch (json.token()) {
            case VALUE_TRUE, VALUE_FALSE -> Value.of(json.truth());
            case VALUE_STRING -> Value.of(json.name());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Quantity.of(json.number());
            case START_OBJECT -> readObject(json);
            default -> throw json.badValue(SPELLINGS);
        };
    }

    /** A quantity, for what such incidents usually show. */
    static Quantity readQuantity(Json json) throws IOException {
        boolean number = json.token().isNumeric();
        Value value = number ? Quantity.of(json.number()) : readObject(json);
        if (value instanceof Quantity quantity) {
            return quantity;
        }
        throw json.badInside("", "value", "a text", "a number or a range");
    }

    private static Value readObject(Json json) throws IOException {
        Draft it = OBJECT.read(json);
        if (it.text != null && it.spelling().equals("text ") && it.unit == null) {
            return new Value.Text(it.text, it.aliases == null ? List.of() : it.aliases);
        }
        if (it.aliases != null) {
            throw json.badInside("/aliases", "field", "aliases", "left out beside a number");
        }
        return quantity(it, json);
    }

    private static Quantity quantity(Draft it, Json json) {
        return switch (it.spelling()) {
            case "number " -> range(it.number, it.number, it.unit, json);
            case "atLeast " -> range(it.atLeast, Double.POSITIVE_INFINITY, it.unit, json);
            case "atMost " -> range(Double.NEGATIVE_INFINITY, it.atMost, it.unit, json);
            case "low high " -> range(it.low, it.high, it.unit, json);
            default -> {
                String found = it.spelling().isEmpty()
                        ? "neither"
                        : it.spelling().strip().replace(" ", " and ");
                throw json.badInside("", "value", found, "one of text, number, atLeast, atMost, or low and high");
            }
        };
    }

    private static Quantity range(@Nullable Double low, @Nullable Double high, @Nullable String unit, Json json) {
        if (low == null || high == null) {
            throw new IllegalStateException("The spelling of a range tells that both of its ends are there.");
        }
        if (low > high) {
            String range = PlainNumber.range(low, high);
            throw json.badInside("", "range", range, "from low to high").maybe("its ends are exchanged");
        }
        return new Quantity(low, high, unit);
    }

    /** Writes the shortest spelling. */
    public static void write(Value value, JsonGenerator out) throws IOException {
        if (value instanceof Value.Truth truth) {
            out.writeBoolean(truth.holds());
        } else if (value instanceof Value.Text text) {
            write(text, out);
        } else if (value instanceof Quantity quantity) {
            write(quantity, out);
        }
    }

    private static void write(Value.Text text, JsonGenerator out) throws IOException {
        if (text.aliases().isEmpty()) {
            out.writeString(text.text());
            return;
        }
        out.writeStartObject();
        out.writeStringField("text", text.text());
        JsonText.writeTexts("aliases", text.aliases(), out);
        out.writeEndObject();
    }

    private static void write(Quantity quantity, JsonGenerator out) throws IOException {
        boolean exact = quantity.low() == quantity.high();
        if (exact && quantity.unit() == null) {
            out.writeNumber(PlainNumber.of(quantity.low()));
            return;
        }
        boolean fromBelow = quantity.low() == Double.NEGATIVE_INFINITY;
        boolean upwards = quantity.high() == Double.POSITIVE_INFINITY;
        out.writeStartObject();
        if (exact) {
            JsonText.writeNumber("number", quantity.low(), out);
        } else if (fromBelow || upwards) {
            JsonText.writeNumber("atLeast", fromBelow ? null : quantity.low(), out);
            JsonText.writeNumber("atMost", upwards ? null : quantity.high(), out);
        } else {
            JsonText.writeNumber("low", quantity.low(), out);
            JsonText.writeNumber("high", quantity.high(), out);
        }
        JsonText.writeText("unit", quantity.unit(), out);
        out.writeEndObject();
    }
}
