package org.credence.cli.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import org.credence.Credence;
import org.credence.argument.RunawayRule;
import org.credence.cli.console.Failure;
import org.credence.cli.console.PipeClosed;
import org.credence.cli.console.Talk;
import org.credence.cli.console.Terminal;
import org.credence.compare.Comparing;
import org.credence.compare.Comparison;
import org.credence.compare.Comparison.Side;
import org.credence.compare.NumberChange;
import org.credence.compare.RuleChange;
import org.credence.compare.side.RuleStates;
import org.credence.exchange.score.SavedScore;
import org.jspecify.annotations.Nullable;

/** A round that scores: with the last rules that were sound, and compared with the round before. */
final class ScoringRound implements Watch.Round {
    /** As many moves as fit in a glance. */
    private static final int TOP = 10;

    private final LiveRules rules;
    private final Work work;
    private final RoundPrinter printer;
    private final Terminal terminal;
    private final Talk talk;
    private @Nullable Scored last;

    /** The last score of each incident, also of those that are gone for now, as while their file is broken. */
    private final Map<String, SavedScore> known = new HashMap<>();

    /** What was scored, and with what. */
    private record Scored(Credence credence, Map<String, SavedScore> scores) {}

    ScoringRound(LiveRules rules, Work work, RoundPrinter printer, Terminal terminal, Talk talk) {
        this.rules = rules;
        this.work = work;
        this.printer = printer;
        this.terminal = terminal;
        this.talk = talk;
    }

    @Override
    public void run(NavigableSet<Path> changed) {
        boolean first = changed.isEmpty();
        long start = System.nanoTime();
        try {
            printer.changed(changed);
            round(changed);
            terminal.out().flush();
            long argued = rules.endRound();
            if (first) {
                rules.warmUp();
            } else if (talk.isVerbose()) {
                talk.say(String.format(
                        Locale.ROOT,
                        "%.2f s, %s",
                        (System.nanoTime() - start) / 1e9,
                        argued == 0 ? "priced anew" : argued + " views of incidents argued anew"));
            }
        } catch (PipeClosed closed) {
            throw closed;
        } catch (IOException | RuntimeException e) {
            if (first) {
                throw e instanceof RuntimeException mine ? mine : new java.io.UncheckedIOException((IOException) e);
            }
            int told = new Failure(e).report(terminal, talk);
            assert told != 0;
        }
        terminal.out().flush();
    }

    private void round(NavigableSet<Path> changed) throws IOException {
        rules.reload();
        boolean nothingNew = rules.isBroken() && rules.own(changed);
        if (rules.credence() == null || (nothingNew && last != null)) {
            return;
        }
        Scored now = score();
        if (now == null) {
            return;
        }
        if (last == null) {
            work.printAll();
        } else {
            printer.moved(compare(last, now));
            work.printStanding();
        }
        last = now;
        known.putAll(now.scores());
    }

    /** With the rules before these when these fire without end; null when there are none. */
    private @Nullable Scored score() throws IOException {
        Credence credence = Objects.requireNonNull(rules.credence());
        try {
            return new Scored(credence, work.score(credence));
        } catch (RunawayRule e) {
            int told = new Failure(e).report(terminal, talk);
            assert told != 0;
            return rules.backOut() ? score() : null;
        }
    }

    private Comparison compare(Scored before, Scored after) {
        List<RuleChange> changes = RuleChange.between(states(before.credence()), states(after.credence()));
        Comparing comparing =
                new Comparing(TOP, changes.stream().map(RuleChange::rule).collect(java.util.stream.Collectors.toSet()));
        after.scores().forEach((name, score) -> {
            SavedScore then = known.get(name);
            if (then == null) {
                comparing.onlyAfter(name);
            } else {
                comparing.both(name, then, score, Map.of());
            }
        });
        before.scores().keySet().stream()
                .filter(name -> !after.scores().containsKey(name))
                .forEach(comparing::onlyBefore);
        List<NumberChange> numbers = new ArrayList<>(NumberChange.between(
                before.credence().prices().temperature(),
                after.credence().prices().temperature()));
        numbers.addAll(
                NumberChange.between(before.credence().kinds(), after.credence().kinds()));
        return comparing.result(new Side("before", List.of()), new Side("now", List.of()), changes, numbers);
    }

    private static Map<String, RuleChange.State> states(Credence credence) {
        return RuleStates.of(credence.prices(), credence.rules().sound());
    }
}
