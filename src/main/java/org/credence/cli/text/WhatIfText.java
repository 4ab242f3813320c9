package org.credence.cli.text;

import java.util.ArrayList;
import java.util.List;
import org.credence.score.ClaimScore;
import org.credence.score.otherwise.Move;
import org.credence.score.otherwise.WhatIf;
import org.credence.score.price.Contribution;
import org.jspecify.annotations.Nullable;

/** What leaving something out does to an incident: each claim before and after, and which arguments moved. */
public final class WhatIfText {
    private static final int MOVED = 3;
    /** A twentieth of a deciban: what rounds to 0.0 did not move. */
    private static final double NOTICEABLE = 0.05;

    private final WhatIf whatIf;

    public WhatIfText(WhatIf whatIf) {
        this.whatIf = whatIf;
    }

    /**
     * Prints it.
     *
     * @param claim the only claim to show, or null for all
     */
    public void print(Page page, @Nullable String claim) {
        page.blank();
        page.line(Ink.BOLD.on("what if without " + whatIf.without()));
        if (!whatIf.idle().isEmpty()) {
            page.beside("  ", whatIf.idle());
        }
        page.line("  incident  " + change(whatIf.now().carrier(), whatIf.then().carrier(), page.style()));
        int still = 0;
        for (WhatIf.OfClaim each : whatIf.claims()) {
            if (claim == null
                    ? !each.now().claim().isStated()
                    : !each.now().id().equals(claim)) {
                continue;
            }
            if (each.isMoved()) {
                page.line("  claim " + each.now().id() + "  " + change(each.now(), each.then(), page.style()));
                moved(page, each.moves());
            } else {
                still++;
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
                + (was.equals(is) ? "still " + is : was + " " + style.arrow() + " " + Ink.BOLD.on(is))
                + names(before, after, style);
    }

    /** The Admiralty pair where it differs, and flags that went (−) or came (+). */
    private static String names(@Nullable ClaimScore before, @Nullable ClaimScore after, Style style) {
        if (before == null || after == null) {
            return "";
        }
        StringBuilder names = new StringBuilder();
        String was = before.names().admiralty();
        String is = after.names().admiralty();
        if (!was.equals(is)) {
            names.append("  ")
                    .append(was)
                    .append(' ')
                    .append(style.arrow())
                    .append(' ')
                    .append(is);
        }
        flags(before, after)
                .forEach(flag -> names.append("  ").append(style.minus()).append(flag));
        flags(after, before).forEach(flag -> names.append("  +").append(flag));
        return names.toString();
    }

    private static List<String> flags(ClaimScore of, ClaimScore notOf) {
        List<String> flags = new ArrayList<>(of.names().flags());
        flags.removeAll(notOf.names().flags());
        return flags;
    }

    private static void moved(Page page, List<Move> all) {
        List<Move> moved = all.stream()
                .filter(move -> Math.abs(move.decibans()) >= NOTICEABLE)
                .toList();
        for (Move each : moved.subList(0, Math.min(MOVED, moved.size()))) {
            int tenths = (int) Math.round(each.decibans() * 10);
            page.line("   " + Page.right(Numbers.inked(tenths, page.style()), 6) + " dB  " + name(each));
        }
        if (moved.size() > MOVED) {
            page.line("              " + Ink.FAINT.on((moved.size() - MOVED) + " more moved"));
        }
    }

    private static String name(Move move) {
        Contribution line = new Contribution(move.rule(), move.statement(), move.decibans());
        if (line.isOfNoRule()) {
            return line.inWords();
        }
        return move.statement() == null ? move.rule() : move.rule() + "  " + move.statement();
    }
}
