package org.credence.cli;

import java.io.PrintStream;
import org.credence.exchange.file.Problem;
import picocli.CommandLine.Option;

/** What is said beside the data, on standard error. */
final class Talk {
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

    void on(Terminal on) {
        err = on.err();
        terminal = on.isTerminal();
    }

    boolean isVerbose() {
        return verbose;
    }

    boolean isQuiet() {
        return quiet;
    }

    void error(String text) {
        err.println(text);
    }

    void say(String text) {
        if (!quiet) {
            err.println(text);
        }
    }

    void warn(Problem problem) {
        say(problem.where() + ": warning: " + problem.message());
    }

    /** What to try next: the last line of a run that people follow on a terminal. */
    void next(String hint) {
        if (terminal && !hint.isEmpty()) {
            say("next: " + hint);
        }
    }
}
