package org.credence.rules;

import java.util.Collection;
import java.util.Set;
import org.credence.rules.language.Verb.Stage;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.rule.ConsequenceException;

/** Runs the rules of one stage over facts, in a session that is used again and again. */
final class Session {
    private final Stage stage;
    private final KieSessionsPool pool;

    Session(Stage stage, KieBase base) {
        this.stage = stage;
        this.pool = base.newKieSessionsPool(1);
    }

    /**
     * Fires every rule that applies.
     *
     * @param verbs    what consequences call
     * @param listener hears of every firing before it happens
     * @param off      names of rules that do not fire
     */
    void run(Collection<?> facts, Verbs verbs, AgendaEventListener listener, Set<String> off) {
        KieSession session = pool.newKieSession();
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
        } catch (ConsequenceException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new IllegalArgumentException(
                    "The rule (" + e.getRule().getName() + ") could not do what it says: " + cause.getMessage(), e);
        } finally {
            session.removeEventListener(listener);
            session.dispose();
        }
    }
}
