package org.credence.cli.ledger;

import java.util.List;
import org.credence.cli.console.Command;
import org.credence.cli.console.Exit;
import org.credence.cli.console.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code credence ledger}: outcomes and the track records that follow from them. */
@CommandLine.Command(
        name = "ledger",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Outcomes with their dates, and the track records that follow from them. Nothing in a ledger is"
                + " overwritten: a correction is an entry of its own, with who, when and why.",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  credence ledger import fixtures --ledger ledger.db",
            "  credence ledger settle harbour-fire/fire confirmed --at 2026-02-01 --by 'Port inquiry' --because 'Report 7'",
            "  credence ledger show harbour-radio --as-of 2026-01-01",
            "  credence score incident.json --ledger ledger.db"
        })
public final class LedgerCommand extends Command {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    public LedgerCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public List<Command> nested() {
        return List.of(
                new SettleCommand(terminal()),
                new LedgerImportCommand(terminal()),
                new ShowCommand(terminal()),
                new HistoryCommand(terminal()),
                new MergeCommand(terminal()),
                new LedgerExportCommand(terminal()));
    }

    @Override
    protected Ending run() {
        spec.commandLine().usage(terminal().err());
        return new Ending(Exit.COMMAND_LINE, "");
    }
}
