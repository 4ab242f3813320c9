package org.credence.exchange.score;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.credence.argument.PriceList;
import org.credence.exchange.ValueShape;
import org.credence.exchange.json.JsonText;
import org.credence.facts.Claim;
import org.credence.facts.Relay;
import org.credence.facts.Statement;
import org.credence.model.Wire;
import org.credence.score.Change;
import org.credence.score.ClaimScore;
import org.credence.score.price.Contribution;
import org.jspecify.annotations.Nullable;

/** Writes what became of one claim, with the arguments that add up to its log-odds. */
final class ClaimScoreWriter {
    private static final String WHY_RIVALS =
            "Values that cannot both be true share one certainty; this is what the others take.";

    private static final String WHY_TEMPERATURE =
            "Arguments that lean on each other are worth less, or more, together than they are priced.";

    private final PriceList prices;
    private final Detail detail;

    ClaimScoreWriter(PriceList prices, Detail detail) {
        this.prices = prices;
        this.detail = detail;
    }

    void write(ClaimScore score, JsonGenerator out) throws IOException {
        Claim claim = score.claim();
        out.writeStartObject();
        out.writeStringField("id", score.id());
        out.writeStringField("aspect", Wire.name(claim.getAspect()));
        out.writeFieldName("value");
        ValueShape.write(claim.said().value(), out);
        if (detail == Detail.FULL) {
            out.writeStringField("text", claim.said().text());
        }
        if (claim.isForecast()) {
            out.writeBooleanField("forecast", true);
        }
        Figures.write(score.confidence(), out);
        Figures.write("logOdds", score.logOdds(), Figures.DECIBANS, out);
        out.writeStringField("verdict", score.verdict());
        out.writeStringField("admiralty", score.names().admiralty());
        JsonText.writeAllTexts("flags", score.names().flags(), out);
        Figures.write("contestedness", score.contestedness(), Figures.CONFIDENCE, out);
        out.writeNumberField("origins", claim.getOrigins());
        List<String> rivals = claim.getRivals().stream().map(Claim::getId).toList();
        JsonText.writeAllTexts("rivals", rivals, out);
        if (detail == Detail.FULL) {
            writeArguments(score, out);
            writeChanges(score.wouldChange(), out);
        }
        out.writeEndObject();
    }

    private void writeArguments(ClaimScore score, JsonGenerator out) throws IOException {
        Map<String, Statement> statements = new HashMap<>();
        score.claim().getStatements().forEach(statement -> statements.put(statement.getId(), statement));
        out.writeArrayFieldStart("arguments");
        for (Contribution contribution : score.contributions()) {
            write(contribution, statements.get(contribution.statement()), out);
        }
        out.writeEndArray();
    }

    private void write(Contribution contribution, @Nullable Statement statement, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("rule", contribution.rule());
        JsonText.writeText("statement", contribution.statement(), out);
        if (statement != null) {
            out.writeStringField("source", statement.getSource().getId());
            List<String> through = statement.getRelays().stream()
                    .map(Relay::getSource)
                    .map(source -> source.getId())
                    .toList();
            JsonText.writeTexts("through", through, out);
        }
        Figures.write("decibans", contribution.decibans(), Figures.DECIBANS, out);
        JsonText.writeText("why", why(contribution.rule()), out);
        out.writeEndObject();
    }

    private @Nullable String why(String rule) {
        if (rule.equals(Contribution.RIVALS)) {
            return WHY_RIVALS;
        }
        if (rule.equals(Contribution.TEMPERATURE)) {
            return WHY_TEMPERATURE;
        }
        return prices.has(rule) ? prices.of(rule).why() : null;
    }

    static void writeChanges(List<Change> changes, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("wouldChange");
        for (Change change : changes) {
            out.writeStartObject();
            out.writeStringField("kind", Wire.name(change.kind()));
            JsonText.writeAllTexts("without", change.without(), out);
            Figures.write(change.confidence(), out);
            out.writeStringField("verdict", change.verdict());
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
