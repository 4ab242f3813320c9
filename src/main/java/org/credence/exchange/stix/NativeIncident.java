package org.credence.exchange.stix;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.credence.exchange.IncidentReader;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.Passage;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.ReadOptions;
import org.credence.exchange.json.JsonText;
import org.credence.exchange.json.Tree;
import org.credence.model.Claim;
import org.credence.model.Incident;
import org.credence.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * An incident that this program wrote into a bundle: what STIX has no property for lies in extensions of its objects,
 * and is put together again as it was. What others added to the bundle is added to it.
 */
final class NativeIncident {
    private @Nullable Tree incident;
    /** The id of the claim that an object is, by the object's id. */
    private final Map<String, String> claims = new HashMap<>();

    private final Map<String, List<Tree>> statements = new LinkedHashMap<>();

    /**
     * Takes an object of ours; false when it is none.
     *
     * @param about the object that it is, or is about
     */
    boolean take(StixObject object, String about) {
        if (!object.ours(StixNames.SCORE).isMissing()) {
            // our own score is no source's word: it would count twice
            return true;
        }
        Tree claim = object.ours(StixNames.CLAIM);
        Tree statement = object.ours(StixNames.STATEMENT);
        Tree whole = object.ours(StixNames.INCIDENT);
        if (!whole.isMissing()) {
            incident = whole;
        }
        if (!statement.isMissing()) {
            statements
                    .computeIfAbsent(String.valueOf(claim.text()), it -> new ArrayList<>())
                    .add(statement);
        } else if (!claim.isMissing()) {
            claims.put(about, String.valueOf(claim.text()));
        }
        return !whole.isMissing() || !statement.isMissing() || !claim.isMissing();
    }

    boolean isThere() {
        return incident != null;
    }

    /** The id of the claim that an object is. */
    String claim(String object) {
        return claims.getOrDefault(object, object);
    }

    /**
     * The incident as it was, with what others say now.
     *
     * @param others what they say of its claims, each claim by the id of its object
     * @throws BadInput when its parts do not fit together any more
     */
    Incident incident(List<Claim> others) {
        Tree whole = java.util.Objects.requireNonNull(incident);
        Incident was = parse(whole);
        Map<String, Claim> added = new LinkedHashMap<>();
        others.forEach(claim -> added.put(claim(claim.id()), claim));
        List<Claim> all = new ArrayList<>();
        for (Claim claim : was.claims()) {
            Claim more = added.remove(claim.id());
            List<Statement> said = new ArrayList<>(statements.containsKey(claim.id()) ? claim.statements() : List.of());
            Map<String, String> extra = new LinkedHashMap<>(claim.extra());
            if (more != null) {
                said.addAll(more.statements());
                extra.putAll(more.extra());
            }
            if (!said.isEmpty()) {
                all.add(with(claim, said, extra));
            }
        }
        all.addAll(added.values());
        return was.withClaims(all);
    }

    private Incident parse(Tree whole) {
        String text = JsonText.line(whole, this::write);
        try {
            return IncidentReader.parse(Passage.of(whole.where().file(), text), ReadOptions.STRICT, null);
        } catch (BadInput e) {
            Problem problem = e.problem();
            throw new BadInput(new Problem(
                    whole.where(), problem.message(), problem.found(), problem.expected(), problem.advice()));
        }
    }

    private void write(Tree whole, JsonGenerator out) throws IOException {
        out.writeStartObject();
        writeAllBut("claims", whole, out);
        out.writeArrayFieldStart("claims");
        for (Tree claim : whole.at("claims").entries()) {
            out.writeStartObject();
            writeAllBut("statements", claim, out);
            out.writeArrayFieldStart("statements");
            List<Tree> said = statements.get(String.valueOf(claim.at("id").text()));
            if (said == null) {
                writeSilence(out);
            } else {
                for (Tree statement : said) {
                    out.writeRawValue(statement.json());
                }
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    /** A claim needs a statement to be read; this one is left out again. */
    private static void writeSilence(JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", StixNames.UNNAMED);
        out.writeStringField("source", StixNames.UNNAMED);
        out.writeStringField("stance", "asserts");
        out.writeEndObject();
    }

    private static void writeAllBut(String without, Tree object, JsonGenerator out) throws IOException {
        for (String field : object.fields()) {
            if (!field.equals(without)) {
                out.writeFieldName(field);
                out.writeRawValue(object.at(field).json());
            }
        }
    }

    private static Claim with(Claim claim, List<Statement> statements, Map<String, String> extra) {
        return new Claim(
                claim.id(),
                claim.aspect(),
                claim.value(),
                claim.text(),
                claim.parties(),
                claim.topic(),
                claim.forecast(),
                claim.contradicts(),
                claim.usual(),
                statements,
                claim.outcome(),
                extra);
    }
}
