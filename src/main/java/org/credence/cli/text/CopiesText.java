package org.credence.cli.text;

import java.util.List;
import java.util.Locale;
import org.credence.cli.copies.Copies;

/** Who copies whom, for people. */
public final class CopiesText {
    private CopiesText() {}

    /**
     * Prints all of it.
     *
     * @param heading among whom it was looked for
     */
    public static void print(Page page, Copies copies, String heading) {
        page.line(heading);
        for (List<String> group : copies.groups()) {
            page.beside("group: ", String.join(", ", group));
        }
        for (Copies.Pair pair : copies.pairs()) {
            page.beside("  ", sentence(pair));
        }
        if (copies.pairs().isEmpty()) {
            page.line("No source is seen to copy another.");
        }
    }

    private static String sentence(Copies.Pair pair) {
        return String.format(
                Locale.ROOT,
                "%s shares %s errors with %s, expected %s, and differs on %s: copying is %s probable",
                pair.one(),
                Numbers.plain(pair.shared()),
                pair.other(),
                tenths(pair.expected()),
                Numbers.plain(pair.differ()),
                Numbers.probability(pair.probability()));
    }

    private static String tenths(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
