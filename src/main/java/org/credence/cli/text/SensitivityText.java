package org.credence.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.credence.argument.Price;
import org.credence.score.otherwise.Flip;
import org.credence.score.otherwise.Sensitivity;
import org.jspecify.annotations.Nullable;

/** Which prices would alter the verdict on each claim, nearest first, and which cannot. */
public final class SensitivityText {
    /** As many as fit in a glance. */
    private static final int SHOWN = 5;

    private final List<Sensitivity> claims;
    private final boolean all;

    /** @param all every price rather than the nearest few */
    public SensitivityText(List<Sensitivity> claims, boolean all) {
        this.claims = List.copyOf(claims);
        this.all = all;
    }

    /**
     * Prints it.
     *
     * @param claim the only claim to show, or null for all that were stated
     */
    public void print(Page page, @Nullable String claim) {
        for (Sensitivity each : claims) {
            if (claim == null ? each.claim().isStated() : each.claim().getId().equals(claim)) {
                page.blank();
                print(page, each);
            }
        }
    }

    private void print(Page page, Sensitivity of) {
        page.line(Ink.BOLD.on("prices that would alter the verdict (" + of.verdict() + ")") + " on claim "
                + of.claim().getId());
        List<Flip> flips = of.flips();
        if (flips.isEmpty()) {
            page.line("  none by itself, within its range");
        }
        int shown = all || flips.size() == SHOWN + 1 ? flips.size() : Math.min(SHOWN, flips.size());
        List<List<String>> rows = new ArrayList<>();
        for (Flip flip : flips.subList(0, shown)) {
            rows.add(row(flip, page.style()));
        }
        new Table("  rule", "unit", ">price", "", ">flips at", ">of its range", "verdict then")
                .print(page, rows, !rows.isEmpty());
        if (shown < flips.size()) {
            page.line("  " + Ink.FAINT.on(flips.size() - shown + " more (--all shows them)"));
        }
        firm(page, of.firm());
    }

    private static List<String> row(Flip flip, Style style) {
        Price price = flip.price();
        return List.of(
                "  " + price.rule().name(),
                price.unit() == Price.Unit.WEIGHT ? "weight" : "factor",
                number(price.value(), style),
                style.arrow(),
                number(flip.at(), style),
                percent(flip.share()),
                Ink.BOLD.on(flip.verdict()));
    }

    private static String number(double value, Style style) {
        return Numbers.plain(value).replace("-", style.minus());
    }

    private static String percent(double share) {
        long percent = Math.round(share * 100);
        return percent == 0 ? "<1 %" : percent + " %";
    }

    private void firm(Page page, List<Price> firm) {
        if (firm.isEmpty()) {
            return;
        }
        String cannot = " cannot alter it within " + (firm.size() == 1 ? "its range" : "their ranges");
        if (all) {
            String names = firm.stream().map(price -> price.rule().name()).collect(Collectors.joining(", "));
            page.beside("  ", "These" + cannot + ": " + names);
        } else {
            page.line("  "
                    + Ink.FAINT.on(firm.size() + (firm.size() == 1 ? " price" : " prices") + cannot + " (--all names "
                            + (firm.size() == 1 ? "it" : "them") + ")"));
        }
    }
}
