package org.credence.cli.text;

import java.util.List;
import org.credence.score.Change;
import org.credence.score.ClaimScore;

/** What would change the verdict on a claim, or moves it most. */
final class ChangesText {
    /** As many as fit in a glance. */
    private static final int SHOWN = 5;

    private ChangesText() {}

    /** @param all every change rather than the first few */
    static void print(Page page, ClaimScore claim, boolean all) {
        if (claim.confidence() == null) {
            return;
        }
        List<Change> changes = claim.wouldChange();
        page.line("  " + Ink.BOLD.on("would change it"));
        if (changes.isEmpty()) {
            page.line("   no source and no rule by itself moves it by half a point");
        }
        int shown = all || changes.size() == SHOWN + 1 ? changes.size() : Math.min(SHOWN, changes.size());
        int widest = changes.stream()
                .limit(shown)
                .mapToInt(it -> Page.width(without(it)))
                .max()
                .orElse(0);
        for (Change change : changes.subList(0, shown)) {
            page.line("   " + Page.padded(without(change), widest) + "  "
                    + Page.padded(Numbers.probability(change.confidence()), 5) + "  " + verdict(change, claim));
        }
        if (shown < changes.size()) {
            page.line("   " + Ink.FAINT.on(changes.size() - shown + " more (--all shows them)"));
        }
    }

    private static String without(Change change) {
        String kind = change.kind() == Change.Kind.RULE ? "rule " : "";
        return "without " + kind + String.join(" and ", change.without());
    }

    private static String verdict(Change change, ClaimScore claim) {
        return change.verdict().equals(claim.verdict())
                ? Ink.FAINT.on("still " + change.verdict())
                : Ink.BOLD.on(change.verdict());
    }
}
