package org.credence.exchange.stix.out;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.credence.argument.PriceList;
import org.credence.exchange.IncidentWriter;
import org.credence.exchange.format.NamedUuid;
import org.credence.exchange.json.JsonText;
import org.credence.exchange.scale.Agreement;
import org.credence.exchange.stix.StixNames;
import org.credence.facts.Claim;
import org.credence.facts.Statement;
import org.credence.model.Incident;
import org.credence.model.Moment;
import org.credence.model.Sources;
import org.credence.score.ClaimScore;
import org.credence.score.IncidentScore;
import org.jspecify.annotations.Nullable;

/**
 * An incident that did not come out of STIX: an incident object, which is also the claim that it happened; a note for
 * every other claim; and an opinion for every statement. What these have no property for goes into extensions.
 */
final class OwnIncident {
    private final IncidentScore score;
    private final Sources sources;
    private final Bundle bundle;
    private final String incident;

    OwnIncident(IncidentScore score, Sources sources, Bundle bundle) {
        this.score = score;
        this.sources = sources;
        this.bundle = bundle;
        this.incident = "incident--" + NamedUuid.keptOr(score.id(), "incident", score.id());
    }

    void write(PriceList prices) throws IOException {
        ClaimScore occurrence = occurrence();
        writeIncident(occurrence);
        for (ClaimScore claim : score.claims()) {
            String object = claim.equals(occurrence) ? incident : note(claim.id());
            if (!claim.equals(occurrence)) {
                writeNote(claim, object);
            }
            for (Statement statement : claim.claim().getStatements()) {
                if (statement.isDirect()) {
                    new Word(statement.said(), claim.claim(), object).write(true);
                }
            }
            new Judgement(score, claim, bundle).write(object, prices);
        }
    }

    private @Nullable ClaimScore occurrence() {
        return score.claims().stream()
                .filter(claim -> claim.claim().isOccurrence())
                .findFirst()
                .orElse(null);
    }

    private String note(String claim) {
        return "note--" + NamedUuid.of("claim", score.id(), claim);
    }

    private void writeIncident(@Nullable ClaimScore occurrence) throws IOException {
        List<String> markings = occurrence == null
                ? List.of()
                : AdmiraltyMarkings.write(occurrence.names().admiralty(), bundle);
        Incident said = score.incident().said();
        bundle.write("incident", incident, out -> {
            bundle.writeMade(StixNames.AUTHOR, Times.of(first()), modified());
            out.writeStringField("name", said.title());
            if (occurrence != null) {
                out.writeStringField("description", occurrence.claim().said().text());
                writeRating(occurrence, markings, out);
            }
            bundle.writeExtension(it -> {
                it.writeFieldName(StixNames.INCIDENT);
                IncidentWriter.write(
                        said.withClaims(said.claims().stream()
                                .map(claim -> claim.withStatements(List.of()))
                                .toList()),
                        it);
                if (occurrence != null) {
                    it.writeStringField(StixNames.CLAIM, occurrence.id());
                }
            });
        });
    }

    /** Nobody can have spoken of it before; the day of the incident where nothing said has a date. */
    private @Nullable Moment first() {
        Moment first = null;
        for (Claim claim : score.incident().getClaims()) {
            for (Statement statement : claim.getStatements()) {
                Moment at = statement.at();
                if (at != null && (first == null || at.isBefore(first))) {
                    first = at;
                }
            }
        }
        java.time.LocalDate date = score.incident().said().date();
        return first == null && date != null ? Moment.on(date) : first;
    }

    private String modified() {
        Moment asOf = score.incident().asOf();
        return Times.of(asOf == null ? first() : asOf);
    }

    private void writeNote(ClaimScore claim, String object) throws IOException {
        List<String> markings = AdmiraltyMarkings.write(claim.names().admiralty(), bundle);
        bundle.write("note", object, out -> {
            bundle.writeMade(StixNames.AUTHOR, Times.of(first()), modified());
            out.writeStringField("content", claim.claim().said().text());
            JsonText.writeAllTexts("object_refs", List.of(incident), out);
            writeRating(claim, markings, out);
            bundle.writeExtension(it -> it.writeStringField(StixNames.CLAIM, claim.id()));
        });
    }

    private static void writeRating(ClaimScore claim, List<String> markings, JsonGenerator out) throws IOException {
        Integer confidence = Judgement.confidence(claim);
        if (confidence != null) {
            out.writeNumberField("confidence", confidence);
        }
        JsonText.writeTexts("object_marking_refs", markings, out);
    }

    /** What one source says of one claim, as an opinion on the object that the claim is. */
    final class Word {
        private final org.credence.model.Statement said;
        private final Claim claim;
        private final String object;

        Word(org.credence.model.Statement said, Claim claim, String object) {
            this.said = said;
            this.claim = claim;
            this.object = object;
        }

        /** @param extended whether what an opinion has no property for goes along */
        void write(boolean extended) throws IOException {
            for (String relay : said.relays()) {
                Identities.write(relay, sources, bundle);
            }
            String source = Identities.write(said.source(), sources, bundle);
            String at = Times.of(said.at());
            String id = "opinion--" + NamedUuid.of("statement", score.id(), said.id());
            bundle.write("opinion", id, out -> {
                bundle.writeMade(source, at, at);
                out.writeStringField("opinion", word(said).word());
                if (said.quote() != null) {
                    out.writeStringField("explanation", said.quote());
                }
                JsonText.writeAllTexts("object_refs", List.of(object), out);
                writeLink(out);
                if (extended) {
                    bundle.writeExtension(it -> {
                        it.writeStringField(StixNames.CLAIM, claim.getId());
                        it.writeFieldName(StixNames.STATEMENT);
                        IncidentWriter.write(said, it);
                    });
                }
            });
        }

        private void writeLink(JsonGenerator out) throws IOException {
            if (said.link() != null) {
                out.writeArrayFieldStart("external_references");
                out.writeStartObject();
                out.writeStringField("source_name", sources.get(said.source()).name());
                // not as a url: what others wrote need not be one
                out.writeStringField("description", said.link());
                out.writeEndObject();
                out.writeEndArray();
            }
        }
    }

    /** A statement that takes itself back says nothing of its own: STIX has no word for it but neutral. */
    static Agreement word(org.credence.model.Statement said) {
        return switch (said.stance()) {
            case ASSERTS -> said.manner().hedged() ? Agreement.AGREE : Agreement.STRONGLY_AGREE;
            case DOUBTS -> Agreement.DISAGREE;
            case DENIES -> Agreement.STRONGLY_DISAGREE;
            case RETRACTS -> Agreement.NEUTRAL;
        };
    }
}
