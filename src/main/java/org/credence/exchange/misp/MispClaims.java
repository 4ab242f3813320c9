package org.credence.exchange.misp;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.Problem;
import org.credence.exchange.format.Sink;
import org.credence.exchange.json.Kept;
import org.credence.exchange.json.Tree;
import org.credence.model.Aspect;
import org.credence.model.Claim;
import org.credence.model.Moment;
import org.credence.model.Statement;
import org.credence.model.Value;
import org.jspecify.annotations.Nullable;

/** The claims of one event, with ids that are unique in it. */
final class MispClaims {
    private static final Set<String> SPOKEN = Set.of(
            "uuid",
            "Sighting",
            "Opinion",
            "Note",
            "Attribute",
            "Relationship",
            "EventReport",
            "ShadowAttribute",
            "Tag");

    private final Speech speech;
    private final MispTimes times;
    private final Sink sink;
    private final List<Claim> claims = new ArrayList<>();
    private final Map<String, Integer> claimIds = new HashMap<>();
    private final Map<String, Integer> statementIds = new HashMap<>();

    MispClaims(Speech speech, MispTimes times, Sink sink) {
        this.speech = speech;
        this.times = times;
        this.sink = sink;
    }

    List<Claim> all() {
        return claims;
    }

    /**
     * A part of an event, which whoever made the event asserts.
     *
     * @param at   when, or null for the part's own time
     * @param text what it claims, for people
     */
    void add(String kind, Tree part, Aspect aspect, @Nullable Moment at, String text) throws IOException {
        if (!part.isObject()) {
            sink.reject(part.mustBe(kind, part.found(), "an object"));
            return;
        }
        String id = claimId(part, kind);
        try {
            MispTags tags = new MispTags(part.at("Tag"));
            for (String unknown : tags.unknown()) {
                sink.warn(part.at("Tag").mustBe("tag", unknown, "one whose value its taxonomy has"));
            }
            Moment when = at == null ? times.seconds(part.at("timestamp")) : at;
            List<Statement> statements = new ArrayList<>();
            if (speech.isSources()) {
                statements.add(unique(speech.made(id, when, tags.voice())));
                if ("true".equals(part.at("deleted").text())) {
                    statements.add(unique(speech.deleted(id, when)));
                }
            }
            claim(id, part, aspect, text, statements, kept(kind, part));
        } catch (BadInput e) {
            sink.reject(e.problem());
        }
        notes(part, id);
    }

    private static Map<String, String> kept(String kind, Tree part) {
        Map<String, String> extra = new LinkedHashMap<>();
        extra.put(MispNames.KIND, kind);
        extra.putAll(Kept.of(part, SPOKEN));
        String tags = new MispTags(part.at("Tag")).kept();
        if (tags != null) {
            extra.put("Tag", tags);
        }
        return extra;
    }

    private void claim(
            String id, Tree part, Aspect aspect, String text, List<Statement> statements, Map<String, String> extra)
            throws IOException {
        for (Tree sighting : part.at("Sighting").entries()) {
            said(MispNames.SIGHTING, sighting, speech::sighting, statements, extra);
        }
        for (Tree opinion : Speech.others(part.at("Opinion"))) {
            said(MispNames.OPINION, opinion, speech::opinion, statements, extra);
        }
        for (Tree proposal : part.at("ShadowAttribute").entries()) {
            said(MispNames.PROPOSAL, proposal, speech::proposal, statements, extra);
        }
        if (statements.isEmpty()) {
            // it stands for nothing but scores of this program
            return;
        }
        claims.add(new Claim(
                id,
                aspect,
                Value.of(true),
                text,
                Claim.Parties.NONE,
                null,
                false,
                List.of(),
                null,
                statements,
                null,
                extra));
    }

    /** Reads one thing that is said. */
    private interface Reading {
        @Nullable
        Statement read(Tree said);
    }

    /** What takes no side is kept beside the claim. */
    private void said(String kind, Tree said, Reading reading, List<Statement> statements, Map<String, String> extra)
            throws IOException {
        try {
            requireObject(kind, said);
            Statement statement = reading.read(said);
            if (statement == null) {
                extra.put(kind + ":" + id(said, "none"), said.json());
            } else {
                statements.add(unique(statement));
            }
        } catch (BadInput e) {
            sink.reject(e.problem());
        }
    }

    private void notes(Tree part, String about) throws IOException {
        for (Tree note : part.at("Note").entries()) {
            try {
                note(note, about);
            } catch (BadInput e) {
                sink.reject(e.problem());
            }
        }
    }

    private static void requireObject(String kind, Tree part) {
        if (!part.isObject()) {
            throw new BadInput(part.mustBe(kind, part.found(), "an object"));
        }
    }

    private void note(Tree note, String about) throws IOException {
        requireObject(MispNames.NOTE, note);
        String text = note.at("note").text();
        if (text == null) {
            throw new BadInput(note.mustBe("note", "missing", "given"));
        }
        String id = claimId(note, MispNames.NOTE);
        List<Statement> statements = new ArrayList<>();
        statements.add(unique(speech.note(id, note)));
        Map<String, String> extra = kept(MispNames.NOTE, note);
        extra.putIfAbsent("object_uuid", about);
        claim(id, note, Aspect.OTHER, text, statements, extra);
    }

    private static String id(Tree part, String kind) {
        String uuid = part.at("uuid").text();
        return uuid == null ? kind : uuid;
    }

    private String claimId(Tree part, String kind) {
        String id = id(part, kind);
        String unique = unique(id, claimIds);
        if (!unique.equals(id)) {
            sink.warn(Problem.mustBe(part.at("uuid").where(), "uuid", id, "unique in the event"));
        }
        return unique;
    }

    private Statement unique(Statement statement) {
        String id = unique(statement.id(), statementIds);
        return id.equals(statement.id())
                ? statement
                : new Statement(
                        id,
                        statement.source(),
                        statement.stance(),
                        statement.at(),
                        statement.relays(),
                        null,
                        statement.manner(),
                        statement.media(),
                        null,
                        null,
                        null,
                        statement.extra());
    }

    /** UUIDs are not always as unique as they should be. */
    private static String unique(String id, Map<String, Integer> taken) {
        int number = taken.merge(id, 1, Integer::sum);
        return number == 1 ? id : unique(id + "/" + number, taken);
    }
}
