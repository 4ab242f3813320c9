package org.credence.exchange;

import static org.credence.exchange.json.Field.optional;
import static org.credence.exchange.json.Field.required;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credence.exchange.json.Json;
import org.credence.exchange.json.Shape;
import org.credence.exchange.json.Words;
import org.credence.model.Aspect;
import org.credence.model.Claim;
import org.credence.model.Claim.Parties;
import org.credence.model.Moment;
import org.credence.model.Outcome;
import org.credence.model.Statement;
import org.credence.model.Value;
import org.credence.model.Value.Quantity;
import org.jspecify.annotations.Nullable;

/** A claim as it stands in a file. */
final class ClaimShape {
    private static final Words<Aspect> ASPECTS = Words.of(Aspect.class);
    private static final Words<Outcome.Result> RESULTS = Words.of(Outcome.Result.class);

    private static final Shape<Draft> CLAIM = Shape.of(
            "claim",
            Draft::new,
            required("id", (it, json) -> it.id = json.name()),
            required("aspect", (it, json) -> it.aspect = json.oneOf(ASPECTS)),
            required("value", (it, json) -> it.value = ValueShape.read(json)),
            required("text", (it, json) -> it.text = json.name()),
            optional("harms", (it, json) -> it.harms = new LinkedHashSet<>(json.names())),
            optional("favours", (it, json) -> it.favours = new LinkedHashSet<>(json.names())),
            optional("topic", (it, json) -> it.topic = json.name()),
            optional("forecast", (it, json) -> it.forecast = json.truth()),
            optional("contradicts", (it, json) -> it.contradicts = json.names()),
            optional("usual", (it, json) -> it.usual = ValueShape.readQuantity(json)),
            required("statements", (it, json) -> it.statements = json.nonEmptyList(StatementShape::read)),
            optional("outcome", (it, json) -> it.outcome = outcome(json)),
            optional("extra", (it, json) -> it.extra = json.map(Json::text)));

    private static final Shape<OutcomeDraft> OUTCOME = Shape.of(
            "outcome",
            OutcomeDraft::new,
            required("result", (it, json) -> it.result = json.oneOf(RESULTS)),
            required("settled", (it, json) -> it.settled = json.moment()),
            optional("by", (it, json) -> it.by = json.name()),
            optional("because", (it, json) -> it.because = json.name()));

    private ClaimShape() {}

    private static final class Draft {
        private String id = "";
        private Aspect aspect = Aspect.OTHER;
        private Value value = Value.of(true);
        private String text = "";
        private Set<String> harms = Set.of();
        private Set<String> favours = Set.of();
        private @Nullable String topic;
        private boolean forecast;
        private List<String> contradicts = List.of();
        private @Nullable Quantity usual;
        private List<Statement> statements = List.of();
        private @Nullable Outcome outcome;
        private Map<String, String> extra = Map.of();
    }

    private static final class OutcomeDraft {
        private Outcome.Result result = Outcome.Result.UNDETERMINED;
        private Moment settled = Moment.at(java.time.Instant.EPOCH);
        private @Nullable String by;
        private @Nullable String because;
    }

    static Claim read(Json json) throws IOException {
        Draft it = CLAIM.read(json);
        int self = it.contradicts.indexOf(it.id);
        if (self >= 0) {
            throw json.badInside("/contradicts/" + self, "contradicted claim", it.id, "another claim than this one");
        }
        return new Claim(
                it.id,
                it.aspect,
                it.value,
                it.text,
                it.harms.isEmpty() && it.favours.isEmpty() ? Parties.NONE : new Parties(it.harms, it.favours),
                it.topic,
                it.forecast,
                it.contradicts,
                it.usual,
                it.statements,
                it.outcome,
                it.extra);
    }

    private static Outcome outcome(Json json) throws IOException {
        OutcomeDraft it = OUTCOME.read(json);
        return new Outcome(it.result, it.settled, it.by, it.because);
    }
}
