package org.credence.exchange.claimreview;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.Shown;
import org.credence.model.Aspect;
import org.credence.model.Basis;
import org.credence.model.Claim;
import org.credence.model.Incident;
import org.credence.model.Moment;
import org.credence.model.Outcome;
import org.credence.model.Source;
import org.credence.model.Stance;
import org.credence.model.Statement;
import org.credence.model.Statement.Manner;
import org.credence.model.Statement.Scope;
import org.credence.model.Value;
import org.jspecify.annotations.Nullable;

/** One fact-check as an incident: who claimed it, what the reviewer says of it, and the outcome. */
final class Review {
    /** In characters: a title is one line. */
    private static final int LONGEST_TITLE = 200;

    private final Node node;
    private final ZoneId zone;
    private final Consumer<Problem> warnings;
    private final String claim;
    private final Source reviewer;
    private final List<Source> claimants;
    private final Rating rating;
    private final Appearance appearance;
    private final @Nullable Moment published;
    private final @Nullable Moment claimed;

    /**
     * Reads it.
     *
     * @param zone     of times without an offset
     * @param warnings is told of what was used in part
     * @throws BadInput when it says not what was claimed, or not who reviewed it
     */
    Review(Node node, Speakers speakers, ZoneId zone, Consumer<Problem> warnings) {
        this.node = node;
        this.zone = zone;
        this.warnings = warnings;
        this.claim = claim(node);
        this.reviewer = requireReviewer(node, speakers);
        this.claimants = speakers.claimants(node);
        this.rating = Rating.of(node.at("reviewRating"));
        this.appearance = Appearance.of(node.at("itemReviewed"));
        this.published = moment(node.at("datePublished"));
        this.claimed = moment(appearance.date());
        warn();
    }

    private static String claim(Node node) {
        String text = node.at("claimReviewed").text();
        for (Node item : node.at("itemReviewed").nodes()) {
            if (text == null && Node.isA("Claim", item.tree())) {
                text = item.at("text").text() == null
                        ? item.at("name").text()
                        : item.at("text").text();
            }
        }
        if (text == null) {
            Node given = node.at("claimReviewed");
            throw new BadInput(given.tree().mustBe("claimReviewed", given.tree().found(), "the claim in words"));
        }
        return text;
    }

    private static Source requireReviewer(Node node, Speakers speakers) {
        Source reviewer = speakers.reviewer(node);
        if (reviewer == null) {
            Node given = node.at("author");
            throw new BadInput(given.tree()
                    .mustBe("author", given.tree().found(), "who reviewed the claim, by name")
                    .maybe("a url of the review would do, too"));
        }
        return reviewer;
    }

    private void warn() {
        Rating.Unusable unusable = rating.unusable();
        if (unusable != null) {
            warnings.accept(unusable.at().mustBe("rating", unusable.at().found(), unusable.expected()));
        }
        if (rating.isContradictory()) {
            warnings.accept(node.at("reviewRating")
                    .tree()
                    .mustBe("rating", rating.shown(), "the same by number and by word; it counts as undetermined"));
        }
        if (published == null && rating.result() != null) {
            warnings.accept(node.at("datePublished")
                    .tree()
                    .mustBe("datePublished", node.at("datePublished").tree().found(), "given for an outcome"));
        }
    }

    private @Nullable Moment moment(Node date) {
        String text = date.text();
        Moment moment = text == null ? null : ReviewDate.of(text, zone);
        if (text != null && moment == null) {
            warnings.accept(date.tree().mustBe("date", text, ReviewDate.EXPECTED));
        }
        return moment;
    }

    /** Rating words that are not in the table. */
    List<String> unknownWords() {
        return rating.unknown();
    }

    /** Whoever says something, and who reviewed it. */
    List<Source> sources() {
        List<Source> sources = new ArrayList<>(claimants);
        sources.add(reviewer);
        return sources;
    }

    Incident incident() {
        return new Incident(id(), title(), null, null, List.of(claimed()), List.of(), Leaves.of(node.tree()));
    }

    /** The same for a review that is met again. */
    private String id() {
        String identity = reviewer.id() + "\n" + node.at("url").text() + "\n" + claim;
        UUID hash = UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8));
        return reviewer.id() + "-" + HexFormat.of().toHexDigits(hash.getMostSignificantBits());
    }

    private String title() {
        return Shown.line(claim, LONGEST_TITLE);
    }

    private Claim claimed() {
        return new Claim(
                "claim",
                Aspect.OCCURRENCE,
                Value.of(true),
                claim,
                Claim.Parties.NONE,
                null,
                false,
                List.of(),
                null,
                statements(),
                outcome(),
                Map.of());
    }

    /** Somebody who is not named claimed it, too; that is only said where nothing else would be. */
    private List<Statement> statements() {
        List<Statement> statements = new ArrayList<>();
        Outcome.Result result = rating.result();
        boolean judged =
                result != null && claimants.stream().noneMatch(it -> it.id().equals(reviewer.id()));
        for (Source claimant : claimants) {
            if (!claimant.equals(Speakers.UNNAMED) || !judged) {
                statements.add(claimed(claimant, "claimed-" + (statements.size() + 1)));
            }
        }
        if (judged && result != null) {
            statements.add(reviewed(result));
        }
        return statements;
    }

    private Statement claimed(Source claimant, String id) {
        boolean named = !claimant.equals(Speakers.UNNAMED);
        return new Statement(
                id,
                claimant.id(),
                Stance.ASSERTS,
                claimed,
                List.of(),
                null,
                named ? Manner.PLAIN : new Manner(Basis.UNSTATED, false, false, Scope.UNSTATED),
                Set.of(),
                appearance.url().text(),
                appearance.archived().text(),
                null,
                Map.of());
    }

    private Statement reviewed(Outcome.Result result) {
        Stance stance = switch (result) {
            case CONFIRMED -> Stance.ASSERTS;
            case REFUTED -> Stance.DENIES;
            case UNDETERMINED -> Stance.DOUBTS;
        };
        return new Statement(
                "reviewed",
                reviewer.id(),
                stance,
                published,
                List.of(),
                null,
                Manner.PLAIN,
                Set.of(),
                node.at("url").text(),
                null,
                null,
                Map.of());
    }

    private @Nullable Outcome outcome() {
        Outcome.Result result = rating.result();
        return result == null || published == null
                ? null
                : new Outcome(result, published, reviewer.id(), "rated " + rating.shown());
    }
}
