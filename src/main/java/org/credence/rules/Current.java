package org.credence.rules;

import java.util.List;
import org.credence.argument.RunawayRule;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;

/** Knows which rule is firing, and stops one that fires without end. */
final class Current extends DefaultAgendaEventListener {
    private final int limit;
    private final Watcher watcher;
    private String rule = "";
    private int firings;

    /** Is told of every firing before it happens. */
    interface Watcher {
        Watcher NONE = (rule, facts) -> {};

        void fires(String rule, List<?> facts);
    }

    /** @param limit how often all rules together may fire before one counts as running away */
    Current(int limit, Watcher watcher) {
        this.limit = limit;
        this.watcher = watcher;
    }

    String rule() {
        return rule;
    }

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
        String name = event.getMatch().getRule().getName();
        count(name);
        watcher.fires(name, event.getMatch().getObjects());
    }

    /** A rule fires that looks at one fact alone. */
    void fire(String name, Object fact) {
        count(name);
        if (watcher != Watcher.NONE) {
            watcher.fires(name, List.of(fact));
        }
    }

    private void count(String name) {
        rule = name;
        if (++firings > limit) {
            throw new RunawayRule(
                    rule,
                    "The rule (" + rule + ") was firing when the rules had fired " + limit
                            + " times, more than this incident can call for.");
        }
    }
}
