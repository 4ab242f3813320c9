package org.credence.cli.ledger;

import java.io.IOException;
import java.nio.file.Path;
import org.credence.cli.console.Command;
import org.credence.cli.console.Exit;
import org.credence.cli.console.Terminal;
import org.credence.cli.console.UserError;
import org.credence.cli.options.Rejects;
import org.credence.cli.options.When;
import org.credence.ledger.ClaimHistory;
import org.credence.ledger.store.Access;
import org.credence.ledger.store.Ledger;
import org.credence.ledger.store.Recording;
import org.credence.ledger.store.Recording.Author;
import org.credence.model.Moment;
import org.credence.model.Outcome;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code credence ledger settle}: what a claim turned out to be. */
@CommandLine.Command(
        name = "settle",
        mixinStandardHelpOptions = true,
        description = "Enters what a claim turned out to be. An outcome of a later date takes the place of an earlier"
                + " one from that date on; --correct takes the place of the one entered last, whatever its date.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  credence ledger settle harbour-fire/fire confirmed --at 2026-02-01 --by 'Port inquiry'"
                    + " --because 'Report 7'",
            "  credence ledger settle --file outcomes.csv --by 'Desk 4' --because 'Weekly review'"
        })
final class SettleCommand extends Command {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "CLAIM",
            description = "INCIDENT/CLAIM, or one of the two where that is enough.")
    private @Nullable String claim;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "RESULT",
            description = "@|bold confirmed|@, @|bold refuted|@ or @|bold undetermined|@.")
    private @Nullable Result result;

    @Option(names = "--at", paramLabel = "DATE", description = "When it was settled: a date or a date-time.")
    private @Nullable String at;

    @Option(names = "--correct", description = "Take the place of the outcome that was entered last.")
    private boolean correct;

    @Option(
            names = "--file",
            paramLabel = "FILE",
            description = "Many outcomes: JSON lines, or a table (.csv, .tsv), with incident, claim, result, settled,"
                    + " and where wanted by and because.")
    private @Nullable Path file;

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description = "Where bad records go, one JSON object a line, with place and reason.")
    private @Nullable Path rejects;

    @Mixin
    private AuthorOptions author = new AuthorOptions();

    @Mixin
    private LedgerPlace place = new LedgerPlace();

    /** Results; the names are those on the command line. */
    enum Result {
        confirmed(Outcome.Result.CONFIRMED),
        refuted(Outcome.Result.REFUTED),
        undetermined(Outcome.Result.UNDETERMINED);

        private final Outcome.Result result;

        Result(Outcome.Result result) {
            this.result = result;
        }
    }

    SettleCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected Ending run() throws IOException {
        if (file != null) {
            return all(file);
        }
        String what = claim;
        Result how = result;
        String when = at;
        if (what == null || how == null || when == null) {
            throw new UserError(
                    Exit.COMMAND_LINE,
                    "The claim, its result and --at DATE must be given.",
                    "Maybe credence ledger settle CLAIM confirmed --at 2026-02-01 --by WHO --because TEXT.");
        }
        Moment settled = When.parse(when, "--at");
        Author who = author.required(terminal());
        new Clock(who.now()).complaint(settled).ifPresent(complaint -> {
            throw new UserError(Exit.COMMAND_LINE, complaint, "Maybe settle it once it is.");
        });
        try (Ledger ledger = place.open(Access.WRITE)) {
            ClaimHistory named = ledger.history(what);
            String name = named.incident() + "/" + named.claim();
            Outcome outcome = new Outcome(how.result, settled, who.by(), who.because());
            Author here = new Author(terminal().user().orElse(who.by()), who.because(), who.now());
            try (Recording recording = ledger.record(here, Recording.Refused.STOP)) {
                recording.outcome(named.incident(), named.claim(), outcome, correct, name);
                boolean isNew = !recording.commit().isEmpty();
                talk().say((isNew ? "settled " : "was settled before: ") + name + " as " + how + " on " + settled);
            }
            return Ending.fine("credence ledger history " + name);
        }
    }

    private Ending all(Path outcomes) throws IOException {
        if (claim != null) {
            throw new UserError(
                    Exit.COMMAND_LINE,
                    "The claim (" + claim + ") must stand without --file.",
                    "Maybe put it into the file.");
        }
        Author who = author.of(terminal(), "settled in " + outcomes.getFileName());
        try (Ledger ledger = place.open(Access.WRITE);
                Rejects bad = Rejects.to(rejects, terminal(), talk());
                Entering entering = new Entering(ledger, who, bad, terminal(), talk())) {
            entering.outcomes(outcomes, correct);
            talk().say(entering.commit());
            bad.commit();
            return new Ending(bad.count() == 0 ? Exit.FINE : Exit.INPUT, "credence ledger show SOURCE");
        }
    }
}
