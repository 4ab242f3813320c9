package org.credence.exchange.ledger;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.credence.exchange.json.JsonLines;
import org.credence.exchange.json.JsonText;
import org.credence.ledger.LedgerEntry;
import org.credence.ledger.LedgerEntry.Act;
import org.credence.ledger.LedgerEntry.OfClaim;
import org.credence.ledger.LedgerEntry.OfMerger;
import org.credence.ledger.LedgerEntry.OfOutcome;
import org.credence.ledger.LedgerEntry.OfSource;
import org.credence.ledger.Said;
import org.credence.model.Wire;

/** Writes entries of a ledger; reading gives equal ones. */
public final class EntryWriter {
    private EntryWriter() {}

    /** One entry a line, onto a stream. */
    public static JsonLines<LedgerEntry> lines(OutputStream stream) throws IOException {
        return new JsonLines<>(stream, EntryWriter::write);
    }

    private static void write(LedgerEntry entry, JsonGenerator out) throws IOException {
        out.writeStartObject();
        if (entry instanceof Act act) {
            out.writeStringField("entry", "act");
            out.writeStringField("id", act.id());
            out.writeStringField("made", act.made().toString());
            out.writeStringField("by", act.by());
            out.writeStringField("because", act.because());
        } else if (entry instanceof OfSource source) {
            write(source, out);
        } else if (entry instanceof OfMerger merger) {
            begin("merger", merger.id(), merger.act(), out);
            out.writeStringField("source", merger.source());
            JsonText.writeText("into", merger.into(), out);
        } else if (entry instanceof OfClaim claim) {
            write(claim, out);
        } else if (entry instanceof OfOutcome outcome) {
            write(outcome, out);
        }
        out.writeEndObject();
    }

    private static void begin(String entry, String id, String act, JsonGenerator out) throws IOException {
        out.writeStringField("entry", entry);
        out.writeStringField("id", id);
        out.writeStringField("act", act);
    }

    private static void write(OfSource it, JsonGenerator out) throws IOException {
        begin("source", it.id(), it.act(), out);
        out.writeStringField("source", it.source());
        out.writeStringField("name", it.name());
        out.writeStringField("kind", Wire.name(it.kind()));
        JsonText.writeText("owner", it.owner(), out);
        JsonText.writeTexts("aliases", it.aliases(), out);
    }

    private static void write(OfClaim it, JsonGenerator out) throws IOException {
        begin("claim", it.id(), it.act(), out);
        out.writeStringField("incident", it.incident());
        out.writeStringField("claim", it.claim());
        JsonText.writeText("topic", it.topic(), out);
        JsonText.writeText("question", it.question(), out);
        out.writeArrayFieldStart("said");
        for (Said said : it.said()) {
            out.writeStartObject();
            out.writeStringField("source", said.source());
            out.writeStringField("stance", Wire.name(said.stance()));
            if (said.at() != null) {
                out.writeStringField("at", said.at().toString());
                if (said.at().order() > 0) {
                    out.writeNumberField("order", said.at().order());
                }
            }
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void write(OfOutcome it, JsonGenerator out) throws IOException {
        begin("outcome", it.id(), it.act(), out);
        out.writeStringField("incident", it.incident());
        out.writeStringField("claim", it.claim());
        out.writeStringField("result", Wire.name(it.outcome().result()));
        out.writeStringField("settled", it.outcome().settled().toString());
        JsonText.writeText("by", it.outcome().by(), out);
        JsonText.writeText("because", it.outcome().because(), out);
        JsonText.writeText("supersedes", it.supersedes(), out);
    }
}
