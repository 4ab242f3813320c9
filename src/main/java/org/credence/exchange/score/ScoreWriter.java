package org.credence.exchange.score;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.credence.argument.PriceList;
import org.credence.exchange.json.JsonLines;
import org.credence.exchange.json.JsonText;
import org.credence.exchange.json.PlainObject;
import org.credence.model.Moment;
import org.credence.score.ClaimScore;
import org.credence.score.IncidentScore;
import org.credence.score.Point;
import org.credence.score.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * Writes scores, one JSON object an incident.
 *
 * <p>Confidences have at most six decimals and decibans four, none an exponent; equal scores give equal bytes. May
 * be used by several threads.
 */
public final class ScoreWriter {
    static final String INPUT = "input";

    private final ClaimScoreWriter claims;
    private final Detail detail;

    /**
     * A writer of scores.
     *
     * @param prices where the reason of each rule is looked up
     */
    public ScoreWriter(PriceList prices, Detail detail) {
        this.claims = new ClaimScoreWriter(prices, detail);
        this.detail = detail;
    }

    /** One line, without its end. */
    public String line(IncidentScore score) {
        return JsonText.line(score, this::write);
    }

    public String pretty(IncidentScore score) {
        return JsonText.pretty(score, this::write);
    }

    /** One line, without its end, that also tells the hash of what the score was asked of. */
    public String line(IncidentScore score, String input) {
        return line(score, PlainObject.of(INPUT, input));
    }

    /** The same, spread out. */
    public String pretty(IncidentScore score, String input) {
        return pretty(score, PlainObject.of(INPUT, input));
    }

    /** One line, without its end, that tells more than the score. */
    public String line(IncidentScore score, PlainObject more) {
        return JsonText.line(score, (it, out) -> write(it, more, out));
    }

    /** The same, spread out. */
    public String pretty(IncidentScore score, PlainObject more) {
        return JsonText.pretty(score, (it, out) -> write(it, more, out));
    }

    /** One score a line, onto a stream. */
    public JsonLines<IncidentScore> lines(OutputStream stream) throws IOException {
        return new JsonLines<>(stream, this::write);
    }

    private void write(IncidentScore score, JsonGenerator out) throws IOException {
        write(score, PlainObject.empty(), out);
    }

    private void write(IncidentScore score, PlainObject more, JsonGenerator out) throws IOException {
        ClaimScore carrier = score.carrier();
        out.writeStartObject();
        out.writeStringField("incident", score.id());
        out.writeStringField("title", score.incident().said().title());
        Moment asOf = score.incident().asOf();
        out.writeStringField("asOf", asOf == null ? null : asOf.toString());
        Figures.write(score.confidence(), out);
        out.writeStringField("verdict", score.verdict());
        out.writeStringField("admiralty", score.admiralty());
        writeCarrier(carrier, out);
        out.writeArrayFieldStart("claims");
        for (ClaimScore claim : score.claims()) {
            claims.write(claim, out);
        }
        out.writeEndArray();
        if (detail == Detail.FULL) {
            writeTimeline(score.timeline(), out);
            ClaimScoreWriter.writeChanges(carrier == null ? List.of() : carrier.wouldChange(), out);
        }
        if (!score.provenance().equals(Provenance.UNTOLD)) {
            write(score.provenance(), out);
        }
        more.writeFields(out);
        out.writeEndObject();
    }

    private static void writeCarrier(@Nullable ClaimScore carrier, JsonGenerator out) throws IOException {
        out.writeStringField("carrier", carrier == null ? null : carrier.id());
        JsonText.writeAllTexts(
                "flags", carrier == null ? List.of() : carrier.names().flags(), out);
        Figures.write("contestedness", carrier == null ? 0 : carrier.contestedness(), Figures.CONFIDENCE, out);
        out.writeNumberField("origins", carrier == null ? 0 : carrier.claim().getOrigins());
    }

    private static void writeTimeline(List<Point> timeline, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("timeline");
        for (Point point : timeline) {
            Moment at = point.statement().at();
            out.writeStartObject();
            out.writeStringField("at", at == null ? null : at.toString());
            out.writeStringField("claim", point.claim());
            out.writeStringField("statement", point.statement().id());
            out.writeStringField("source", point.statement().source());
            Figures.write(point.confidence(), out);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void write(Provenance provenance, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("provenance");
        out.writeStringField("rules", provenance.rules());
        out.writeStringField("weights", provenance.weights());
        out.writeStringField("ledger", provenance.ledger());
        out.writeStringField("version", provenance.version());
        out.writeEndObject();
    }
}
