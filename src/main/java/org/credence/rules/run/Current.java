package org.credence.rules.run;

import java.util.List;
import java.util.function.ToIntFunction;
import org.credence.argument.RunawayRule;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.MatchCreatedEvent;

/** Knows which rule is firing, and stops one that fires without end. */
final class Current extends DefaultAgendaEventListener {
    private final int limit;
    private final Watcher watcher;
    private final Patience.Turn turn;
    private final ToIntFunction<String> ranks;
    private String rule = "";
    private int rank;
    private int firings;
    private int matches;

    /**
     * Nothing fires yet.
     *
     * @param limit how often all rules together may fire before one counts as running away
     * @param ranks the place of a rule among the rule files
     */
    Current(int limit, Watcher watcher, Patience.Turn turn, ToIntFunction<String> ranks) {
        this.limit = limit;
        this.watcher = watcher;
        this.turn = turn;
        this.ranks = ranks;
    }

    String rule() {
        return rule;
    }

    /** The place of the rule that fires among the rule files, from 0. */
    int rank() {
        return rank;
    }

    /** The time that the rules run in. */
    Patience.Turn turn() {
        return turn;
    }

    /** What matches too often is stopped before it fires: what it matches would fill the memory first. */
    @Override
    public void matchCreated(MatchCreatedEvent event) {
        if (++matches > limit) {
            throw runaway(event.getMatch().getRule().getName(), "matching when the rules had matched ");
        }
        if (turn.isOver()) {
            throw turn.runaway(event.getMatch().getRule().getName());
        }
    }

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
        String name = event.getMatch().getRule().getName();
        count(name, ranks.applyAsInt(name));
        watcher.fires(name, event.getMatch().getObjects());
    }

    /** A rule fires that looks at one fact alone. */
    void fire(String name, int itsRank, Object fact) {
        count(name, itsRank);
        if (watcher != Watcher.NONE) {
            watcher.fires(name, List.of(fact));
        }
    }

    private void count(String name, int itsRank) {
        rule = name;
        rank = itsRank;
        if (++firings > limit) {
            throw runaway(rule, "firing when the rules had fired ");
        }
        turn.require(rule);
    }

    private RunawayRule runaway(String name, String doing) {
        return new RunawayRule(
                name, "The rule (" + name + ") was " + doing + limit + " times, more than this incident can call for.");
    }
}
