package org.credence.rules;

import org.credence.argument.RunawayRule;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;

/** Knows which rule is firing, and stops one that fires without end. */
final class Current extends DefaultAgendaEventListener {
    private final int limit;
    private String rule = "";
    private int firings;

    /** @param limit how often all rules together may fire before one counts as running away */
    Current(int limit) {
        this.limit = limit;
    }

    String rule() {
        return rule;
    }

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
        fire(event.getMatch().getRule().getName());
    }

    void fire(String name) {
        rule = name;
        if (++firings > limit) {
            throw new RunawayRule(
                    rule,
                    "The rule (" + rule + ") was firing when the rules had fired " + limit
                            + " times, more than this incident can call for.");
        }
    }
}
