package org.credence.cli.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.credence.cli.console.Terminal;
import org.credence.cli.copies.Copies;
import org.credence.cli.copies.CopyingRecords;
import org.credence.cli.options.OutputOptions.Format;
import org.credence.cli.page.CopiesPage;
import org.credence.cli.text.CopiesText;
import org.credence.exchange.json.PlainObject;
import org.credence.ledger.RecordBook;
import org.credence.ledger.store.Ledger;
import org.credence.model.Moment;
import org.credence.picture.Fact;
import org.credence.picture.Page;
import org.jspecify.annotations.Nullable;

/**
 * Who copies whom in a ledger, by the errors that sources share.
 *
 * @param source whose pairs are shown, or null for those of all
 * @param when   up to when, in words; empty for everything
 */
record CopiesShown(Copies copies, @Nullable String source, String when, String ledger) {

    static CopiesShown of(Ledger ledger, @Nullable String name, Moment before, String when) {
        String source = name == null ? null : ledger.source(name).id();
        RecordBook book = ledger.records();
        Copies all = CopyingRecords.copies(book, before);
        return new CopiesShown(source == null ? all : all.of(source), source, when, book.revision());
    }

    private String heading() {
        return copies.sources() + (copies.sources() == 1 ? " source" : " sources") + " compared on "
                + copies.questions()
                + (copies.questions() == 1 ? " question" : " questions") + " settled" + when
                + (source == null ? "" : "; those of " + source);
    }

    List<String> lines(Format format, Terminal terminal) {
        if (format == Format.table) {
            var page = terminal.page();
            CopiesText.print(page, copies, heading());
            return List.of(page.toString());
        }
        List<String> lines = new ArrayList<>();
        for (Copies.Pair pair : copies.pairs()) {
            PlainObject line = json(pair);
            lines.add(format == Format.json ? line.pretty().stripTrailing() : line + "\n");
        }
        return lines;
    }

    private PlainObject json(Copies.Pair pair) {
        List<String> group = copies.groups().stream()
                .filter(it -> it.contains(pair.one()) && it.contains(pair.other()))
                .findFirst()
                .orElse(List.of());
        return PlainObject.of("source", pair.one())
                .with("with", pair.other())
                .with("shared", pair.shared())
                .with("expected", rounded(pair.expected()))
                .with("differ", pair.differ())
                .with("probability", rounded(pair.probability()))
                .with("group", group)
                .with("ledger", ledger);
    }

    private static double rounded(double number) {
        return Math.rint(number * 1e6) / 1e6;
    }

    Page page() {
        return CopiesPage.of(
                copies,
                "errors",
                List.of(heading().substring(0, 1).toUpperCase(Locale.ROOT)
                        + heading().substring(1) + "."),
                List.of(new Fact("ledger", ledger)));
    }
}
