package org.credence.exchange.misp.out;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credence.argument.PriceList;
import org.credence.exchange.brief.Account;
import org.credence.exchange.format.NamedUuid;
import org.credence.exchange.json.Kept;
import org.credence.exchange.misp.MispNames;
import org.credence.exchange.scale.Agreement;
import org.credence.exchange.scale.StixConfidence;
import org.credence.model.Basis;
import org.credence.model.Moment;
import org.credence.model.Stance;
import org.credence.model.Statement;
import org.credence.score.ClaimScore;
import org.credence.score.IncidentScore;
import org.credence.score.price.Confidence;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a claim, as sightings and opinions: who saw something sighted it, who takes something back lets it
 * expire, anybody else has an opinion.
 */
final class Words {
    /** What is written anew, whatever it was. */
    private static final Set<String> WRITTEN = Set.of(MispNames.KIND, "type", "opinion", "created");

    private final IncidentScore score;
    private final Organisations organisations;
    private final JsonGenerator out;
    private final List<Statement> sightings = new ArrayList<>();
    private final List<Statement> opinions = new ArrayList<>();
    private final List<Statement> proposals = new ArrayList<>();
    /** What took no side, as it was, by what it was. */
    private final Map<String, String> beside;

    Words(IncidentScore score, ClaimScore claim, Organisations organisations, JsonGenerator out) {
        this.score = score;
        this.organisations = organisations;
        this.out = out;
        this.beside = claim.claim().said().extra();
        claim.claim().getStatements().stream()
                .filter(org.credence.facts.Statement::isDirect)
                .map(org.credence.facts.Statement::said)
                .forEach(this::add);
    }

    private void add(Statement said) {
        String kind = said.extra().getOrDefault(MispNames.KIND, "");
        switch (kind) {
            case MispNames.MADE, MispNames.DELETED -> {
                // it is in the event itself
            }
            case MispNames.PROPOSAL -> proposals.add(said);
            case MispNames.SIGHTING -> sightings.add(said);
            case MispNames.OPINION -> opinions.add(said);
            default -> (isSighting(said) ? sightings : opinions).add(said);
        }
    }

    private static boolean isSighting(Statement said) {
        boolean seen = said.manner().basis() == Basis.WITNESSED;
        return said.stance() == Stance.RETRACTS || (seen && said.stance() != Stance.DOUBTS);
    }

