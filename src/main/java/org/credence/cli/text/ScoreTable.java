package org.credence.cli.text;

import java.util.ArrayList;
import java.util.List;
import org.credence.score.ClaimScore;
import org.credence.score.IncidentScore;
import org.credence.score.price.Confidence;
import org.jspecify.annotations.Nullable;

/** Scores in rows: an incident, and its claims below it. */
public final class ScoreTable {
    private static final String CLAIM = "  ";

    private final Style style;
    private final Table table =
            new Table("incident and claim", ">confidence", "90 % interval", "verdict", "Admiralty", "flags");
    private boolean begun;

    public ScoreTable(Style style) {
        this.style = style;
    }

    /** The next rows, below the headings when they are the first. */
    public List<String> rows(List<IncidentScore> scores) {
        List<List<String>> rows = new ArrayList<>();
        for (IncidentScore score : scores) {
            rows.add(row(score.id(), score.carrier()));
            for (ClaimScore claim : score.claims()) {
                if (claim.claim().isStated()) {
                    rows.add(row(CLAIM + claim.id(), claim));
                }
            }
        }
        Page page = new Page(style);
        table.print(page, rows, !begun);
        begun = true;
        return List.of(page.toString());
    }

    private static List<String> row(String name, @Nullable ClaimScore claim) {
        boolean incident = !name.startsWith(CLAIM);
        Confidence confidence = claim == null ? null : claim.confidence();
        return List.of(
                incident ? Ink.BOLD.on(name) : name,
                confidence == null ? "none" : Numbers.probability(confidence.value()),
                confidence == null ? "" : Numbers.interval(confidence),
                claim == null ? "cannot-be-judged" : claim.verdict(),
                claim == null ? "F6" : claim.names().admiralty(),
                claim == null ? "" : String.join(" ", claim.names().flags()));
    }
}
