package org.credence.cli;

import java.util.concurrent.Callable;
import org.credence.Version;
import org.credence.cli.console.Exit;
import org.credence.cli.console.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What {@code credence} says when it is called without a command. */
@CommandLine.Command(
        name = "credence",
        mixinStandardHelpOptions = true,
        versionProvider = Program.VersionText.class,
        subcommands = CommandLine.HelpCommand.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Weighs each claim about an incident by its sources' track records and by later denials.",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  credence explain fixtures/al-omar-2021-07-04",
            "  credence score fixtures --format jsonl",
            "  credence check",
            "  credence test",
            "",
            "Exit codes: 0 fine, 1 findings, 2 command line, 3 rules do not load, 4 input does not load or was"
                    + " rejected in part, 10 only new goldens were written, 70 a mistake of this program."
        })
final class Program implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    Program(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The version, as {@code --version} prints it. */
    static final class VersionText implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"credence " + Version.CURRENT};
        }
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(terminal.err());
        return Exit.COMMAND_LINE;
    }
}
