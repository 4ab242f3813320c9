package org.credence.exchange.stix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credence.model.Aspect;
import org.credence.model.Claim;
import org.credence.model.Statement;
import org.credence.model.Value;
import org.jspecify.annotations.Nullable;

/** A claim that is being put together from the objects about it, in whatever order they come. */
final class ClaimDraft {
    private final String id;
    private final Map<String, Voiced> voices = new LinkedHashMap<>();
    private final Map<String, String> extra = new LinkedHashMap<>();
    private @Nullable StixObject object;

    /** What one object says of the claim. */
    private record Voiced(StixObject object, List<Statement> statements) {}

    ClaimDraft(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    /** The object that is the claim; of several versions the latest. */
    void is(StixObject version) {
        if (object == null || object.isReplacedBy(version)) {
            object = version;
        }
    }

    @Nullable
    StixObject object() {
        return object;
    }

    /** What an object says of it; of several versions of the object the latest. */
    void add(StixObject from, List<Statement> statements) {
        Voiced before = voices.get(from.id());
        if (before == null || before.object.isReplacedBy(from)) {
            voices.put(from.id(), new Voiced(from, statements));
        }
    }

    /** An object that takes no side is kept as it is. */
    void keep(StixObject neutral) {
        extra.put(neutral.id(), neutral.tree().json());
    }

    boolean isSpokenOf() {
        return !voices.isEmpty() || !extra.isEmpty();
    }

    /**
     * The claim; null when nobody says anything of it.
     *
     * @param taken ids of statements of the incident, to which those of this claim are added
     */
    @Nullable
    Claim claim(Aspect aspect, Statements speech, StixMarkings markings, Set<String> taken) {
        List<Statement> statements = new ArrayList<>();
        Map<String, String> kept = new LinkedHashMap<>();
        StixObject is = object;
        if (is != null) {
            speech.warnOfLegacy(is);
            statements.addAll(speech.made(is, StixNames.MADE));
            kept.put(StixNames.KIND, is.type());
            kept.putAll(is.kept(Set.of()));
            kept.putAll(markings.of(is));
        }
        kept.putAll(extra);
        for (Voiced voice : voices.values()) {
            statements.addAll(voice.statements);
            kept.putAll(markings.of(voice.object));
        }
        if (statements.isEmpty()) {
            return null;
        }
        String text = is == null ? id : is.title();
        return new Claim(
                id,
                aspect,
                Value.of(true),
                text,
                Claim.Parties.NONE,
                null,
                false,
                List.of(),
                null,
                statements.stream().map(it -> unique(it, taken)).toList(),
                null,
                kept);
    }

    /** One object may be about several claims of an incident. */
    private Statement unique(Statement it, Set<String> taken) {
        if (taken.add(it.id())) {
            return it;
        }
        String other = it.id() + "/" + id;
        taken.add(other);
        return new Statement(
                other,
                it.source(),
                it.stance(),
                it.at(),
                it.relays(),
                it.cites(),
                it.manner(),
                it.media(),
                it.link(),
                it.archived(),
                it.quote(),
                it.extra());
    }
}
