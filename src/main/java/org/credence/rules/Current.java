package org.credence.rules;

import java.util.function.Consumer;
import org.credence.argument.RunawayRule;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.rule.Match;

/** Knows which rule is firing, and stops one that fires without end. */
final class Current extends DefaultAgendaEventListener {
    private final int limit;
    private final Consumer<Match> watcher;
    private String rule = "";
    private int firings;

    /**
     * @param limit   how often all rules together may fire before one counts as running away
     * @param watcher is told of every match before it fires
     */
    Current(int limit, Consumer<Match> watcher) {
        this.limit = limit;
        this.watcher = watcher;
    }

    String rule() {
        return rule;
    }

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
        rule = event.getMatch().getRule().getName();
        if (++firings > limit) {
            throw new RunawayRule(
                    rule,
                    "The rule (" + rule + ") was firing when the rules had fired " + limit
                            + " times, more than this incident can call for.");
        }
        watcher.accept(event.getMatch());
    }
}
