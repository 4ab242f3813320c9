package org.credence.exchange.stix;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.Where;
import org.credence.exchange.format.Sink;
import org.credence.model.Aspect;
import org.credence.model.Claim;
import org.credence.model.Incident;
import org.credence.model.Moment;
import org.credence.model.Statement;
import org.jspecify.annotations.Nullable;

/** One object with all that others say of it, which makes an incident. */
final class StixIncident {
    private final String id;
    private final Where first;
    private final Statements speech;
    private final StixMarkings markings;
    private final ClaimDraft main;
    private final Map<String, ClaimDraft> notes = new LinkedHashMap<>();
    private final NativeIncident ours = new NativeIncident();

    /** @param first the place of the first object about it */
    StixIncident(String id, Where first, Statements speech, StixMarkings markings) {
        this.id = id;
        this.first = first;
        this.speech = speech;
        this.markings = markings;
        this.main = new ClaimDraft(id);
    }

    /** @throws BadInput when the object is of no use */
    void take(Piece piece) {
        StixObject object = StixObject.read(piece.passage());
        ClaimDraft claim = piece.about().isEmpty() ? main : notes.computeIfAbsent(piece.about(), ClaimDraft::new);
        if (ours.take(object, claim.id())) {
            return;
        }
        switch (piece.role()) {
            case SELF, NOTE -> claim.is(object);
            case SIGHTING -> claim.add(object, speech.sighting(object));
            case MENTION -> claim.add(object, speech.made(object, StixNames.MENTIONED));
            case OPINION -> opinion(object, claim);
        }
    }

    private void opinion(StixObject object, ClaimDraft claim) {
        List<Statement> statements = speech.opinion(object, claim.id());
        if (statements.isEmpty()) {
            claim.keep(object);
        } else {
            claim.add(object, statements);
        }
    }

    /** The type of the object when nobody takes a stand on it; null otherwise. */
    @Nullable
    String passedOver() {
        StixObject object = main.object();
        if (object == null || main.isSpokenOf() || !notes.isEmpty() || ours.isThere()) {
            return null;
        }
        return StixNames.CLAIMS.contains(object.type()) || saysHowCredibleItIs(object) ? null : object.type();
    }

    private static boolean saysHowCredibleItIs(StixObject object) {
        boolean says = !object.tree().at("confidence").isMissing()
                || object.is("revoked")
                || object.text("x_opencti_reliability") != null;
        return says && !StixNames.DESCRIPTIONS.contains(object.type());
    }

    void handOn(Sink sink) throws IOException {
        try {
            List<Claim> claims = claims();
            if (ours.isThere()) {
                sink.incident(ours.incident(claims), first);
            } else if (claims.isEmpty() && !main.isKept()) {
                // what there was of it is rejected already
                return;
            } else if (claims.isEmpty()) {
                sink.warn(Problem.mustBe(first, "object", id, "spoken of by more than neutral opinions"));
            } else {
                sink.incident(incident(claims, sink), first);
            }
        } catch (BadInput e) {
            sink.reject(e.problem());
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            sink.reject(new Problem(first, message, id, "an object that makes an incident", null));
        }
    }

    private List<Claim> claims() {
        Set<String> taken = new HashSet<>();
        List<Claim> claims = new ArrayList<>();
        addIfSaid(main.claim(Aspect.OCCURRENCE, speech, markings, taken), claims);
        notes.values().forEach(note -> addIfSaid(note.claim(Aspect.OTHER, speech, markings, taken), claims));
        return claims;
    }

    private static void addIfSaid(@Nullable Claim claim, List<Claim> claims) {
        if (claim != null) {
            claims.add(claim);
        }
    }

    private Incident incident(List<Claim> claims, Sink sink) {
        StixObject object = main.object();
        if (object == null) {
            sink.warn(Problem.mustBe(first, "object", id, "among the objects, to be more than an id"));
            return new Incident(id, id, null, null, claims, List.of(), Map.of());
        }
        return new Incident(id, object.title(), date(object), null, claims, List.of(), Map.of());
    }

    /** The day on which it was seen first, where the object says so. */
    private static @Nullable LocalDate date(StixObject object) {
        Moment seen = object.moment("first_seen");
        Moment day = seen == null ? object.moment("first_observed") : seen;
        return day == null ? null : day.day();
    }
}
