package org.credence.exchange;

import static org.credence.exchange.json.Field.optional;
import static org.credence.exchange.json.Field.required;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.credence.argument.Price.Unit;
import org.credence.argument.PriceOverride;
import org.credence.argument.Temperature;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.InputFile;
import org.credence.exchange.file.Passage;
import org.credence.exchange.file.ReadOptions;
import org.credence.exchange.file.Where;
import org.credence.exchange.json.Json;
import org.credence.exchange.json.Shape;
import org.jspecify.annotations.Nullable;

/** Reads {@code rules/weights.json}: prices that replace those in the rule files, by rule, and the temperature, with reasons. */
public final class WeightsReader {
    private static final Shape<Heat> TEMPERATURE = Shape.of(
            "temperature",
            Heat::new,
            required("temperature", (it, json) -> it.value = json.number()),
            required("because", (it, json) -> it.because = json.name()));

    private static final Shape<Draft> OVERRIDE = Shape.of(
            "price",
            Draft::new,
            optional("weight", (it, json) -> it.weight = json.number()),
            optional("factor", (it, json) -> it.factor = json.probability()),
            required("because", (it, json) -> it.because = json.name()));

    private WeightsReader() {}

    private static final class Draft {
        private @Nullable Double weight;
        private @Nullable Double factor;
        private String because = "";
    }

    private static final class Heat {
        private double value;
        private String because = "";
    }

    /**
     * The prices in a file, in its order. Whether there is such a rule, and whether the price lies in its range, is
     * for whoever knows the rules; the place of each price serves its message.
     *
     * @throws BadInput when the file is not as it should be
     */
    public static List<PriceOverride> read(Path path, ReadOptions options) {
        return parse(InputFile.readWhole(path, options), options);
    }

    public static List<PriceOverride> parse(Passage passage, ReadOptions options) {
        return Json.read(
                passage,
                options,
                json -> List.copyOf(json.map(WeightsReader::override).values()));
    }

    private static PriceOverride override(Json json) throws IOException {
        String rule = json.fieldName();
        Where where = json.where();
        String place = where.file() + ":" + where.line() + ":" + where.column();
        if (rule.equals(Temperature.NAME)) {
            Heat heat = TEMPERATURE.read(json);
            return PriceOverride.temperature(heat.value, heat.because, place);
        }
        Draft it = OVERRIDE.read(json);
        if ((it.weight == null) == (it.factor == null)) {
            String found = it.weight == null ? "neither" : "both";
            throw json.badInside("", "price of " + rule, found, "either a weight in decibans or a factor from 0 to 1");
        }
        return it.weight != null
                ? new PriceOverride(rule, Unit.WEIGHT, it.weight, it.because, place)
                : new PriceOverride(rule, Unit.FACTOR, it.factor, it.because, place);
    }
}
