package org.credence.cli.console;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** One command: does its work, and says how it ended. */
public abstract class Command implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private Talk talk = new Talk();

    /**
     * How a run ended.
     *
     * @param exit one of {@link Exit}
     * @param next what to try next, or empty
     */
    public record Ending(int exit, String next) {
        public static Ending fine(String next) {
            return new Ending(Exit.FINE, next);
        }
    }

    public Command(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Commands of its own, each called by a further word. */
    public List<Command> nested() {
        return List.of();
    }

    /** Does the work. */
    protected abstract Ending run() throws Exception;

    public final Terminal terminal() {
        return terminal;
    }

    public final Talk talk() {
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
