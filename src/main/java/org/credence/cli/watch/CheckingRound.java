package org.credence.cli.watch;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import org.credence.argument.Temperature;
import org.credence.cli.check.Inspection;
import org.credence.cli.console.Talk;
import org.credence.cli.console.Terminal;
import org.credence.compare.Comparing;
import org.credence.compare.Comparison.Side;
import org.credence.compare.NumberChange;
import org.credence.compare.RuleChange;
import org.credence.compare.RuleChange.State;
import org.credence.compare.side.RuleStates;
import org.credence.rules.RuleBook;
import org.jspecify.annotations.Nullable;

/** A round that checks: shows how rules differ from the last that were sound, and what is wrong. */
final class CheckingRound implements Watch.Round {
    private final Checking checking;
    private final RoundPrinter printer;
    private final Terminal terminal;
    private final Talk talk;
    private @Nullable Sound last;

    private record Sound(RuleBook book, Temperature temperature, Map<String, State> rules) {}

    CheckingRound(Checking checking, RoundPrinter printer, Terminal terminal, Talk talk) {
        this.checking = checking;
        this.printer = printer;
        this.terminal = terminal;
        this.talk = talk;
    }

    @Override
    public void run(NavigableSet<Path> changed) {
        printer.changed(changed);
        Inspection inspection = checking.inspect(last == null ? null : last.book());
        if (inspection.book() != null && inspection.prices() != null) {
            take(new Sound(
                    inspection.book(),
                    inspection.prices().temperature(),
                    RuleStates.of(inspection.prices(), inspection.book().sound())));
        } else if (last != null) {
            talk.error("The rules as they were (" + last.rules().size() + ") are kept to compare with.");
        }
        checking.print(inspection);
        terminal.out().flush();
    }

    private void take(Sound now) {
        if (last != null) {
            List<RuleChange> changes = RuleChange.between(last.rules(), now.rules());
            printer.rules(new Comparing(0, Set.of())
                    .result(
                            new Side("before", List.of()),
                            new Side("now", List.of()),
                            changes,
                            NumberChange.between(last.temperature(), now.temperature())));
        }
        last = now;
    }
}
