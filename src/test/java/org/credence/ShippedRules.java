package org.credence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.credence.model.Aspect;
import org.credence.model.Kinds;
import org.credence.model.SourceKind;
import org.credence.model.Wire;
import org.credence.rules.RuleBook;
import org.credence.rules.RuleSet;

/** The rule base that ships, compiled once a test run. */
public final class ShippedRules {
    private ShippedRules() {}

    public static Credence credence(Path folder) throws IOException {
        return credence(folder, folder);
    }

    /** Other rules, with the kinds of source of that folder. */
    public static Credence credence(Path folder, Path kinds) throws IOException {
        return Credence.with(RuleBook.compile(RuleSet.read(folder)), List.of(), kinds(kinds));
    }

    public static Kinds kinds(Path folder) throws IOException {
        JsonNode root = new ObjectMapper().readTree(folder.resolve("kinds.json").toFile());
        Map<SourceKind, Kinds.ByDirection> priors = new EnumMap<>(SourceKind.class);
        for (SourceKind kind : SourceKind.values()) {
            JsonNode n = root.get("kinds").get(Wire.name(kind));
            priors.put(
                    kind,
                    new Kinds.ByDirection(
                            new Kinds.Prior(
                                    n.at("/asserts/mean").asDouble(),
                                    n.at("/asserts/strength").asDouble()),
                            new Kinds.Prior(
                                    n.at("/denies/mean").asDouble(),
                                    n.at("/denies/strength").asDouble())));
        }
        Map<Aspect, Integer> alternatives = new EnumMap<>(Aspect.class);
        for (Aspect aspect : Aspect.values()) {
            alternatives.put(
                    aspect, root.at("/alternatives/" + Wire.name(aspect)).asInt());
        }
        return new Kinds(
                priors,
                new Kinds.Rates(
                        root.at("/baseRates/asserts").asDouble(),
                        root.at("/baseRates/denies").asDouble()),
                alternatives);
    }
}
