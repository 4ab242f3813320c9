package org.credence.cli.console;

import java.io.PrintStream;
import org.credence.exchange.file.Problem;
import picocli.CommandLine.Option;

/** What is said beside the data, on standard error. */
public final class Talk {
    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing but errors.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Say more, such as where a bug struck.")
    private boolean verbose;

    private PrintStream err = System.err;
    private boolean terminal;

    public void on(Terminal on) {
        err = on.err();
        terminal = on.isTerminal();
    }

    public boolean isVerbose() {
        return verbose;
    }

    public boolean isQuiet() {
        return quiet;
    }

    public void error(String text) {
        err.println(text);
    }

    public void say(String text) {
        if (!quiet) {
            err.println(text);
        }
    }

    public void warn(Problem problem) {
        say(problem.where() + ": warning: " + problem.message());
    }

    /** What to try next: the last line of a run that people follow on a terminal. */
    public void next(String hint) {
        if (terminal && !hint.isEmpty()) {
            say("next: " + hint);
        }
    }
}