    void writeSightings() throws IOException {
        if (sightings.isEmpty()) {
            return;
        }
        out.writeArrayFieldStart("Sighting");
        for (Statement said : sightings) {
            out.writeStartObject();
            out.writeStringField("uuid", uuid(said));
            out.writeStringField("type", type(said));
            out.writeStringField("date_sighting", MispTime.seconds(said.at()));
            writeKept(said);
            if (organisations.isOne(said.source())) {
                organisations.write("Organisation", said.source());
            }
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    /** What others propose to change. */
    void writeProposals() throws IOException {
        List<String> others = beside(MispNames.PROPOSAL);
        if (proposals.isEmpty() && others.isEmpty()) {
            return;
        }
        out.writeArrayFieldStart("ShadowAttribute");
        for (Statement said : proposals) {
            out.writeStartObject();
            out.writeStringField("uuid", uuid(said));
            writeKept(said);
            if (organisations.isOne(said.source())) {
                organisations.write("Org", said.source());
            }
            out.writeEndObject();
        }
        for (String other : others) {
            out.writeRawValue(other);
        }
        out.writeEndArray();
    }

    private List<String> beside(String kind) {
        return beside.entrySet().stream()
                .filter(kept -> kept.getKey().startsWith(kind + ":"))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** As it was, where that still says the same. */
    private static String type(Statement said) {
        String was = said.extra().getOrDefault("type", "").replace("\"", "");
        return switch (said.stance()) {
            case ASSERTS -> was.equals("3") ? "3" : "0";
            case DENIES, DOUBTS -> "1";
            case RETRACTS -> "2";
        };
    }

    /**
     * Opinions, and that of this program after them; none of its own where nothing can be judged, since 50 would say
     * that it is neutral.
     */
    void writeOpinions(ClaimScore claim, String about, String kind, PriceList prices) throws IOException {
        Confidence confidence = claim.confidence();
        boolean judged = confidence != null && Account.isJudged(claim);
        List<String> neutral = beside(MispNames.OPINION);
        if (opinions.isEmpty() && neutral.isEmpty() && !judged) {
            return;
        }
        out.writeArrayFieldStart("Opinion");
        for (Statement said : opinions) {
            writeOpinion(said, about, kind);
        }
        for (String other : neutral) {
            out.writeRawValue(other);
        }
        if (confidence != null && judged) {
            out.writeStartObject();
            out.writeStringField(
                    "uuid",
                    NamedUuid.of("score", score.id(), claim.id(), provenance()).toString());
            writeTarget(about, kind);
            out.writeStringField("authors", "Credence");
            writeTimes(score.incident().asOf());
            out.writeStringField("opinion", Integer.toString(StixConfidence.of(confidence.value())));
            out.writeStringField("comment", Account.of(claim, prices));
            organisations.writeAuthor("Orgc");
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private String provenance() {
        return score.incident().asOf() + " " + score.provenance();
    }

    private void writeOpinion(Statement said, String about, String kind) throws IOException {
        out.writeStartObject();
        out.writeStringField("uuid", uuid(said));
        if (!said.extra().containsKey("object_uuid")) {
            writeTarget(about, kind);
        }
        if (said.extra().containsKey(MispNames.KIND)) {
            out.writeStringField("created", said.extra().getOrDefault("created", MispTime.written(said.at())));
            writeNumber(said);
            writeKept(said);
        } else {
            writeTimes(said.at());
            writeNumber(said);
            out.writeStringField("authors", said.source());
            out.writeStringField("comment", comment(said));
        }
        if (organisations.isOne(said.source())) {
            organisations.write("Orgc", said.source());
            if (!said.relays().isEmpty()) {
                organisations.write("Org", said.relays().get(said.relays().size() - 1));
            }
        }
        out.writeEndObject();
    }

    private static String comment(Statement said) {
        String quote = said.quote() == null ? "" : said.quote();
        return said.link() == null ? quote : (quote + " " + said.link()).strip();
    }

    private void writeTarget(String about, String kind) throws IOException {
        out.writeStringField("object_uuid", about);
        out.writeStringField("object_type", kind);
    }

    private void writeTimes(@Nullable Moment at) throws IOException {
        out.writeStringField("created", MispTime.written(at));
        out.writeStringField("modified", MispTime.written(at));
    }

    /** The number as it was, unless somebody changed the statement since. */
    private void writeNumber(Statement said) throws IOException {
        Agreement now = agreement(said);
        String was = said.extra().getOrDefault("opinion", "");
        String digits = was.replace("\"", "");
        boolean same = digits.matches("\\d{1,2}|100") && Agreement.of(Integer.parseInt(digits)) == now;
        Kept.write("opinion", same ? was : '"' + Integer.toString(now.number()) + '"', out);
    }

    private static Agreement agreement(Statement said) {
        return switch (said.stance()) {
            case ASSERTS -> said.manner().hedged() ? Agreement.AGREE : Agreement.STRONGLY_AGREE;
            case DOUBTS -> Agreement.DISAGREE;
            case DENIES -> Agreement.STRONGLY_DISAGREE;
            case RETRACTS -> Agreement.NEUTRAL;
        };
    }

    private String uuid(Statement said) {
        return NamedUuid.keptOr(said.id(), "statement", score.id(), said.id());
    }

    private void writeKept(Statement said) throws IOException {
        for (Map.Entry<String, String> kept : said.extra().entrySet()) {
            if (!WRITTEN.contains(kept.getKey())) {
                Kept.write(kept.getKey(), kept.getValue(), out);
            }
        }
    }
}
