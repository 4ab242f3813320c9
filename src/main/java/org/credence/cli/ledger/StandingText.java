package org.credence.cli.ledger;

import java.util.ArrayList;
import java.util.List;
import org.credence.cli.text.Numbers;
import org.credence.cli.text.Page;
import org.credence.cli.text.Style;
import org.credence.cli.text.Table;
import org.credence.ledger.JudgedWord;
import org.credence.ledger.SourceCard;
import org.credence.model.Direction;
import org.credence.model.Wire;
import org.credence.score.price.Confidence;

/** How a source stands, for people. */
final class StandingText {
    /** Outcomes that are shown unless all are asked for. */
    private static final int SHOWN = 10;

    /** Characters of a bar, from never right to always right. */
    private static final int BAR = 25;

    private final Page page;

    StandingText(Page page) {
        this.page = page;
    }

    String of(Standing standing, String asOf, boolean all) {
        SourceCard source = standing.source();
        page.line(source.id() + "  " + source.name() + " (" + Wire.name(source.kind()) + ")");
        list("also called", source.aliases());
        list("also counts", source.merged());
        SourceCard owner = standing.owner();
        if (owner != null) {
            page.beside("  ", "owned by " + owner.id() + ", whose record is what is expected of it");
        }
        page.line("");
        page.line(asOf);
        records(standing);
        words(standing.words(), all);
        return page.toString();
    }

    private void list(String what, List<String> names) {
        if (!names.isEmpty()) {
            page.beside("  " + what + ": ", String.join(", ", names));
        }
    }

    private void records(Standing standing) {
        List<List<String>> rows = new ArrayList<>();
        for (Standing.Line line : standing.lines()) {
            String topic = line.topic();
            rows.add(List.of(
                    topic == null ? Wire.name(line.direction()) : "  " + topic,
                    count(line.tally().right()),
                    count(line.tally().wrong()),
                    Numbers.probability(line.reliability().value()),
                    Numbers.interval(line.reliability()),
                    bar(line.reliability(), page.style())));
        }
        new Table("", ">right", ">wrong", ">reliability", "90 % interval", "0 to 1").print(page, rows, true);
    }

    /** Aged counts are told to a hundredth. */
    private static String count(double outcomes) {
        return Numbers.plain(Math.rint(outcomes * 100) / 100);
    }

    /** The interval as a line, with its mean on it. */
    private static String bar(Confidence reliability, Style style) {
        int low = place(reliability.low());
        int high = place(reliability.high());
        int mean = place(reliability.value());
        StringBuilder bar = new StringBuilder();
        for (int i = 0; i < BAR; i++) {
            String within = style.unicode() ? "━" : "=";
            String without = style.unicode() ? "·" : ".";
            bar.append(i == mean ? (style.unicode() ? "●" : "o") : i >= low && i <= high ? within : without);
        }
        return bar.toString();
    }

    private static int place(double p) {
        return (int) Math.min(BAR - 1L, Math.round(p * (BAR - 1)));
    }

    private void words(List<JudgedWord> words, boolean all) {
        page.line("");
        if (words.isEmpty()) {
            page.line("no outcomes: what is expected of its kind is all there is");
            return;
        }
        int shown = all ? words.size() : Math.min(SHOWN, words.size());
        List<List<String>> rows = new ArrayList<>();
        for (JudgedWord word : words.subList(0, shown)) {
            rows.add(List.of(
                    word.outcome().outcome().settled().toString(),
                    word.mark().right() ? "right" : "wrong",
                    word.mark().direction() == Direction.ASSERTS ? "asserted" : "denied",
                    word.outcome().incident() + "/" + word.outcome().claim(),
                    Wire.name(word.outcome().outcome().result()),
                    "by " + word.outcome().outcome().by() + ": "
                            + word.outcome().outcome().because()));
        }
        new Table("settled", "", "it", "claim", "turned out", "").print(page, rows, true);
        if (shown < words.size()) {
            page.line("and " + (words.size() - shown) + " more; --all shows them");
        }
    }
}
