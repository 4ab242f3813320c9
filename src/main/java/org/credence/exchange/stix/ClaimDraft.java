package org.credence.exchange.stix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credence.model.Aspect;
import org.credence.model.Claim;
import org.credence.model.Moment;
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

    /** The object that is the claim; of several versions the latest, beside which the others are kept. */
    void is(StixObject version) {
        if (object == null) {
            object = version;
        } else if (object.isReplacedBy(version)) {
            keepVersion(object, version);
            object = version;
        } else {
            keepVersion(version, object);
        }
    }

    private void keepVersion(StixObject older, StixObject newer) {
        String modified = String.valueOf(older.text("modified"));
        if (!modified.equals(newer.text("modified"))) {
            extra.put(older.id() + "@" + modified, older.tree().json());
        }
    }

    @Nullable
    StixObject object() {
        return object;
    }

    /** What an object says of it; of several versions the latest, which was said when it was modified. */
    void add(StixObject from, List<Statement> statements) {
        Voiced before = voices.get(from.id());
        if (before == null) {
            voices.put(from.id(), new Voiced(from, statements));
            return;
        }
        boolean newer = before.object.isReplacedBy(from);
        keepVersion(newer ? before.object : from, newer ? from : before.object);
        StixObject last = newer ? from : before.object;
        Moment modified = last.moment("modified");
        voices.put(
                from.id(),
                new Voiced(
                        last,
                        (newer ? statements : before.statements)
                                .stream().map(it -> Statements.at(modified, it)).toList()));
    }

    /** An object that takes no side is kept as it is. */
    void keep(StixObject neutral) {
        extra.put(neutral.id(), neutral.tree().json());
    }

    boolean isSpokenOf() {
        return !voices.isEmpty() || isKept();
    }

    /** Whether objects were kept that take no side. */
    boolean isKept() {
        return !extra.isEmpty();
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
        return Statements.renamed(other, it);
    }
}
