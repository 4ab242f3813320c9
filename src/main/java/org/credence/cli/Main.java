package org.credence.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Where a command line comes in. */
public final class Main {
    private static final int WIDEST_HELP = 110;

    private Main() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.computeIfAbsent("CREDENCE_HOME", it -> System.getProperty("credence.home", "."));
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
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
    public static int run(String[] arguments, InputStream in, PrintStream out, PrintStream err, boolean isTerminal) {
        return run(arguments, in, out, err, isTerminal, System.getenv());
    }

    static int run(
            String[] arguments,
            InputStream in,
            PrintStream out,
            PrintStream err,
            boolean isTerminal,
            Map<String, String> environment) {
        Terminal terminal = new Terminal(in, out, err, isTerminal, environment);
        try {
            int exit = commands(terminal).execute(arguments);
            terminal.out().flush();
            return exit;
        } catch (PipeClosed closed) {
            return Exit.FINE;
        }
    }

    private static CommandLine commands(Terminal terminal) {
        CommandLine all = new CommandLine(new Program(terminal));
        all.addSubcommand(new ScoreCommand(terminal));
        all.addSubcommand(new ExplainCommand(terminal));
        all.addSubcommand(new CheckCommand(terminal));
        all.addSubcommand(new TestCommand(terminal));
        all.addSubcommand(new RulesCommand(terminal));
        all.addSubcommand(new KeepCommand(terminal));
        all.addSubcommand(new WarmCommand(terminal));
        all.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
        all.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
        all.setColorScheme(CommandLine.Help.defaultColorScheme(terminal.isInked() ? Ansi.ON : Ansi.OFF));
        all.setUsageHelpWidth(Math.min(WIDEST_HELP, Math.max(80, terminal.columns())));
        all.setParameterExceptionHandler(new Misunderstanding(terminal));
        return all;
    }
}
