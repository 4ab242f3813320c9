package org.credence.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.credence.cli.begin.NewCommand;
import org.credence.cli.bench.BenchCommand;
import org.credence.cli.console.Command;
import org.credence.cli.console.Exit;
import org.credence.cli.console.PipeClosed;
import org.credence.cli.console.Terminal;
import org.credence.cli.console.UserError;
import org.credence.cli.diff.DiffCommand;
import org.credence.cli.exchange.ImportCommand;
import org.credence.cli.learn.LearnCommand;
import org.credence.cli.ledger.LedgerCommand;
import org.credence.cli.rules.CheckCommand;
import org.credence.cli.rules.RulesCommand;
import org.credence.cli.score.ExplainCommand;
import org.credence.cli.score.ScoreCommand;
import org.credence.cli.test.TestCommand;
import org.credence.cli.tune.TuneCommand;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Where a command line comes in. */
public final class Main {
    private static final int WIDEST_HELP = 110;

    /** By name, in the order of the help. */
    private static final Map<String, Function<Terminal, Command>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("score", ScoreCommand::new);
        COMMANDS.put("explain", ExplainCommand::new);
        COMMANDS.put("check", CheckCommand::new);
        COMMANDS.put("test", TestCommand::new);
        COMMANDS.put("diff", DiffCommand::new);
        COMMANDS.put("rules", RulesCommand::new);
        COMMANDS.put("tune", TuneCommand::new);
        COMMANDS.put("ledger", LedgerCommand::new);
        COMMANDS.put("learn", LearnCommand::new);
        COMMANDS.put("import", ImportCommand::new);
        COMMANDS.put("new", NewCommand::new);
        COMMANDS.put("bench", BenchCommand::new);
        COMMANDS.put("keep", KeepCommand::new);
        COMMANDS.put("warm", WarmCommand::new);
    }

    private Main() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Map<String, String> environment = new HashMap<>(System.getenv());
        String home = System.getProperty("credence.home");
        if (home != null) {
            environment.put("CREDENCE_HOME", home);
        }
        String stdin = System.getProperty("credence.stdin");
        if (stdin != null) {
            environment.put("CREDENCE_STDIN", stdin);
        }
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(arguments, System.in, out, err, isTerminal(), environment));
    }

    /** As the launcher found out, which can tell for standard output alone. */
    @SuppressWarnings("SystemConsoleNull") // a guess for those who start without the launcher
    private static boolean isTerminal() {
        String told = System.getProperty("credence.terminal");
        return told == null ? System.console() != null : Boolean.parseBoolean(told);
    }

    /** The same within a process that goes on. */
    public static int run(String[] arguments, InputStream in, OutputStream out, PrintStream err, boolean isTerminal) {
        return run(arguments, in, out, err, isTerminal, System.getenv());
    }

    static int run(
            String[] arguments,
            InputStream in,
            OutputStream out,
            PrintStream err,
            boolean isTerminal,
            Map<String, String> environment) {
        Terminal terminal = Terminal.over(in, out, err, isTerminal, environment);
        StringWriter help = new StringWriter();
        CommandLine commands = commands(arguments, terminal);
        commands.setOut(new PrintWriter(help));
        int exit = commands.execute(arguments);
        try {
            terminal.out().print(help);
            terminal.out().flush();
        } catch (PipeClosed closed) {
            return Exit.FINE;
        } catch (UserError e) {
            err.println(e.text());
            return e.exit();
        }
        return exit;
    }

    private static CommandLine commands(String[] arguments, Terminal terminal) {
        CommandLine all = new CommandLine(new Program(terminal));
        // the one that is called, so that a start does not wait for what all others could do
        Function<Terminal, Command> called = arguments.length == 0 ? null : COMMANDS.get(arguments[0]);
        if (called != null) {
            add(called.apply(terminal), all);
        } else {
            COMMANDS.values().forEach(each -> add(each.apply(terminal), all));
        }
        all.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
        all.setColorScheme(CommandLine.Help.defaultColorScheme(terminal.isInked() ? Ansi.ON : Ansi.OFF));
        all.setUsageHelpWidth(Math.min(WIDEST_HELP, Math.max(80, terminal.columns())));
        all.setParameterExceptionHandler(new Misunderstanding(terminal));
        return all;
    }

    private static void add(Command command, CommandLine to) {
        CommandLine line = new CommandLine(command);
        command.nested().forEach(line::addSubcommand);
        to.addSubcommand(line);
    }
}
