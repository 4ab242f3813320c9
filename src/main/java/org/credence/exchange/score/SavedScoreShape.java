package org.credence.exchange.score;

import static org.credence.exchange.json.Field.optional;
import static org.credence.exchange.json.Field.required;

import java.io.IOException;
import java.util.List;
import org.credence.exchange.json.Field;
import org.credence.exchange.json.Json;
import org.credence.exchange.json.Shape;
import org.credence.exchange.score.SavedScore.Names;
import org.credence.exchange.score.SavedScore.SavedArgument;
import org.credence.exchange.score.SavedScore.SavedClaim;
import org.credence.score.Provenance;
import org.credence.score.price.Confidence;
import org.jspecify.annotations.Nullable;

/** A score as {@link ScoreWriter} writes it, in either detail; what a comparison does not need is passed over. */
final class SavedScoreShape {
    private static final Shape<Draft> SCORE = Shape.of(
            "score",
            Draft::new,
            required("incident", (it, json) -> it.id = json.name()),
            ignored("title"),
            optional("asOf", (it, json) -> it.asOf = json.text()),
            optional("confidence", (it, json) -> it.confidence = json.probability()),
            optional("interval", (it, json) -> it.interval = json.list(Json::probability)),
            required("verdict", (it, json) -> it.verdict = json.name()),
            required("admiralty", (it, json) -> it.admiralty = json.name()),
            optional("carrier", (it, json) -> it.carrier = json.name()),
            required("flags", (it, json) -> it.flags = json.names()),
            ignored("contestedness"),
            ignored("origins"),
            required("claims", (it, json) -> it.claims = json.list(SavedScoreShape::claim)),
            ignored("timeline"),
            ignored("wouldChange"),
            optional("provenance", (it, json) -> it.provenance = provenance(json)),
            ignored("input"),
            ignored("whatIf"),
            ignored("sensitivity"));

    private static final Shape<Draft> CLAIM = Shape.of(
            "claim",
            Draft::new,
            required("id", (it, json) -> it.id = json.name()),
            ignored("aspect"),
            ignored("value"),
            ignored("text"),
            ignored("forecast"),
            optional("confidence", (it, json) -> it.confidence = json.probability()),
            optional("interval", (it, json) -> it.interval = json.list(Json::probability)),
            required("logOdds", (it, json) -> it.decibans = json.number()),
            required("verdict", (it, json) -> it.verdict = json.name()),
            required("admiralty", (it, json) -> it.admiralty = json.name()),
            required("flags", (it, json) -> it.flags = json.names()),
            ignored("contestedness"),
            ignored("origins"),
            required("rivals", (it, json) -> it.rivals = json.names()),
            optional("arguments", (it, json) -> it.arguments = json.list(SavedScoreShape::argument)),
            ignored("wouldChange"));

    private static final Shape<Draft> ARGUMENT = Shape.of(
            "argument",
            Draft::new,
            required("rule", (it, json) -> it.id = json.name()),
            optional("statement", (it, json) -> it.statement = json.name()),
            ignored("source"),
            ignored("through"),
            required("decibans", (it, json) -> it.decibans = json.number()),
            ignored("why"));

    private static final Shape<String[]> PROVENANCE = Shape.of(
            "provenance",
            () -> new String[4],
            required("rules", (it, json) -> it[0] = json.text()),
            required("weights", (it, json) -> it[1] = json.text()),
            required("ledger", (it, json) -> it[2] = json.text()),
            required("version", (it, json) -> it[3] = json.text()));

    private SavedScoreShape() {}

    /** The fields of a score, a claim and an argument together; each uses some. */
    private static final class Draft {
        private String id = "";
        private @Nullable String asOf;
        private @Nullable Double confidence;
        private List<Double> interval = List.of();
        private double decibans;
        private String verdict = "";
        private String admiralty = "";
        private List<String> flags = List.of();
        private List<String> rivals = List.of();
        private List<SavedClaim> claims = List.of();
        private List<SavedArgument> arguments = List.of();
        private @Nullable String statement;
        private @Nullable String carrier;
        private Provenance provenance = Provenance.UNTOLD;

        private Names names() {
            return new Names(verdict, admiralty, flags);
        }

        private @Nullable Confidence confidence(Json json) {
            if (confidence == null) {
                return null;
            }
            if (interval.size() != 2 || interval.get(0) > confidence || interval.get(1) < confidence) {
                throw json.badInside(
                        "/interval", "interval", interval.toString(), "[low, high] with the confidence in between");
            }
            return new Confidence(confidence, interval.get(0), interval.get(1));
        }
    }

    static SavedScore read(Json json) throws IOException {
        Draft it = SCORE.read(json);
        return new SavedScore(it.id, it.asOf, it.confidence(json), it.names(), it.carrier, it.claims, it.provenance);
    }

    private static SavedClaim claim(Json json) throws IOException {
        Draft it = CLAIM.read(json);
        return new SavedClaim(it.id, it.confidence(json), it.decibans, it.names(), it.rivals, it.arguments);
    }

    private static SavedArgument argument(Json json) throws IOException {
        Draft it = ARGUMENT.read(json);
        return new SavedArgument(it.id, it.statement, it.decibans);
    }

    private static Provenance provenance(Json json) throws IOException {
        String[] it = PROVENANCE.read(json);
        return new Provenance(it[0], it[1], it[2], it[3]);
    }

    private static <D> Field<D> ignored(String name) {
        return optional(name, (it, json) -> json.skip());
    }
}
