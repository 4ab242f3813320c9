package org.credence.cli.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.credence.cli.console.Command;
import org.credence.cli.console.Exit;
import org.credence.cli.console.Terminal;
import org.credence.cli.options.Batch;
import org.credence.cli.options.Reading;
import org.credence.cli.options.Rejects;
import org.credence.cli.options.RuleOptions;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.IncidentFiles;
import org.credence.exchange.file.InputFile;
import org.credence.exchange.ledger.EntryReader;
import org.credence.ledger.store.Access;
import org.credence.ledger.store.Ledger;
import org.credence.model.Kinds;
import org.credence.model.Sources;
import org.credence.model.TrackRecords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code credence ledger import}: claims, what was said about them, and what they turned out to be. */
@CommandLine.Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Enters the claims of incidents with what was said about them, their sources, and the outcomes"
                + " they have; or the entries of another ledger's export. What is in the ledger already is passed over."
                + " Makes the ledger when there is none.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  credence ledger import fixtures --by 'Desk 4'",
            "  credence ledger import reviews.jsonl --from claimreview",
            "  credence ledger import export.jsonl --ledger copy.db"
        })
final class LedgerImportCommand extends Command {
    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Files of incidents, folders of them, or exports of a ledger; also .gz or .zst.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description = "Where bad records go, one JSON object a line, with place and reason.")
    private @Nullable Path rejects;

    @Mixin
    private Reading reading = new Reading();

    @Mixin
    private AuthorOptions author = new AuthorOptions();

    @Mixin
    private LedgerPlace place = new LedgerPlace();

    LedgerImportCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected Ending run() throws IOException {
        String names = String.join(", ", files.stream().map(Path::toString).toList());
        var who = author.of(terminal(), "imported from " + names);
        try (Ledger ledger = place.open(Access.MAKE);
                Rejects bad = Rejects.to(rejects, terminal(), talk());
                Entering entering = new Entering(ledger, who, bad, terminal(), talk())) {
            for (Path file : files) {
                enter(file, entering, bad);
            }
            talk().say(entering.commit());
            bad.commit();
            return new Ending(bad.count() == 0 ? Exit.FINE : Exit.INPUT, "credence ledger show SOURCE");
        }
    }

    private void enter(Path path, Entering entering, Rejects bad) throws IOException {
        boolean asItIs = reading.isForeign() || path.equals(InputFile.STANDARD_INPUT);
        for (Path file : asItIs ? List.of(path) : IncidentFiles.at(path)) {
            try {
                if (!asItIs && EntryReader.isOf(file)) {
                    entering.entries(file);
                } else {
                    incidents(file, entering, bad);
                }
            } catch (BadInput e) {
                bad.add(e.problem());
            }
        }
    }

    private void incidents(Path file, Entering entering, Rejects bad) throws IOException {
        Reading.Told told = new Reading.Told(bad.reports(talk()), talk()::say);
        try (Batch batch = reading.batch(file, terminal(), talk(), told, LedgerImportCommand::noRecords)) {
            entering.incidents(batch, kinds());
        }
    }

    /** As few as are needed to tell what competes. */
    private Kinds kinds() {
        return RuleOptions.kinds(terminal().home().resolve("rules").normalize(), terminal());
    }

    /** Nothing is scored. */
    private static TrackRecords noRecords(Sources sources) {
        return TrackRecords.FROM_FILE;
    }
}
