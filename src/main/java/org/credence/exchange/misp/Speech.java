package org.credence.exchange.misp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.json.Kept;
import org.credence.exchange.json.Tree;
import org.credence.exchange.scale.Agreement;
import org.credence.model.Basis;
import org.credence.model.Moment;
import org.credence.model.Stance;
import org.credence.model.Statement;
import org.credence.model.Statement.Manner;
import org.credence.model.Statement.Scope;
import org.jspecify.annotations.Nullable;

/** What is said in an event: by the organisation whose it is, by those who sighted it, and by those who have an opinion. */
final class Speech {
    private static final String OPINION = "a whole number from 0 to 100";

    private final MispSources sources;
    private final MispTimes times;
    private final Maker maker;

    /**
     * Whose event it is.
     *
     * @param source the organisation that made it
     * @param named  whether it is named
     * @param relays the organisation through which it came, where that is another
     */
    record Maker(String source, boolean named, List<String> relays) {}

    Speech(MispSources sources, MispTimes times, Maker maker) {
        this.sources = sources;
        this.times = times;
        this.maker = maker;
    }

    /** Whose an event is: {@code Orgc} made it, and {@code Org} handed it on. */
    static Maker maker(Tree made, Tree handedOn, MispSources sources) {
        String origin = sources.organisation(made);
        String relay = sources.organisation(handedOn);
        if (origin == null) {
            return relay == null
                    ? new Maker(sources.unnamed(), false, List.of())
                    : new Maker(sources.unnamed(), false, List.of(relay));
        }
        boolean same = relay == null || relay.equals(origin);
        return new Maker(origin, true, same ? List.of() : List.of(relay));
    }

    /** Whether it is a source's event, and not one that this program wrote to hand back scores. */
    boolean isSources() {
        return !maker.source.equals(MispNames.AUTHOR);
    }

    /** Whose event it is says so, as firmly as its tags let it. */
    Statement made(String id, @Nullable Moment at, MispTags.Voice voice) {
        Stance stance = switch (voice) {
            case STATED, HEDGED -> Stance.ASSERTS;
            case DOUBTED -> Stance.DOUBTS;
            case DENIED -> Stance.DENIES;
        };
        Manner manner = new Manner(Basis.UNSTATED, voice == MispTags.Voice.HEDGED, maker.named, Scope.UNSTATED);
        return statement(id, stance, at, maker, manner, Map.of(MispNames.KIND, MispNames.MADE));
    }

    /** What was deleted is taken back. */
    Statement deleted(String id, @Nullable Moment at) {
        Map<String, String> extra = Map.of(MispNames.KIND, MispNames.DELETED);
        return statement(id + "/" + MispNames.DELETED, Stance.RETRACTS, at, maker, Manner.PLAIN, extra);
    }

    /**
     * A sighting: 0 and 3 saw it, 1 says that it is a false positive, 2 that it is no longer so.
     *
     * @throws BadInput when it is none of these
     */
    Statement sighting(Tree sighting) {
        Tree type = sighting.at("type");
        String number = type.text() == null ? "0" : type.text();
        Stance stance = switch (String.valueOf(number)) {
            case "0", "3" -> Stance.ASSERTS;
            case "1" -> Stance.DENIES;
            case "2" -> Stance.RETRACTS;
            default ->
                throw new BadInput(type.mustBe(
                        "type", type.found(), "0 (seen), 1 (false positive), 2 (expired) or 3 (true positive)"));
        };
        String witness = sources.organisation(sighting.at("Organisation"));
        Maker who =
                witness == null ? new Maker(sources.unnamed(), false, List.of()) : new Maker(witness, true, List.of());
        Manner manner = stance == Stance.RETRACTS
                ? Manner.PLAIN
                : new Manner(Basis.WITNESSED, false, who.named, Scope.UNSTATED);
        return statement(
                id(sighting, MispNames.SIGHTING),
                stance,
                times.seconds(sighting.at("date_sighting")),
                who,
                manner,
                kept(sighting, MispNames.SIGHTING, Set.of("uuid", "Organisation", "date_sighting")));
    }

