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
import org.credence.score.IncidentScore;
import org.credence.score.price.Confidence;
import org.jspecify.annotations.Nullable;

/** The columns of a table of scores, one claim a row. Their names and order stay; new ones come last. */
final class ScoreColumns {
    /** Decimals of a probability: a millionth, as in JSON. */
    private static final int CONFIDENCE = 6;
    /** Decimals of decibans: a ten-thousandth, as in JSON. */
    private static final int DECIBANS = 4;

    /** Kinds of what stands in a column. */
    enum Kind {
        TEXT,
        TEXTS,
        NUMBER,
        COUNT,
        TRUTH,
        DAY
    }

    static final List<Column> ALL = List.of(
            text("incident", it -> it.said().id()),
            text("title", it -> it.said().title()),
            new Column("date", Kind.DAY, it -> it.said().date()),
            text(
                    "place",
                    it -> it.said().place() == null ? null : it.said().place().name()),
            text(
                    "asOf",
                    it -> it.score.incident().asOf() == null
                            ? null
                            : it.score.incident().asOf().toString()),
            text("claim", it -> it.claim.id()),
            text("aspect", it -> Wire.name(it.facts().getAspect())),
            text("topic", it -> it.facts().getTopic()),
            text("value", it -> ValueWords.of(it.value())),
            number("valueLow", it -> it.value() instanceof Quantity quantity ? bound(quantity.low()) : null),
            number("valueHigh", it -> it.value() instanceof Quantity quantity ? bound(quantity.high()) : null),
            text("unit", it -> it.value() instanceof Quantity quantity ? quantity.unit() : null),
            text("text", it -> it.facts().said().text()),
            new Column("forecast", Kind.TRUTH, it -> it.facts().isForecast()),
            number("confidence", it -> point(it.claim.confidence(), it.claim.verdict())),
            number("confidenceLow", it -> figure(it.claim.confidence(), Confidence::low)),
            number("confidenceHigh", it -> figure(it.claim.confidence(), Confidence::high)),
            number("logOdds", it -> rounded(it.claim.logOdds(), DECIBANS)),
            text("verdict", it -> it.claim.verdict()),
            text("admiralty", it -> it.claim.names().admiralty()),
            new Column("flags", Kind.TEXTS, it -> it.claim.names().flags()),
            number("contestedness", it -> rounded(it.claim.contestedness(), CONFIDENCE)),
            new Column("origins", Kind.COUNT, it -> it.facts().getOrigins()),
            new Column(
                    "rivals",
                    Kind.TEXTS,
                    it -> it.facts().getRivals().stream().map(Claim::getId).toList()),
            new Column("carrier", Kind.TRUTH, Scored::isCarrier),
            number("incidentConfidence", it -> point(it.score.confidence(), it.score.verdict())),
            text("incidentVerdict", it -> it.score.verdict()),
            text("rules", it -> it.score.provenance().rules()),
            text("weights", it -> it.score.provenance().weights()),
            text("ledger", it -> it.score.provenance().ledger()),
            text("version", it -> it.score.provenance().version()));

    private ScoreColumns() {}

    /** A column: what stands in it is of its kind, or null where there is nothing. */
    record Column(String name, Kind kind, Function<Scored, @Nullable Object> cell) {}

    /** A claim within its incident. */
    record Scored(IncidentScore score, ClaimScore claim) {
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

    private static Column text(String name, Function<Scored, @Nullable Object> cell) {
        return new Column(name, Kind.TEXT, cell);
    }

    private static Column number(String name, Function<Scored, @Nullable Object> cell) {
        return new Column(name, Kind.NUMBER, cell);
    }

    static List<String> header() {
        return ALL.stream().map(Column::name).toList();
    }

    static List<String> row(IncidentScore score, ClaimScore claim) {
        Scored scored = new Scored(score, claim);
        return ALL.stream()
                .map(column -> Cell.of(words(column.cell.apply(scored))))
                .toList();
    }

    private static String words(@Nullable Object value) {
        if (value instanceof Double number) {
            return PlainNumber.of(number);
        }
        if (value instanceof List<?> several) {
            return several.stream().map(String::valueOf).collect(Collectors.joining(" "));
        }
        return value == null ? "" : value.toString();
    }

    /** Nothing where nothing can be judged: a number would be an answer. */
    private static @Nullable Double point(@Nullable Confidence confidence, String verdict) {
        return Account.isJudged(verdict) ? figure(confidence, Confidence::value) : null;
    }

    private static @Nullable Double figure(@Nullable Confidence confidence, Function<Confidence, Double> part) {
        return confidence == null ? null : rounded(part.apply(confidence), CONFIDENCE);
    }

    private static Double rounded(double number, int decimals) {
        return Double.valueOf(PlainNumber.of(number, decimals));
    }

    /** Nothing where there is no bound. */
    private static @Nullable Double bound(double number) {
        return Double.isInfinite(number) ? null : number;
    }
}
