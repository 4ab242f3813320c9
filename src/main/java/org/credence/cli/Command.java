package org.credence.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** One command: does its work, and says how it ended. */
abstract class Command implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private Talk talk = new Talk();

    /**
     * How a run ended.
     *
     * @param exit one of {@link Exit}
     * @param next what to try next, or empty
     */
    record Ending(int exit, String next) {
        static Ending fine(String next) {
            return new Ending(Exit.FINE, next);
        }
    }

    Command(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Does the work. */
    abstract Ending run() throws Exception;

    final Terminal terminal() {
        return terminal;
    }

    final Talk talk() {
        return talk;
    }

    @Override
    public final Integer call() {
        talk.on(terminal);
        try {
            Ending ending = run();
            terminal.out().flush();
            talk.next(ending.next());
            return ending.exit();
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            return new Failure(e).report(terminal, talk);
        }
    }
}
