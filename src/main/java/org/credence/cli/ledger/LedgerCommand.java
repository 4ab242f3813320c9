package org.credence.cli.ledger;

import java.util.concurrent.Callable;
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
public final class LedgerCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private LedgerCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** With all that it can do. */
    public static CommandLine of(Terminal terminal) {
        CommandLine all = new CommandLine(new LedgerCommand(terminal));
        all.addSubcommand(new SettleCommand(terminal));
        all.addSubcommand(new LedgerImportCommand(terminal));
        all.addSubcommand(new ShowCommand(terminal));
        all.addSubcommand(new HistoryCommand(terminal));
        all.addSubcommand(new MergeCommand(terminal));
        all.addSubcommand(new LedgerExportCommand(terminal));
        return all;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(terminal.err());
        return Exit.COMMAND_LINE;
    }
}
