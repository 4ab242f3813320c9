package org.credence.cli.score;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.credence.Credence;
import org.credence.argument.Nearest;
import org.credence.cli.console.Exit;
import org.credence.cli.console.UserError;
import org.credence.cli.options.Batch;
import org.credence.cli.text.WhyNotText;
import org.credence.facts.Cut;
import org.credence.model.Incident;
import org.credence.model.Source;
import org.credence.rules.silence.Hearing;
import org.credence.score.IncidentScore;

/**
 * One incident under examination.
 *
 * @param off the rules that are left out
 */
record Examined(Incident incident, Batch batch, Cut cut, Set<String> off) {

    IncidentScore score(Credence credence) {
        return credence.examine(incident, batch.sources(), batch.records(), cut, off);
    }

    /** The score without a source, a statement, or a rule. */
    IncidentScore scoreWithout(String without, Credence credence) {
        Set<String> rules = new HashSet<>(off);
        Cut less = cut;
        if (batch.sources().find(without).isPresent()) {
            less = cut.without(
                    Set.of(batch.sources().find(without).map(Source::id).orElse(without)));
        } else if (statements().contains(without)) {
            less = cut.without(Set.of(without));
        } else if (credence.prices().has(without)) {
            rules.add(without);
        } else {
            throw unknown(without, credence);
        }
        return credence.examine(incident, batch.sources(), batch.records(), less, rules);
    }

    /** Where a rule spoke, and why it stayed silent elsewhere. */
    WhyNotText whyNot(String rule, Credence credence, boolean all) {
        if (!credence.prices().has(rule)) {
            List<String> known = credence.prices().all().stream()
                    .map(price -> price.rule().name())
                    .toList();
            throw new UserError(
                    Exit.COMMAND_LINE,
                    "The rule (" + rule + ") of --why-not must be one of the rule base.",
                    Nearest.advice(rule, known));
        }
        Hearing hearing = credence.hear(incident, batch.sources(), batch.records(), cut, off);
        return new WhyNotText(credence.whyNot(off).ask(rule, hearing), all);
    }

    private Set<String> statements() {
        Set<String> ids = new TreeSet<>();
        incident.claims().forEach(claim -> claim.statements().forEach(it -> ids.add(it.id())));
        return ids;
    }

    private UserError unknown(String without, Credence credence) {
        Set<String> known = statements();
        known.addAll(batch.sources().names());
        credence.prices().all().forEach(price -> known.add(price.rule().name()));
        return new UserError(
                Exit.COMMAND_LINE,
                "What --what-if leaves out (" + without + ") must be a source, a statement of the incident, or a rule.",
                Nearest.to(without, known)
                        .map(it -> "Maybe you meant (" + it + ").")
                        .orElse(""));
    }
}
