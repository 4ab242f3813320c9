package org.credence.cli;

import java.util.ArrayList;
import java.util.List;
import org.credence.Credence;
import org.credence.argument.Nearest;
import org.credence.cli.text.Page;
import org.credence.score.ClaimScore;
import org.credence.score.IncidentScore;

/** Where a rule contributed to an incident, and where it stayed silent. */
final class Silence {
    private final List<String> lines;

    private Silence(List<String> lines) {
        this.lines = lines;
    }

    static Silence of(String rule, IncidentScore score, Credence credence) {
        if (!credence.prices().has(rule)) {
            List<String> known = credence.prices().all().stream()
                    .map(price -> price.rule().name())
                    .toList();
            throw new UserError(
                    Exit.COMMAND_LINE,
                    "The rule (" + rule + ") of --why-not must be one of the rule base.",
                    Nearest.advice(rule, known));
        }
        List<String> lines = new ArrayList<>();
        lines.add(score.id() + ": rule " + rule + ", at "
                + credence.prices().of(rule).place());
        for (ClaimScore claim : score.claims()) {
            lines.add("  claim " + claim.id() + ": " + (spoke(rule, claim) ? "it contributed" : "it stayed silent"));
        }
        return new Silence(lines);
    }

    private static boolean spoke(String rule, ClaimScore claim) {
        return claim.names().rules().contains(rule)
                || claim.contributions().stream().anyMatch(it -> it.rule().equals(rule))
                || claim.claim().getStatements().stream().anyMatch(it -> rule.equals(it.derivedBy()));
    }

    void print(Page page) {
        lines.forEach(page::line);
    }
}
