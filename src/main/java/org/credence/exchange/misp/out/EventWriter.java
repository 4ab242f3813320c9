package org.credence.exchange.misp.out;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credence.argument.PriceList;
import org.credence.exchange.brief.Account;
import org.credence.exchange.format.NamedUuid;
import org.credence.exchange.json.Kept;
import org.credence.exchange.misp.MispNames;
import org.credence.model.Claim;
import org.credence.model.Incident;
import org.credence.model.Moment;
import org.credence.model.Sources;
import org.credence.score.ClaimScore;
import org.credence.score.IncidentScore;
import org.jspecify.annotations.Nullable;

/**
 * One event. What was an event already keeps what it had, and its parts their UUIDs, so that it can be merged into the
 * one that is there; anything else becomes an event with an attribute for each claim.
 */
final class EventWriter {
    /** MISP wants no more on one line of info. */
    private static final int LONGEST_INFO = 250;

    private static final Set<String> WRITTEN = Set.of(MispNames.KIND, "Tag", "info", "date", "object_uuid", "note");

    private final IncidentScore score;
    private final PriceList prices;
    private final JsonGenerator out;
    private final Organisations organisations;
    private final String uuid;

    EventWriter(IncidentScore score, Sources sources, PriceList prices, JsonGenerator out) {
        this.score = score;
        this.prices = prices;
        this.out = out;
        this.organisations = new Organisations(sources, out);
        this.uuid = NamedUuid.keptOr(score.id(), "event", score.id());
    }

    void write() throws IOException {
        ClaimScore event = claim(MispNames.EVENT);
        out.writeStartObject();
        out.writeObjectFieldStart("Event");
        out.writeStringField("uuid", uuid);
        writeHead(event);
        writeParts("Attribute", MispNames.ATTRIBUTE);
        writeParts("Object", MispNames.OBJECT);
        writeReports();
        if (event != null) {
            Words words = new Words(score, event, organisations, out);
            words.writeOpinions(event, uuid, "Event", prices);
            writeNotes(uuid);
        }
        out.writeEndObject();
        out.writeEndObject();
    }

    private @Nullable ClaimScore claim(String kind) {
        return score.claims().stream()
                .filter(claim -> kind.equals(kind(claim.claim().said())))
                .findFirst()
                .orElse(null);
    }

    /** Which part of an event a claim was; an attribute where it was none. */
    private static String kind(Claim claim) {
        return claim.extra().getOrDefault(MispNames.KIND, MispNames.ATTRIBUTE);
    }

    private void writeHead(@Nullable ClaimScore event) throws IOException {
        Incident said = score.incident().said();
        String title = said.title().replaceAll("\\s+", " ");
        out.writeStringField("info", title.length() > LONGEST_INFO ? title.substring(0, LONGEST_INFO) + "…" : title);
        LocalDate day = said.date() == null ? day() : said.date();
        out.writeStringField("date", day.toString());
        ClaimScore carrier = score.carrier();
        if (event != null) {
            Map<String, String> extra = event.claim().said().extra();
            writeKept(extra);
            Tags.write(carrier == null ? List.of() : Tags.beside(carrier), extra.get("Tag"), out);
        } else {
            // 4: undefined, 2: complete, 0: for this organisation only, until somebody decides otherwise
            out.writeStringField("timestamp", MispTime.seconds(score.incident().asOf()));
            out.writeStringField("publish_timestamp", "0");
            out.writeBooleanField("published", false);
            out.writeStringField("threat_level_id", "4");
            out.writeStringField("analysis", "2");
            out.writeStringField("distribution", "0");
            out.writeStringField("sharing_group_id", "0");
            organisations.writeAuthor("Orgc");
            organisations.writeAuthor("Org");
            Tags.write(carrier == null ? List.of() : Tags.of(carrier), null, out);
        }
    }

    private LocalDate day() {
        Moment asOf = score.incident().asOf();
        return asOf == null ? LocalDate.EPOCH : asOf.day();
    }

    private void writeParts(String field, String kind) throws IOException {
        out.writeArrayFieldStart(field);
        for (ClaimScore claim : score.claims()) {
            if (kind.equals(kind(claim.claim().said()))) {
                writePart(claim, kind);
            }
        }
        out.writeEndArray();
    }

    private void writePart(ClaimScore claim, String kind) throws IOException {
        Claim said = claim.claim().said();
        String id = NamedUuid.keptOr(said.id(), "claim", score.id(), said.id());
        boolean attribute = kind.equals(MispNames.ATTRIBUTE);
        out.writeStartObject();
        out.writeStringField("uuid", id);
        if (said.extra().containsKey(MispNames.KIND)) {
            writeKept(said.extra());
        } else {
            writeAttribute(claim);
        }
        boolean own = !said.extra().containsKey(MispNames.KIND);
        Tags.write(own ? Tags.of(claim) : Tags.beside(claim), said.extra().get("Tag"), out);
        Words words = new Words(score, claim, organisations, out);
        if (attribute) {
            words.writeSightings();
            words.writeProposals();
        }
        words.writeOpinions(claim, id, attribute ? "Attribute" : "Object", prices);
        writeNotes(id);
        if (!attribute) {
            out.writeArrayFieldStart("Attribute");
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    /** A claim in words; 5: as the event is distributed. */
    private void writeAttribute(ClaimScore claim) throws IOException {
        out.writeStringField("type", "text");
        out.writeStringField("category", "External analysis");
        out.writeBooleanField("to_ids", false);
        out.writeStringField("timestamp", MispTime.seconds(score.incident().asOf()));
        out.writeStringField("distribution", "5");
        out.writeStringField("sharing_group_id", "0");
        out.writeBooleanField("deleted", false);
        out.writeStringField("value", claim.claim().said().text());
        out.writeStringField(
                "comment", "claim " + claim.id() + (Account.isJudged(claim) ? "" : ": " + Account.of(claim, prices)));
    }

    private void writeReports() throws IOException {
        out.writeArrayFieldStart("EventReport");
        for (ClaimScore claim : score.claims()) {
            if (MispNames.REPORT.equals(kind(claim.claim().said()))) {
                out.writeStartObject();
                out.writeStringField("uuid", claim.id());
                writeKept(claim.claim().said().extra());
                new Words(score, claim, organisations, out).writeOpinions(claim, claim.id(), "EventReport", prices);
                out.writeEndObject();
            }
        }
        out.writeEndArray();
    }

    private void writeNotes(String about) throws IOException {
        List<ClaimScore> notes = score.claims().stream()
                .filter(claim -> MispNames.NOTE.equals(kind(claim.claim().said())))
                .filter(claim -> about.equals(claim.claim().said().extra().get("object_uuid")))
                .toList();
        if (notes.isEmpty()) {
            return;
        }
        out.writeArrayFieldStart("Note");
        for (ClaimScore note : notes) {
            out.writeStartObject();
            out.writeStringField("uuid", note.id());
            out.writeStringField("object_uuid", about);
            out.writeStringField("note", note.claim().said().text());
            writeKept(note.claim().said().extra());
            new Words(score, note, organisations, out).writeOpinions(note, note.id(), "Note", prices);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    /** What it had; what was kept under a name of its own was no field. */
    private void writeKept(Map<String, String> extra) throws IOException {
        for (Map.Entry<String, String> kept : extra.entrySet()) {
            if (!WRITTEN.contains(kept.getKey()) && !kept.getKey().contains(":")) {
                Kept.write(kept.getKey(), kept.getValue(), out);
            }
        }
    }
}
