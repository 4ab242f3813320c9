package org.credence.cli.watch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.credence.Credence;
import org.credence.argument.Memory;
import org.credence.argument.PriceRejected;
import org.credence.cli.console.Exit;
import org.credence.cli.console.Failure;
import org.credence.cli.console.Talk;
import org.credence.cli.console.Terminal;
import org.credence.cli.console.UserError;
import org.credence.cli.options.KeptLater;
import org.credence.cli.options.RuleOptions;
import org.credence.exchange.file.BadInput;
import org.credence.rules.RuleBook;
import org.credence.rules.RulesRejected;
import org.jspecify.annotations.Nullable;

/**
 * Rules, prices and kinds of source as their files have them; while something in these is wrong, as they were when
 * all was sound.
 *
 * <p>What changed is compiled, and nothing else. What the rules found of an incident is remembered for as long as
 * nothing but prices, reasons and comments change.
 */
final class LiveRules {
    private final RuleOptions options;
    private final Terminal terminal;
    private final Talk talk;
    private @Nullable Credence sound;
    private @Nullable Credence before;
    private @Nullable Memory memory;
    private long argued;
    private boolean broken;

    LiveRules(RuleOptions options, Terminal terminal, Talk talk) {
        this.options = options;
        this.terminal = terminal;
        this.talk = talk;
    }

    /** Adds where their files lie. */
    void addTo(Places places) {
        places.folder(options.folder(terminal), 1);
        options.others(terminal).forEach(places::file);
    }

    /** Whether all these files are such as the rules are read from. */
    boolean own(Collection<Path> files) {
        return files.stream()
                .allMatch(file -> file.startsWith(options.folder(terminal))
                        || options.others(terminal).contains(file));
    }

    /**
     * Reads them anew. What is wrong is told, with its place.
     *
     * @throws UserError when it is the command line that is wrong, or when there is no folder to begin with
     */
    void reload() {
        try {
            Credence fresh = sound == null ? options.open(terminal) : options.reopen(terminal, sound.rules());
            take(fresh);
            broken = false;
        } catch (RulesRejected | PriceRejected | UserError | BadInput e) {
            if (sound == null && isFatal(e)) {
                throw e;
            }
            broken = true;
            tell(e);
        }
    }

    /** No edit of a file that is watched puts this right. */
    private boolean isFatal(RuntimeException e) {
        return !Files.isDirectory(options.folder(terminal))
                || (e instanceof UserError error && error.exit() == Exit.COMMAND_LINE)
                || (e instanceof PriceRejected price && price.place().equals(RuleOptions.SET));
    }

    private void take(Credence fresh) {
        boolean same = sound != null && fresh.rules().arguesLike(sound.rules());
        if (!same || memory == null) {
            remember(fresh);
        }
        before = sound;
        sound = fresh.remembering(java.util.Objects.requireNonNull(memory));
    }

    private void remember(Credence of) {
        memory = new Memory(of.rules());
        argued = 0;
    }

    private void tell(RuntimeException e) {
        int told = new Failure(e).report(terminal, talk);
        assert told != Exit.FINE;
        talk.error(
                sound == null
                        ? "Nothing can be scored until this is put right."
                        : "The rules stay as they were (" + count(sound) + ") until this is put right.");
    }

    private static String count(Credence credence) {
        int rules = credence.prices().all().size();
        return rules + (rules == 1 ? " rule" : " rules");
    }

    /** Null while there were none that are sound. */
    @Nullable
    Credence credence() {
        return sound;
    }

    /** Whether the files are not what scores now. */
    boolean isBroken() {
        return broken;
    }

    /** Takes back rules that turned out to fire without end; whether there are others. */
    boolean backOut() {
        broken = true;
        sound = before;
        before = null;
        if (sound != null) {
            remember(sound);
            sound = sound.remembering(java.util.Objects.requireNonNull(memory));
            talk.error("The rules stay as they were (" + count(sound) + ") until this is put right.");
        }
        return sound != null;
    }

    /** Forgets what the last round did not ask about; how many times it had an incident argued. */
    long endRound() {
        if (memory == null) {
            return 0;
        }
        memory.forgetUnused();
        long all = memory.argued();
        long since = all - argued;
        argued = all;
        return since;
    }

    /**
     * Gets ready for the first change, while nobody waits: rules that were kept are compiled once, to no effect, for
     * the compiler to be loaded. Has them kept if they are not.
     */
    void warmUp() {
        if (sound == null) {
            return;
        }
        if (sound.rules().isKept()) {
            RuleBook.compile(sound.rules().rules());
        } else {
            KeptLater.start(sound.rules(), options.folder(terminal), terminal);
        }
    }
}
