package org.credence.cli.watch;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.credence.cli.console.Terminal;
import org.credence.cli.diff.ComparisonText;
import org.credence.cli.text.Page;
import org.credence.compare.Comparison;
import org.credence.exchange.json.PlainObject;

/** Prints what changed, and what moved for it. */
final class RoundPrinter {
    /** More files than these are counted. */
    private static final int NAMED = 3;

    private final Terminal terminal;
    private final boolean table;

    /** @param table for people, rather than a line of JSON for each thing */
    RoundPrinter(Terminal terminal, boolean table) {
        this.terminal = terminal;
        this.table = table;
    }

    void changed(Collection<Path> files) {
        if (files.isEmpty()) {
            return;
        }
        if (!table) {
            List<String> names = files.stream().map(Path::toString).toList();
            terminal.out().print(PlainObject.of("row", "changed").with("files", names) + "\n");
            return;
        }
        String names = files.stream().limit(NAMED).map(Path::toString).collect(Collectors.joining(", "));
        int more = files.size() - NAMED;
        Page page = terminal.page();
        page.separate();
        page.line("changed: " + names + (more > 0 ? " and " + more + " more" : ""));
        terminal.print(page);
    }

    void moved(Comparison comparison) {
        if (table) {
            Page page = terminal.page();
            ComparisonText.printMoves(comparison, page);
            terminal.print(page);
        } else {
            terminal.out().print(ComparisonText.lines(comparison));
        }
    }

    /** Rules alone, where nothing is scored. */
    void rules(Comparison comparison) {
        if (table) {
            Page page = terminal.page();
            ComparisonText.printRules(comparison, page);
            terminal.print(page);
        } else {
            terminal.out().print(ComparisonText.lines(comparison));
        }
    }
}
