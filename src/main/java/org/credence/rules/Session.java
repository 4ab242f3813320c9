package org.credence.rules;

import java.util.Collection;
import java.util.Set;
import org.credence.rules.language.Verb.Stage;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.rule.ConsequenceException;

/** Runs the rules of one stage over facts, in a session that is used again and again where it is pooled. */
final class Session {
    private final Stage stage;
    private final KieBase base;
    private @Nullable KieSessionsPool pool;

    private Session(Stage stage, KieBase base, @Nullable KieSessionsPool pool) {
        this.stage = stage;
        this.base = base;
        this.pool = pool;
    }

    static Session pooled(Stage stage, KieBase base) {
        return new Session(stage, base, base.newKieSessionsPool(1));
    }

    /** A new one each time, as one does who reads the manual. */
    static Session fresh(Stage stage, KieBase base) {
        return new Session(stage, base, null);
    }

    private KieSession open() {
        return pool == null ? base.newKieSession() : pool.newKieSession();
    }

    /** What was stopped half-way is not used again. */
    private void renew() {
        if (pool != null) {
            pool = base.newKieSessionsPool(1);
        }
    }

    /**
     * Fires every rule that applies.
     *
     * @param verbs    what consequences call
     * @param listener hears of every firing before it happens
     * @param off      names of rules that do not fire
     */
    void run(Collection<?> facts, Verbs verbs, AgendaEventListener listener, Set<String> off) {
        KieSession session = open();
        boolean done = false;
        try {
            session.setGlobal(stage.word(), verbs);
            session.addEventListener(listener);
            for (Object fact : facts) {
                session.insert(fact);
            }
            if (off.isEmpty()) {
                session.fireAllRules();
            } else {
                session.fireAllRules(match -> !off.contains(match.getRule().getName()));
            }
            done = true;
        } catch (ConsequenceException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new IllegalArgumentException(
                    "The rule (" + e.getRule().getName() + ") could not do what it says: " + cause.getMessage(), e);
        } finally {
            session.removeEventListener(listener);
            session.dispose();
            if (!done) {
                renew();
            }
        }
    }
}
