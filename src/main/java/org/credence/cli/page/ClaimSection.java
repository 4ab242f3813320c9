package org.credence.cli.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.credence.argument.PriceList;
import org.credence.cli.text.SpeakersText;
import org.credence.exchange.scale.Icd203;
import org.credence.model.Wire;
import org.credence.picture.Fact;
import org.credence.picture.Figure;
import org.credence.picture.Section;
import org.credence.picture.Sheet;
import org.credence.picture.Sheet.Column;
import org.credence.picture.Waterfall;
import org.credence.picture.Waterfall.Step;
import org.credence.score.Change;
import org.credence.score.ClaimScore;
import org.credence.score.Legible;
import org.credence.score.price.Confidence;
import org.credence.score.price.Contribution;

/** Why one claim has its confidence. */
final class ClaimSection {

    private final PriceList prices;

    ClaimSection(PriceList prices) {
        this.prices = prices;
    }

    Section of(ClaimScore claim) {
        List<Figure> figures = new ArrayList<>();
        Confidence confidence = claim.confidence();
        if (confidence != null) {
            figures.add(new Waterfall("What speaks for it, and what against", steps(claim), confidence));
        }
        if (!claim.claim().getStatements().isEmpty()) {
            figures.add(speakers(claim));
        }
        if (!claim.wouldChange().isEmpty()) {
            figures.add(changes(claim));
        }
        String text = claim.claim().said().text();
        return new Section(
                "Claim " + claim.id(), text.isBlank() ? List.of() : List.of(text), facts(claim), figures, List.of());
    }

    /** For it, against it, each side with the strongest first, and last what rivals take. */
    private List<Step> steps(ClaimScore claim) {
        return claim.contributions().stream()
                .filter(it -> it.decibans() != 0)
                .sorted(Comparator.comparing(Contribution::isOfNoRule)
                        .thenComparing(it -> it.decibans() < 0)
                        .thenComparing(it -> -Math.abs(it.decibans())))
                .map(this::step)
                .toList();
    }

    private Step step(Contribution of) {
        String why = prices.has(of.rule()) ? prices.of(of.rule()).why() : "";
        String rule = of.isOfNoRule() ? of.inWords() : of.rule();
        return new Step(rule, Objects.requireNonNullElse(of.statement(), ""), why, of.decibans());
    }

    /** What a claim comes to, at a glance. */
    static List<Fact> facts(ClaimScore claim) {
        Confidence confidence = claim.confidence();
        if (confidence == null) {
            String why =
                    claim.claim().isForecast() ? "a claim about the future" : "nobody has said anything about it yet";
            return List.of(new Fact("confidence", "not scored: " + why));
        }
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("confidence", Legible.probability(confidence.value())));
        facts.add(new Fact("90 % interval", interval(confidence)));
        facts.add(new Fact("likelihood", Icd203.LIKELIHOOD.say(confidence.value())));
        facts.add(new Fact("verdict", claim.verdict()));
        facts.add(new Fact("Admiralty", claim.names().admiralty()));
        if (!claim.names().flags().isEmpty()) {
            facts.add(new Fact("flags", String.join(", ", claim.names().flags())));
        }
        return facts;
    }

    private static String interval(Confidence confidence) {
        return Legible.probability(confidence.low()) + " to " + Legible.probability(confidence.high());
    }

    /** The claim as a row of a sheet of claims. */
    static List<String> row(ClaimScore claim) {
        Confidence confidence = claim.confidence();
        return List.of(
                claim.id(),
                claim.claim().said().text(),
                confidence == null ? "none" : Legible.probability(confidence.value()),
                confidence == null ? "" : interval(confidence),
                claim.verdict(),
                claim.names().admiralty());
    }

    private static Sheet speakers(ClaimScore claim) {
        return new Sheet(
                "Who said it",
                List.of(
                        Column.text("statement"),
                        Column.word("stance"),
                        Column.text("who, and how"),
                        Column.word("when")),
                claim.claim().getStatements().stream()
                        .map(it -> List.of(
                                it.getId(),
                                Wire.name(it.getStance()),
                                SpeakersText.speech(it),
                                it.at() == null ? "no date" : it.at().toString()))
                        .toList());
    }

    private static Sheet changes(ClaimScore claim) {
        return new Sheet(
                "What would change it",
                List.of(Column.text("without"), Column.numbers("confidence"), Column.text("verdict")),
                claim.wouldChange().stream()
                        .map(it -> List.of(without(it), then(it), verdict(it, claim)))
                        .toList());
    }

    private static String without(Change change) {
        return (change.kind() == Change.Kind.RULE ? "rule " : "") + String.join(" and ", change.without());
    }

    private static String then(Change change) {
        Confidence confidence = change.confidence();
        return confidence == null ? "none" : Legible.probability(confidence.value());
    }

    private static String verdict(Change change, ClaimScore claim) {
        return change.verdict().equals(claim.verdict()) ? "still " + change.verdict() : change.verdict();
    }
}