    /**
     * An opinion; null when it takes no side.
     *
     * @throws BadInput when it is none
     */
    @Nullable
    Statement opinion(Tree opinion) {
        Agreement agreement = agreement(opinion.at("opinion"));
        if (agreement == Agreement.NEUTRAL) {
            return null;
        }
        Stance stance = switch (agreement) {
            case STRONGLY_DISAGREE -> Stance.DENIES;
            case DISAGREE -> Stance.DOUBTS;
            default -> Stance.ASSERTS;
        };
        Maker who = analyst(opinion);
        Manner manner = new Manner(Basis.UNSTATED, agreement == Agreement.AGREE, who.named, Scope.UNSTATED);
        return statement(
                id(opinion, MispNames.OPINION),
                stance,
                times.written(opinion.at("created")),
                who,
                manner,
                kept(opinion, MispNames.OPINION, Set.of("uuid", "Orgc", "Org", "Opinion", "Note", "Relationship")));
    }

    private static Agreement agreement(Tree value) {
        String text = value.text();
        try {
            return Agreement.of(Integer.parseInt(text == null ? "" : text));
        } catch (IllegalArgumentException e) {
            throw new BadInput(value.mustBe("opinion", value.found(), OPINION));
        }
    }

    /** The organisation behind what an analyst says, or the analyst alone. */
    Maker analyst(Tree said) {
        String author = sources.author(said.at("authors"));
        if (!said.at("Orgc").isMissing()) {
            return maker(said.at("Orgc"), said.at("Org"), sources);
        }
        return author == null ? new Maker(sources.unnamed(), false, List.of()) : new Maker(author, true, List.of());
    }

    /** A note claims what it says. */
    Statement note(String id, Tree note) {
        Maker who = analyst(note);
        Manner manner = new Manner(Basis.UNSTATED, false, who.named, Scope.UNSTATED);
        Map<String, String> extra = Map.of(MispNames.KIND, MispNames.MADE);
        return statement(id, Stance.ASSERTS, times.written(note.at("created")), who, manner, extra);
    }

    /** Somebody else proposes to delete it, and so doubts it. Null for any other proposal. */
    @Nullable
    Statement proposal(Tree proposal) {
        String organisation = sources.organisation(proposal.at("Org"));
        if (!"true".equals(proposal.at("proposal_to_delete").text())) {
            return null;
        }
        Maker who = organisation == null
                ? new Maker(sources.unnamed(), false, List.of())
                : new Maker(organisation, true, List.of());
        Manner manner = new Manner(Basis.UNSTATED, false, who.named, Scope.UNSTATED);
        return statement(
                id(proposal, MispNames.PROPOSAL),
                Stance.DOUBTS,
                times.seconds(proposal.at("timestamp")),
                who,
                manner,
                kept(proposal, MispNames.PROPOSAL, Set.of("uuid", "Org")));
    }

    private static String id(Tree part, String kind) {
        String uuid = part.at("uuid").text();
        return uuid == null ? kind : uuid;
    }

    private static Map<String, String> kept(Tree part, String kind, Set<String> mapped) {
        Map<String, String> kept = new LinkedHashMap<>();
        kept.put(MispNames.KIND, kind);
        kept.putAll(Kept.of(part, mapped));
        return kept;
    }

    private static Statement statement(
            String id, Stance stance, @Nullable Moment at, Maker who, Manner manner, Map<String, String> extra) {
        return new Statement(id, who.source, stance, at, who.relays, null, manner, Set.of(), null, null, null, extra);
    }

    /** Opinions of this program itself are scores, and no source's word. */
    static List<Tree> others(Tree opinions) {
        List<Tree> others = new ArrayList<>();
        for (Tree opinion : opinions.entries()) {
            if (!MispNames.AUTHOR.equals(opinion.at("Orgc").at("uuid").text())) {
                others.add(opinion);
            }
        }
        return others;
    }
}
