package org.credence.exchange.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.credence.exchange.scale.Admiralty;
import org.credence.facts.Relay;
import org.credence.facts.Source;
import org.credence.facts.Statement;
import org.credence.model.Wire;
import org.credence.score.ClaimScore;
import org.credence.score.IncidentScore;

/** Who said what: each with the letter of the source, and where it asserts a claim, with the digit of the claim. */
final class Speakers {
    private final StringBuilder text = new StringBuilder();

    Speakers(IncidentScore score, int rows) {
        List<List<String>> all = new ArrayList<>();
        for (ClaimScore claim : score.claims()) {
            for (Statement statement : claim.claim().getStatements()) {
                if (statement.isDirect()) {
                    all.add(row(statement, claim, score));
                }
            }
        }
        text.append("## Sources\n\n");
        text.append(Markdown.heading(List.of("source", "letter", "says", "claim", "digit", "when")));
        all.stream().limit(rows).map(Markdown::row).forEach(text::append);
        text.append("\n").append(Brief.more(all.size() - rows, "statements"));
    }

    private static List<String> row(Statement statement, ClaimScore claim, IncidentScore score) {
        Source source = statement.getSource();
        String digit = Admiralty.of(claim.names().admiralty())
                .map(pair -> Integer.toString(pair.digit().digit()))
                .orElse("");
        String when = statement.at() == null ? "no date" : statement.at().toString();
        String link = Markdown.link(when, statement.said().link());
        return List.of(
                Markdown.text(source.getName(), Brief.NAME) + " (" + Wire.name(source.getKind()) + ")"
                        + through(statement),
                Markdown.text(score.letters().getOrDefault(source.getId(), ""), 1),
                Wire.name(statement.getStance()),
                Markdown.text(claim.id(), Brief.NAME),
                statement.isAsserting() ? digit : "",
                link == null ? when : link);
    }

    private static String through(Statement statement) {
        return statement.getRelays().isEmpty()
                ? ""
                : " through "
                        + statement.getRelays().stream()
                                .map(Relay::getSource)
                                .map(source -> Markdown.text(source.getName(), Brief.NAME))
                                .collect(Collectors.joining(", then "));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
