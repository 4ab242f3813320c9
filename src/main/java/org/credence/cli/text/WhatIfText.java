package org.credence.cli.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.credence.score.ClaimScore;
import org.credence.score.Contribution;
import org.credence.score.IncidentScore;
import org.jspecify.annotations.Nullable;

/** What leaving something out does to an incident: each claim before and after, and which arguments moved. */
public final class WhatIfText {
    private static final int MOVED = 3;
    /** A twentieth of a deciban: what rounds to 0.0 did not move. */
    private static final double NOTICEABLE = 0.05;

    private final String without;
    private final IncidentScore now;
    private final IncidentScore then;

    public WhatIfText(String without, IncidentScore now, IncidentScore then) {
        this.without = without;
        this.now = now;
        this.then = then;
    }

    /**
     * Prints it.
     *
     * @param claim the only claim to show, or null for all
     */
    public void print(Page page, @Nullable String claim) {
        page.blank();
        page.line(Ink.BOLD.on("what if without " + without));
        page.line("  incident  " + change(now.carrier(), then.carrier(), page.style()));
        int still = 0;
        for (int i = 0; i < now.claims().size(); i++) {
            ClaimScore before = now.claims().get(i);
            ClaimScore after = then.claims().get(i);
            if (claim == null ? !before.claim().isStated() : !before.id().equals(claim)) {
                continue;
            }
            if (before.logOdds() == after.logOdds() && Objects.equals(before.confidence(), after.confidence())) {
                still++;
            } else {
                page.line("  claim " + before.id() + "  " + change(before, after, page.style()));
                moved(page, before, after);
            }
        }
        if (still > 0) {
            page.line("  " + (still == 1 ? "1 claim stays" : still + " claims stay") + " as before, to the last digit");
        }
    }

    private static String change(@Nullable ClaimScore before, @Nullable ClaimScore after, Style style) {
        String from = before == null ? "none" : Numbers.probability(before.confidence());
        String to = after == null ? "none" : Numbers.probability(after.confidence());
        String was = before == null ? "cannot-be-judged" : before.verdict();
        String is = after == null ? "cannot-be-judged" : after.verdict();
        return from + " " + style.arrow() + " " + Ink.BOLD.on(to) + "  "
                + (was.equals(is) ? "still " + is : was + " " + style.arrow() + " " + Ink.BOLD.on(is));
    }

    private static void moved(Page page, ClaimScore before, ClaimScore after) {
        Map<String, Double> difference = new LinkedHashMap<>();
        before.contributions().forEach(it -> difference.merge(name(it), -it.decibans(), Double::sum));
        after.contributions().forEach(it -> difference.merge(name(it), it.decibans(), Double::sum));
        List<Map.Entry<String, Double>> moved = new ArrayList<>(difference.entrySet());
        moved.removeIf(it -> Math.abs(it.getValue()) < NOTICEABLE);
        moved.sort(Comparator.comparingDouble(it -> -Math.abs(it.getValue())));
        for (Map.Entry<String, Double> each : moved.subList(0, Math.min(MOVED, moved.size()))) {
            int tenths = (int) Math.round(each.getValue() * 10);
            page.line("   " + Page.right(Numbers.inked(tenths, page.style()), 6) + " dB  " + each.getKey());
        }
        if (moved.size() > MOVED) {
            page.line("              " + Ink.FAINT.on((moved.size() - MOVED) + " more moved"));
        }
    }

    private static String name(Contribution contribution) {
        if (contribution.isOfNoRule()) {
            return contribution.inWords();
        }
        return contribution.statement() == null
                ? contribution.rule()
                : contribution.rule() + "  " + contribution.statement();
    }
}
