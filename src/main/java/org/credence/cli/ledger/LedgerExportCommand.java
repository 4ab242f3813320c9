package org.credence.cli.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.credence.cli.console.Command;
import org.credence.cli.console.Results;
import org.credence.cli.console.Terminal;
import org.credence.exchange.json.JsonLines;
import org.credence.exchange.ledger.EntryWriter;
import org.credence.ledger.LedgerEntry;
import org.credence.ledger.store.Access;
import org.credence.ledger.store.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code credence ledger export}: every entry, as JSON lines. */
@CommandLine.Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Every entry as a line of JSON, from which import makes the same ledger again.",
        footerHeading = "%nExamples:%n",
        footer = {"  credence ledger export --out backup.jsonl.gz", "  credence ledger export --ledger copy.db"})
final class LedgerExportCommand extends Command {
    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to write; the file appears whole or not at all. An ending gz or zst packs it.")
    private @Nullable Path out;

    @Mixin
    private LedgerPlace place = new LedgerPlace();

    LedgerExportCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected Ending run() throws IOException {
        try (Ledger ledger = place.open(Access.READ);
                Results results = Results.to(out, Results.Form.PLAIN, terminal())) {
            JsonLines<LedgerEntry> lines = EntryWriter.lines(results.stream());
            ledger.export(entry -> {
                try {
                    lines.write(entry);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            lines.flush();
            results.commit();
            return Ending.fine(out == null ? "" : "credence ledger import " + out + " --ledger copy.db");
        }
    }
}
