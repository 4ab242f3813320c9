package org.credence.exchange.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.credence.argument.PriceList;
import org.credence.exchange.scale.Admiralty;
import org.credence.exchange.scale.Icd203;
import org.credence.facts.Claim;
import org.credence.facts.Incident;
import org.credence.facts.Statement;
import org.credence.model.Place;
import org.credence.score.Change;
import org.credence.score.ClaimScore;
import org.credence.score.IncidentScore;
import org.credence.score.Legible;
import org.credence.score.price.Confidence;
import org.jspecify.annotations.Nullable;

/** The page of one score. A likelihood word comes with its scale, and never beside a level of confidence. */
final class Brief {
    /** The longest name on the page, in characters. */
    static final int NAME = 80;
    /** The longest sentence of an input. */
    static final int TEXT = 300;
    /** Rows of a table, so that it stays a page. */
    private static final int ROWS = 10;

    private static final int CHANGES = 5;
    private static final String UNJUDGED = "cannot be judged";

    private final IncidentScore score;
    private final PriceList prices;
    private final StringBuilder page = new StringBuilder();

    Brief(IncidentScore score, PriceList prices) {
        this.score = score;
        this.prices = prices;
        head();
        what();
        ClaimScore carrier = score.carrier();
        if (carrier != null && carrier.confidence() != null) {
            why(carrier, carrier.confidence());
            changes(carrier);
        }
        page.append(new Speakers(score, ROWS));
        foot();
    }

    private void head() {
        Incident incident = score.incident();
        page.append("# ").append(Markdown.text(incident.said().title(), TEXT)).append("\n\n");
        List<String> about = new ArrayList<>();
        about.add(Markdown.text(incident.getId(), NAME));
        Place place = incident.said().place();
        if (place != null) {
            about.add(Markdown.text(place.name(), NAME)
                    + (place.country() == null ? "" : ", " + Markdown.text(place.country(), NAME)));
        }
        if (incident.said().date() != null) {
            about.add(incident.said().date().toString());
        }
        if (incident.asOf() != null) {
            about.add("as of " + incident.asOf());
        }
        page.append(String.join(" · ", about)).append("\n\n");
    }

    private void what() {
        ClaimScore carrier = score.carrier();
        page.append("## What, and how likely\n\n");
        if (carrier == null) {
            page.append("No claim carries the incident: it ").append(UNJUDGED).append(".\n\n");
        } else {
            page.append("> ")
                    .append(Markdown.text(carrier.claim().said().text(), TEXT))
                    .append("\n\n");
            judgement(carrier);
        }
        List<ClaimScore> others = score.claims().stream()
                .filter(claim -> !claim.equals(carrier) && claim.claim().isStated())
                .toList();
        if (!others.isEmpty()) {
            table(others);
        }
    }

    private void judgement(ClaimScore claim) {
        Confidence confidence = claim.confidence();
        String likelihood = likelihood(claim);
        page.append("- Likelihood: **").append(likelihood).append("**\n");
        if (confidence != null) {
            page.append("- Probability: ")
                    .append(Account.isJudged(claim) ? Legible.probability(confidence.value()) : "none")
                    .append("; the 90 % interval is ")
                    .append(Legible.probability(confidence.low()))
                    .append(" to ")
                    .append(Legible.probability(confidence.high()))
                    .append("\n");
        }
        page.append("- Admiralty: ").append(admiralty(claim)).append("\n");
        page.append("- Verdict: ").append(Markdown.text(claim.verdict(), NAME));
        String flags = String.join(", ", claim.names().flags());
        page.append(flags.isEmpty() ? "\n" : "; flags: " + Markdown.text(flags, TEXT) + "\n");
        Harm.grade(score)
                .ifPresent(grade ->
                        page.append("- Grade of harm: ").append(grade.said()).append("\n"));
        page.append("\n");
    }

    /** The word with its scale; where nothing can be judged, no word at all. */
    private static String likelihood(ClaimScore claim) {
        Confidence confidence = claim.confidence();
        return confidence == null || !Account.isJudged(claim) ? UNJUDGED : Icd203.LIKELIHOOD.say(confidence.value());
    }

    private static String admiralty(ClaimScore claim) {
        return Admiralty.of(claim.names().admiralty())
                .map(pair -> pair + " (best source: " + words(pair.letter().words()) + "; information: "
                        + words(pair.digit().words()) + ")")
                .orElse(Markdown.text(claim.names().admiralty(), NAME));
    }

    private static String words(String words) {
        return words.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + words.substring(1);
    }

    private void table(List<ClaimScore> others) {
        page.append(Markdown.heading(List.of("also claimed", "likelihood", "probability", "Admiralty", "verdict")));
        others.stream().limit(ROWS).forEach(claim -> {
            Confidence confidence = claim.confidence();
            page.append(Markdown.row(List.of(
                    Markdown.text(claim.claim().said().text(), TEXT),
                    likelihood(claim),
                    confidence == null || !Account.isJudged(claim) ? "none" : Legible.probability(confidence.value()),
                    Markdown.text(claim.names().admiralty(), NAME),
                    Markdown.text(claim.verdict(), NAME))));
        });
        page.append("\n").append(more(others.size() - ROWS, "claims"));
    }

    private void why(ClaimScore claim, Confidence confidence) {
        Reasons reasons = new Reasons(claim, prices);
        page.append("## Why\n\n");
        side("For it:", reasons.lines(true));
        side("Against it:", reasons.lines(false));
        page.append("Together ").append(reasons.total());
        if (Account.isJudged(claim)) {
            page.append(", a probability of ").append(Legible.probability(confidence.value()));
        }
        page.append(". Three decibans (dB) double the odds.\n\n");
    }

    private void side(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            page.append(title).append("\n\n");
            lines.forEach(
                    line -> page.append("- ").append(Markdown.text(line, TEXT)).append("\n"));
            page.append("\n");
        }
    }

    private void changes(ClaimScore claim) {
        page.append("## What would change it\n\n");
        List<Change> changes = claim.wouldChange();
        if (changes.isEmpty()) {
            page.append("No source and no rule by itself moves it by half a point.\n");
        }
        changes.stream().limit(CHANGES).forEach(change -> page.append(line(change, claim)));
        page.append("\n");
    }

    private String line(Change change, ClaimScore claim) {
        Map<String, String> names = change.kind() == Change.Kind.SOURCE ? names() : Map.of();
        List<String> without = change.without().stream()
                .map(each -> Markdown.text(names.getOrDefault(each, each), NAME))
                .toList();
        boolean same = change.verdict().equals(claim.verdict());
        return "- without " + (change.kind() == Change.Kind.RULE ? "rule " : "") + String.join(" and ", without) + ": "
                + probability(change.confidence()) + ", " + (same ? "still " : "")
                + Markdown.text(change.verdict(), NAME) + "\n";
    }

    /** What the sources that speak are called, by id. */
    private Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (Claim claim : score.incident().getClaims()) {
            for (Statement statement : claim.getStatements()) {
                names.put(statement.getSource().getId(), statement.getSource().getName());
            }
        }
        return names;
    }

    private static String probability(@Nullable Confidence confidence) {
        return confidence == null ? "nothing would be known" : Legible.probability(confidence.value());
    }

    static String more(int count, String what) {
        return count > 0 ? count + " more " + what + ".\n\n" : "";
    }

    private void foot() {
        page.append("Credence ").append(score.provenance().version());
        page.append("; rules ").append(score.provenance().rules());
        page.append(", weights ").append(score.provenance().weights());
        page.append(", track records ")
                .append(Markdown.text(score.provenance().ledger(), NAME))
                .append(".\n");
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
