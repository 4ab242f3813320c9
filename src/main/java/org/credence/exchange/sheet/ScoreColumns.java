package org.credence.exchange.sheet;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.credence.exchange.brief.Account;
import org.credence.exchange.format.ValueWords;
import org.credence.exchange.json.PlainNumber;
import org.credence.facts.Claim;
import org.credence.model.Incident;
import org.credence.model.Value;
import org.credence.model.Value.Quantity;
import org.credence.model.Wire;
import org.credence.score.ClaimScore;
import org.credence.score.Confidence;
import org.credence.score.IncidentScore;
import org.jspecify.annotations.Nullable;

/** The columns of a table of scores, one claim a row. Their names and order stay; new ones come last. */
final class ScoreColumns {
    /** Decimals of a probability: a millionth, as in JSON. */
    private static final int CONFIDENCE = 6;
    /** Decimals of decibans: a ten-thousandth, as in JSON. */
    private static final int DECIBANS = 4;

    private static final List<Column> ALL = List.of(
            column("incident", it -> it.said().id()),
            column("title", it -> it.said().title()),
            column("date", it -> text(it.said().date())),
            column(
                    "place",
                    it -> it.said().place() == null ? "" : it.said().place().name()),
            column("asOf", it -> text(it.score.incident().asOf())),
            column("claim", it -> it.claim.id()),
            column("aspect", it -> Wire.name(it.facts().getAspect())),
            column("topic", it -> it.facts().getTopic()),
            column("value", it -> ValueWords.of(it.value())),
            column("valueLow", it -> it.value() instanceof Quantity quantity ? number(quantity.low()) : ""),
            column("valueHigh", it -> it.value() instanceof Quantity quantity ? number(quantity.high()) : ""),
            column("unit", it -> it.value() instanceof Quantity quantity ? text(quantity.unit()) : ""),
            column("text", it -> it.facts().said().text()),
            column("forecast", it -> String.valueOf(it.facts().isForecast())),
            column("confidence", it -> point(it.claim.confidence(), it.claim.verdict())),
            column("confidenceLow", it -> figure(it.claim.confidence(), Confidence::low)),
            column("confidenceHigh", it -> figure(it.claim.confidence(), Confidence::high)),
            column("logOdds", it -> PlainNumber.of(it.claim.logOdds(), DECIBANS)),
            column("verdict", it -> it.claim.verdict()),
            column("admiralty", it -> it.claim.names().admiralty()),
            column("flags", it -> String.join(" ", it.claim.names().flags())),
            column("contestedness", it -> PlainNumber.of(it.claim.contestedness(), CONFIDENCE)),
            column("origins", it -> String.valueOf(it.facts().getOrigins())),
            column(
                    "rivals",
                    it -> it.facts().getRivals().stream().map(Claim::getId).collect(Collectors.joining(" "))),
            column("carrier", it -> String.valueOf(it.isCarrier())),
            column("incidentConfidence", it -> point(it.score.confidence(), it.score.verdict())),
            column("incidentVerdict", it -> it.score.verdict()),
            column("rules", it -> it.score.provenance().rules()),
            column("weights", it -> it.score.provenance().weights()),
            column("ledger", it -> it.score.provenance().ledger()),
            column("version", it -> it.score.provenance().version()));

    private ScoreColumns() {}

    private record Column(String name, Function<Scored, String> cell) {}

    /** A claim within its incident. */
    private record Scored(IncidentScore score, ClaimScore claim) {
        Incident said() {
            return score.incident().said();
        }

        Claim facts() {
            return claim.claim();
        }

        Value value() {
            return facts().said().value();
        }

        boolean isCarrier() {
            ClaimScore carrier = score.carrier();
            return carrier != null && carrier.id().equals(claim.id());
        }
    }

    private static Column column(String name, Function<Scored, String> cell) {
        return new Column(name, cell);
    }

    static List<String> header() {
        return ALL.stream().map(Column::name).toList();
    }

    static List<String> row(IncidentScore score, ClaimScore claim) {
        Scored scored = new Scored(score, claim);
        return ALL.stream().map(column -> Cell.of(column.cell.apply(scored))).toList();
    }

    /** Empty where nothing can be judged: a number would be an answer. */
    private static String point(@Nullable Confidence confidence, String verdict) {
        return Account.isJudged(verdict) ? figure(confidence, Confidence::value) : "";
    }

    private static String figure(@Nullable Confidence confidence, Function<Confidence, Double> part) {
        return confidence == null ? "" : PlainNumber.of(part.apply(confidence), CONFIDENCE);
    }

    /** Empty where there is no bound. */
    private static String number(double number) {
        return Double.isInfinite(number) ? "" : PlainNumber.of(number);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
