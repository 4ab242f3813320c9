package org.credence.cli.score;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.credence.Credence;
import org.credence.argument.Nearest;
import org.credence.cli.console.Exit;
import org.credence.cli.console.UserError;
import org.credence.cli.options.Batch;
import org.credence.facts.Cut;
import org.credence.model.Incident;
import org.credence.model.Source;
import org.credence.rules.silence.Answer;
import org.credence.rules.silence.Answer.OnClaim;
import org.credence.rules.silence.Hearing;
import org.credence.score.IncidentScore;
import org.credence.score.otherwise.Sensitivity;
import org.credence.score.otherwise.WhatIf;

/**
 * One incident under examination.
 *
 * @param off the rules that are left out
 */
record Examined(Incident incident, Batch batch, Cut cut, Set<String> off) {

    IncidentScore score(Credence credence) {
        return credence.examine(incident, batch.sources(), batch.records(), cut, off);
    }

    /** The same without a source, a statement, or a rule; nothing where there is none such. */
    Optional<WhatIf> whatIf(String without, IncidentScore now, Credence credence) {
        Set<String> rules = new HashSet<>(off);
        Cut less = cut;
        String idle = "";
        Optional<Source> source = batch.sources().find(without);
        if (source.isPresent()) {
            less = cut.without(Set.of(source.get().id()));
            idle = isHeard(source.get().id()) ? "" : "it says nothing here, and passes nothing on";
        } else if (statements().contains(without)) {
            less = cut.without(Set.of(without));
        } else if (credence.prices().has(without)) {
            rules.add(without);
            idle = isSilent(without, credence) ? "it stays silent here; --why-not " + without + " tells why" : "";
        } else {
            return Optional.empty();
        }
        IncidentScore then = credence.examine(incident, batch.sources(), batch.records(), less, rules);
        return Optional.of(new WhatIf(without, idle, now, then));
    }

    private boolean isHeard(String source) {
        Cut only = Cut.NONE.without(Set.of(source));
        return incident.claims().stream()
                .anyMatch(claim -> claim.statements().stream().anyMatch(it -> only.leavesOut(it, batch.sources())));
    }

    private boolean isSilent(String rule, Credence credence) {
        return whyNot(rule, credence).claims().stream().allMatch(OnClaim::isSilent);
    }

    /** Which prices would alter the verdicts. */
    List<Sensitivity> sensitivity(Credence credence) {
        return credence.sensitivity(incident, batch.sources(), batch.records(), cut, off);
    }

    /** Where a rule spoke, and why it stayed silent elsewhere. */
    Answer whyNot(String rule, Credence credence) {
        if (!credence.prices().has(rule)) {
            List<String> known = credence.prices().all().stream()
                    .map(price -> price.rule().name())
                    .toList();
            throw new UserError(
                    Exit.COMMAND_LINE,
                    "The rule (" + rule + ") of --why-not must be one of the rule base.",
                    batch.sources().find(rule).isPresent()
                            ? "Maybe ask with --what-if " + rule + " what it would be without that source."
                            : Nearest.advice(rule, known));
        }
        Hearing hearing = credence.hear(incident, batch.sources(), batch.records(), cut, off);
        return credence.whyNot(off).ask(rule, hearing);
    }

    private Set<String> statements() {
        Set<String> ids = new TreeSet<>();
        incident.claims().forEach(claim -> claim.statements().forEach(it -> ids.add(it.id())));
        return ids;
    }
}
