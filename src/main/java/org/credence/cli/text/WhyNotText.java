package org.credence.cli.text;

import java.util.List;
import org.credence.argument.Price;
import org.credence.rules.silence.Answer;
import org.credence.rules.silence.Answer.OnClaim;
import org.credence.rules.silence.Answer.Spoken;
import org.credence.rules.silence.Step;
import org.credence.rules.silence.Step.Check;
import org.jspecify.annotations.Nullable;

/** What became of a rule: on what it spoke, and where it stayed silent the conditions that failed. */
public final class WhyNotText {
    /** As many as fit in a glance. */
    private static final int SHOWN = 5;
    /** What is longer stands on a line of its own. */
    private static final int WIDEST_PART = 32;

    private final Answer answer;
    private final boolean all;

    /** @param all each time that the rule spoke, rather than the first few */
    public WhyNotText(Answer answer, boolean all) {
        this.answer = answer;
        this.all = all;
    }

    /**
     * Prints it.
     *
     * @param claim the only claim to show, or null for all on which something was said
     */
    public void print(Page page, String incident, @Nullable String claim) {
        page.line(incident + ": rule " + Ink.BOLD.on(answer.rule()) + ", at "
                + answer.price().place());
        page.beside("  ", answer.price().why(), Ink.FAINT);
        price(page);
        for (OnClaim each : answer.claims()) {
            boolean shown = claim == null
                    ? each.claim().isStated() || !each.isSilent()
                    : each.claim().getId().equals(claim);
            if (shown) {
                print(page, each);
            }
        }
    }

    private void price(Page page) {
        if (answer.off()) {
            page.line("  It is left out, so that it contributes nothing wherever it speaks.");
        } else if (answer.isSwitchedOff()) {
            String unit = answer.price().unit() == Price.Unit.WEIGHT ? "weight" : "factor";
            page.line("  At its price (" + unit + " "
                    + Math.round(answer.price().value()) + ") it changes nothing wherever it speaks.");
        }
    }

    private void print(Page page, OnClaim on) {
        page.blank();
        if (on.isSilent()) {
            page.line(answer.rule() + " " + Ink.BOLD.on("stayed silent") + " on claim "
                    + on.claim().getId());
            nearest(page, on.nearest());
        } else {
            page.line(answer.rule() + " " + Ink.BOLD.on("spoke") + " on claim "
                    + on.claim().getId());
            spoken(page, on.spoken());
        }
    }

    private void spoken(Page page, List<Spoken> spoken) {
        int shown = all || spoken.size() == SHOWN + 1 ? spoken.size() : Math.min(SHOWN, spoken.size());
        for (Spoken each : spoken.subList(0, shown)) {
            String but = each.but().isEmpty() ? "" : ", but is not heard: " + each.but();
            page.beside("  ", String.join(" with ", each.facts()) + but);
        }
        if (shown < spoken.size()) {
            page.line("  " + Ink.FAINT.on(spoken.size() - shown + " more (--all shows them)"));
        }
    }

    private static void nearest(Page page, List<Step> steps) {
        int width = steps.stream()
                .flatMap(step -> step.checks().stream())
                .mapToInt(check -> Page.width(check.part()))
                .filter(part -> part <= WIDEST_PART)
                .max()
                .orElse(WIDEST_PART / 2);
        String head = "  nearest: ";
        for (Step step : steps) {
            if (!step.fact().isEmpty()) {
                page.beside(head, step.fact());
                head = "     with: ";
            }
            step.checks().forEach(check -> print(page, check, width));
            if (!step.isTried()) {
                page.line("    " + Ink.FAINT.on("not tried  " + step.condition()));
            }
        }
    }

    private static void print(Page page, Check check, int width) {
        String verdict = check.holds() ? "    holds  " : "    " + Ink.RED.on("FAILS") + "  ";
        if (Page.width(check.part()) > width) {
            page.line(verdict + check.part());
            page.beside(" ".repeat(width + 13), check.because());
        } else {
            page.beside(verdict + Page.padded(check.part(), width) + "  ", check.because());
        }
    }
}
