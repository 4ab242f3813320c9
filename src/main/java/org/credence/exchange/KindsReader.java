package org.credence.exchange;

import static org.credence.exchange.json.Field.optional;
import static org.credence.exchange.json.Field.required;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.InputFile;
import org.credence.exchange.file.Passage;
import org.credence.exchange.file.ReadOptions;
import org.credence.exchange.json.Field;
import org.credence.exchange.json.Json;
import org.credence.exchange.json.Shape;
import org.credence.model.Aspect;
import org.credence.model.HalfLife;
import org.credence.model.Kinds;
import org.credence.model.Kinds.ByDirection;
import org.credence.model.Kinds.Prior;
import org.credence.model.Kinds.Rates;
import org.credence.model.SourceKind;
import org.credence.model.Wire;
import org.jspecify.annotations.Nullable;

/** Reads {@code rules/kinds.json}: priors by kind of source, base rates, alternatives by aspect, with reasons. */
public final class KindsReader {
    private static final Shape<Draft> FILE = Shape.of(
            "file of kinds",
            Draft::new,
            required("baseRates", (it, json) -> it.rates = rates(json)),
            optional("alternatives", (it, json) -> it.alternatives = alternatives(json)),
            optional("halfLife", (it, json) -> it.halfLife = halfLife(json)),
            required("kinds", (it, json) -> it.priors = priors(json)));

    private static final Shape<double[]> RATES = Shape.of(
            "base rate",
            () -> new double[2],
            required("asserts", (it, json) -> it[0] = json.properProbability()),
            required("denies", (it, json) -> it[1] = json.properProbability()),
            required("because", (it, json) -> json.name()));

    private static final Shape<double[]> HALF_LIFE = Shape.of(
            "half-life",
            () -> new double[1],
            required("days", (it, json) -> it[0] = days(json)),
            required("because", (it, json) -> json.name()));

    private static final Shape<double[]> PRIOR = Shape.of(
            "prior",
            () -> new double[2],
            required("mean", (it, json) -> it[0] = json.properProbability()),
            required("strength", (it, json) -> it[1] = strength(json)));

    private static final Shape<Prior[]> KIND = Shape.of(
            "kind",
            () -> new Prior[2],
            required("asserts", (it, json) -> it[0] = prior(json)),
            required("denies", (it, json) -> it[1] = prior(json)),
            required("because", (it, json) -> json.name()));

    private static final Shape<Map<SourceKind, ByDirection>> KINDS =
            Shape.of("list of kinds", () -> new EnumMap<>(SourceKind.class), kindFields());

    private static final Shape<Map<Aspect, Integer>> ALTERNATIVES =
            Shape.of("list of alternatives", () -> new EnumMap<>(Aspect.class), alternativeFields());

    private KindsReader() {}

    private static final class Draft {
        private Rates rates = new Rates(0.5, 0.5);
        private Map<Aspect, Integer> alternatives = Map.of();
        private @Nullable HalfLife halfLife;
        private Map<SourceKind, ByDirection> priors = Map.of();
    }

    /**
     * The kinds of a file.
     *
     * @throws BadInput when it is not as it should be
     */
    public static Kinds read(Path path, ReadOptions options) {
        return parse(InputFile.readWhole(path, options), options);
    }

    public static Kinds parse(Passage passage, ReadOptions options) {
        return Json.read(passage, options, json -> {
            Draft it = FILE.read(json);
            return new Kinds(it.priors, it.rates, it.alternatives, it.halfLife);
        });
    }

    private static Rates rates(Json json) throws IOException {
        double[] rates = RATES.read(json);
        return new Rates(rates[0], rates[1]);
    }

    private static Prior prior(Json json) throws IOException {
        double[] prior = PRIOR.read(json);
        return new Prior(prior[0], prior[1]);
    }

    private static double strength(Json json) throws IOException {
        double strength = json.number();
        if (strength <= 0) {
            throw json.badValue("above 0, in outcomes");
        }
        return strength;
    }

    private static HalfLife halfLife(Json json) throws IOException {
        return new HalfLife(HALF_LIFE.read(json)[0]);
    }

    private static double days(Json json) throws IOException {
        double days = json.number();
        if (days <= 0) {
            throw json.badValue("above 0, in days");
        }
        return days;
    }

    private static Map<SourceKind, ByDirection> priors(Json json) throws IOException {
        return KINDS.read(json);
    }

    private static Map<Aspect, Integer> alternatives(Json json) throws IOException {
        return ALTERNATIVES.read(json);
    }

    private static List<Field<Map<SourceKind, ByDirection>>> kindFields() {
        List<Field<Map<SourceKind, ByDirection>>> fields = new ArrayList<>();
        for (SourceKind kind : SourceKind.values()) {
            fields.add(required(Wire.name(kind), (it, json) -> {
                Prior[] priors = KIND.read(json);
                it.put(kind, new ByDirection(priors[0], priors[1]));
            }));
        }
        return fields;
    }

    private static List<Field<Map<Aspect, Integer>>> alternativeFields() {
        List<Field<Map<Aspect, Integer>>> fields = new ArrayList<>();
        fields.add(required("because", (it, json) -> json.name()));
        for (Aspect aspect : Aspect.values()) {
            fields.add(optional(Wire.name(aspect), (it, json) -> it.put(aspect, json.count(1))));
        }
        return fields;
    }
}
