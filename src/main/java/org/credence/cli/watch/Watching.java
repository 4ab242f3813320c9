package org.credence.cli.watch;

import java.util.function.Consumer;
import org.credence.cli.console.Command.Ending;
import org.credence.cli.console.Exit;
import org.credence.cli.console.Talk;
import org.credence.cli.console.Terminal;
import org.credence.cli.console.UserError;
import org.credence.cli.options.RuleOptions;

/** Stays, and does a command's work again each time that one of its files was saved. */
public final class Watching {
    /** Set to {@code pipe} by the launcher when somebody feeds the standard input, whose end is then the end. */
    private static final String INPUT = "CREDENCE_STDIN";

    private final Terminal terminal;
    private final Talk talk;
    private final Places places = new Places();

    public Watching(Terminal terminal, Talk talk) {
        this.terminal = terminal;
        this.talk = talk;
    }

    /**
     * Makes sure that nobody asks for what only has a meaning once.
     *
     * @throws UserError when somebody watches, and asks for it
     */
    public static void requireAlone(boolean watch, String option, boolean given) {
        if (watch && given) {
            throw new UserError(
                    Exit.COMMAND_LINE,
                    "The option (--watch) must stand without " + option + ".",
                    "Maybe leave out --watch: " + option + " is for a single run.");
        }
    }

    /** Also looks at these files. */
    public Watching over(Consumer<Places> more) {
        more.accept(places);
        return this;
    }

    /**
     * Scores, until nobody watches any more.
     *
     * @param table for people, rather than a line of JSON for each thing
     */
    public Ending score(RuleOptions options, Work work, boolean table) throws InterruptedException {
        LiveRules rules = new LiveRules(options, terminal, talk);
        rules.addTo(places);
        return run(new ScoringRound(rules, work, new RoundPrinter(terminal, table), terminal, talk));
    }

    /** Checks, until nobody watches any more. */
    public Ending check(Checking checking, boolean text) throws InterruptedException {
        return run(new CheckingRound(checking, new RoundPrinter(terminal, text), terminal, talk));
    }

    private Ending run(Watch.Round round) throws InterruptedException {
        try (FileSignals signals = new FileSignals()) {
            if (terminal.environment().getOrDefault(INPUT, "").equals("pipe")) {
                signals.endWith(terminal.in());
            }
            Watch.Round told = changed -> {
                round.run(changed);
                if (changed.isEmpty()) {
                    talk.say("watching; Ctrl-C ends it");
                }
            };
            new Watch(places::look, signals, System::nanoTime).run(told);
        }
        return Ending.fine("");
    }
}
