package org.credence.exchange.stix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.format.Sink;
import org.credence.exchange.json.Tree;
import org.credence.exchange.scale.Agreement;
import org.credence.exchange.scale.Grade;
import org.credence.exchange.scale.OpenCti;
import org.credence.model.Basis;
import org.credence.model.Moment;
import org.credence.model.Stance;
import org.credence.model.Statement;
import org.credence.model.Statement.Manner;
import org.credence.model.Statement.Scope;
import org.jspecify.annotations.Nullable;

/** What objects say about others, and about themselves. */
final class Statements {
    private final StixSources sources;
    private final Sink sink;

    Statements(StixSources sources, Sink sink) {
        this.sources = sources;
        this.sink = sink;
    }

    /** How an object speaks: what it does to the claim, and whether it is sure of it. */
    private record Voice(Stance stance, Basis basis, boolean hedged) {}

    /**
     * Whoever made a claim asserts it.
     *
     * @param how {@link StixNames#MADE}, or how else the statement follows from the object
     */
    List<Statement> made(StixObject object, String how) {
        Voice voice = new Voice(Stance.ASSERTS, Basis.UNSTATED, object.isHardlySure());
        Moment published = object.moment("published");
        return said(object, voice, Speaker.origin(object, sources), published, Map.of(StixNames.KIND, how));
    }

    /**
     * An opinion: strong agreement asserts, agreement asserts with a hedge, disagreement doubts, strong disagreement
     * denies. None for a neutral one.
     *
     * @throws BadInput when it is no opinion
     */
    List<Statement> opinion(StixObject object, String claim) {
        Agreement agreement = agreement(object);
        if (agreement == Agreement.NEUTRAL) {
            return List.of();
        }
        warnOfLegacy(object);
        Stance stance = switch (agreement) {
            case STRONGLY_DISAGREE -> Stance.DENIES;
            case DISAGREE -> Stance.DOUBTS;
            default -> Stance.ASSERTS;
        };
        boolean hedged = agreement == Agreement.AGREE || object.isHardlySure();
        Map<String, String> kept = object.kept(Set.of());
        if (object.texts("object_refs").equals(List.of(claim))) {
            kept.remove("object_refs");
        }
        kept.put(StixNames.KIND, "opinion");
        return said(object, new Voice(stance, Basis.UNSTATED, hedged), Speaker.maker(object, sources), null, kept);
    }

    private static Agreement agreement(StixObject object) {
        Tree word = object.tree().at("opinion");
        return Agreement.of(String.valueOf(word.text()))
                .orElseThrow(() -> new BadInput(word.mustBe(
                        "opinion", word.found(), "strongly-disagree, disagree, neutral, agree or strongly-agree")));
    }

    /** A sighting is witnessed; one that says that nothing was seen denies. */
    List<Statement> sighting(StixObject object) {
        warnOfLegacy(object);
        boolean nothing = object.is("x_opencti_negative") || "0".equals(object.text("count"));
        Voice voice = new Voice(nothing ? Stance.DENIES : Stance.ASSERTS, Basis.WITNESSED, object.isHardlySure());
        Map<String, String> kept = object.kept(Set.of());
        kept.put(StixNames.KIND, "sighting");
        List<Statement> all = new ArrayList<>();
        for (Speaker witness : Speaker.witnesses(object, sources)) {
            boolean first = all.isEmpty();
            List<Statement> said =
                    said(object, voice, witness, null, first ? kept : Map.of(StixNames.KIND, StixNames.AGAIN));
            all.addAll(
                    first
                            ? said
                            : said.stream()
                                    .map(it -> renamed(it.id() + "/" + witness.source(), it))
                                    .toList());
        }
        return all;
    }

    static Statement renamed(String id, Statement it) {
        return new Statement(
                id,
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

    /** The same said at another time, unless that is not known. */
    static Statement at(@Nullable Moment time, Statement it) {
        return new Statement(
                it.id(),
                it.source(),
                it.stance(),
                time == null ? it.at() : time,
                it.relays(),
                it.cites(),
                it.manner(),
                it.media(),
                it.link(),
                it.archived(),
                it.quote(),
                it.extra());
    }

    private static List<Statement> said(
            StixObject object, Voice voice, Speaker speaker, @Nullable Moment published, Map<String, String> kept) {
        Moment created = object.moment("created");
        Basis basis = voice.basis == Basis.UNSTATED && speaker.told() ? Basis.TOLD : voice.basis;
        Manner manner = new Manner(basis, voice.hedged, speaker.named(), Scope.UNSTATED);
        List<Statement> all = new ArrayList<>();
        all.add(statement(object.id(), speaker, voice.stance, published == null ? created : published, manner, kept));
        if (object.is("revoked")) {
            Moment modified = object.moment("modified");
            all.add(statement(
                    object.id() + "/" + StixNames.REVOKED,
                    speaker,
                    Stance.RETRACTS,
                    modified == null ? created : modified,
                    Manner.PLAIN,
                    Map.of(StixNames.KIND, StixNames.REVOKED)));
        }
        return all;
    }

    private static Statement statement(
            String id, Speaker speaker, Stance stance, @Nullable Moment at, Manner manner, Map<String, String> kept) {
        return new Statement(
                id,
                speaker.source(),
                stance,
                at,
                speaker.relays(),
                null,
                manner,
                Set.of(),
                speaker.link(),
                null,
                null,
                kept);
    }

    /** Says that a confidence of 1 to 4 is probably an early level, and that one out of bounds is none. */
    void warnOfLegacy(StixObject object) {
        Tree value = object.tree().at("confidence");
        Double confidence = object.confidence();
        if (value.isMissing()) {
            return;
        }
        if (confidence == null) {
            sink.warn(value.mustBe("confidence", value.found(), "a whole number from 0 to 100"));
        } else if (OpenCti.mayBeLegacy(confidence)) {
            String level = OpenCti.LEGACY.named(value.found()).map(Grade::word).orElse("none");
            sink.warn(value.mustBe(
                    "confidence",
                    value.found() + ", which looks like the early OpenCTI level " + level,
                    "on the scale from 0 to 100, and is kept without use"));
        }
    }
}
