package org.credence.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.credence.exchange.json.JsonLines;
import org.credence.exchange.json.JsonText;
import org.credence.model.Basis;
import org.credence.model.Claim;
import org.credence.model.Incident;
import org.credence.model.Medium;
import org.credence.model.Moment;
import org.credence.model.Outcome;
import org.credence.model.Place;
import org.credence.model.Relation;
import org.credence.model.Statement;
import org.credence.model.Statement.Manner;
import org.credence.model.Statement.Scope;
import org.credence.model.Wire;
import org.jspecify.annotations.Nullable;

/** Writes incidents in the native form; what stands by default is left out, and reading gives an equal incident. */
public final class IncidentWriter {
    private IncidentWriter() {}

    /** One line, without its end. */
    public static String line(Incident incident) {
        return JsonText.line(incident, IncidentWriter::write);
    }

    public static String pretty(Incident incident) {
        return JsonText.pretty(incident, IncidentWriter::write);
    }

    /** One incident a line, onto a stream. */
    public static JsonLines<Incident> lines(OutputStream stream) throws IOException {
        return new JsonLines<>(stream, IncidentWriter::write);
    }

    /** An object among others. */
    public static void write(Incident incident, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", incident.id());
        out.writeStringField("title", incident.title());
        JsonText.writeText("date", text(incident.date()), out);
        if (incident.place() != null) {
            write(incident.place(), out);
        }
        out.writeArrayFieldStart("claims");
        for (Claim claim : incident.claims()) {
            write(claim, out);
        }
        out.writeEndArray();
        writeRelated(incident, out);
        JsonText.writeMap("extra", incident.extra(), out);
        out.writeEndObject();
    }

    private static void write(Place place, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("place");
        out.writeStringField("name", place.name());
        JsonText.writeTexts("aliases", place.aliases(), out);
        JsonText.writeText("country", place.country(), out);
        JsonText.writeNumber("lat", place.lat(), out);
        JsonText.writeNumber("lon", place.lon(), out);
        JsonText.writeNumber("precisionMetres", place.precisionMetres(), out);
        out.writeEndObject();
    }

    private static void write(Claim claim, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", claim.id());
        out.writeStringField("aspect", Wire.name(claim.aspect()));
        out.writeFieldName("value");
        ValueShape.write(claim.value(), out);
        out.writeStringField("text", claim.text());
        JsonText.writeTexts("harms", claim.parties().harms(), out);
        JsonText.writeTexts("favours", claim.parties().favours(), out);
        JsonText.writeText("topic", claim.topic(), out);
        if (claim.forecast()) {
            out.writeBooleanField("forecast", true);
        }
        JsonText.writeTexts("contradicts", claim.contradicts(), out);
        if (claim.usual() != null) {
            out.writeFieldName("usual");
            ValueShape.write(claim.usual(), out);
        }
        out.writeArrayFieldStart("statements");
        for (Statement statement : claim.statements()) {
            write(statement, out);
        }
        out.writeEndArray();
        if (claim.outcome() != null) {
            write(claim.outcome(), out);
        }
        JsonText.writeMap("extra", claim.extra(), out);
        out.writeEndObject();
    }

    /** An object among others. */
    public static void write(Statement statement, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", statement.id());
        out.writeStringField("source", statement.source());
        out.writeStringField("stance", Wire.name(statement.stance()));
        writeMoment(statement.at(), out);
        JsonText.writeTexts("relays", statement.relays(), out);
        JsonText.writeText("cites", statement.cites(), out);
        write(statement.manner(), out);
        if (!statement.media().isEmpty()) {
            out.writeArrayFieldStart("media");
            for (Medium medium : statement.media()) {
                out.writeString(Wire.name(medium));
            }
            out.writeEndArray();
        }
        JsonText.writeText("url", statement.link(), out);
        JsonText.writeText("archivedUrl", statement.archived(), out);
        JsonText.writeText("quote", statement.quote(), out);
        JsonText.writeMap("extra", statement.extra(), out);
        out.writeEndObject();
    }

    private static void writeMoment(@Nullable Moment at, JsonGenerator out) throws IOException {
        if (at != null) {
            out.writeStringField("at", at.toString());
            if (at.order() > 0) {
                out.writeNumberField("order", at.order());
            }
        }
    }

    private static void write(Manner manner, JsonGenerator out) throws IOException {
        if (manner.basis() != Basis.UNSTATED) {
            out.writeStringField("basis", Wire.name(manner.basis()));
        }
        if (!manner.named()) {
            out.writeStringField("attribution", "unnamed");
        }
        if (manner.hedged()) {
            out.writeStringField("certainty", "hedged");
        }
        if (manner.scope() != Scope.UNSTATED) {
            out.writeStringField("scope", Wire.name(manner.scope()));
        }
    }

    private static void write(Outcome outcome, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("outcome");
        out.writeStringField("result", Wire.name(outcome.result()));
        out.writeStringField("settled", outcome.settled().toString());
        JsonText.writeText("by", outcome.by(), out);
        JsonText.writeText("because", outcome.because(), out);
        out.writeEndObject();
    }

    private static void writeRelated(Incident incident, JsonGenerator out) throws IOException {
        if (incident.related().isEmpty()) {
            return;
        }
        out.writeArrayFieldStart("related");
        for (Relation relation : incident.related()) {
            out.writeStartObject();
            out.writeStringField("incident", relation.incident());
            out.writeStringField("relation", Wire.name(relation.kind()));
            if (relation.daysBefore() > 0) {
                out.writeNumberField("daysBefore", relation.daysBefore());
            }
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
