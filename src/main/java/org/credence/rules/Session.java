package org.credence.rules;

import java.util.Collection;
import java.util.Set;
import org.credence.rules.language.Verb.Stage;
import org.kie.api.KieBase;
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
     * @param verbs what consequences call
     * @param off   names of rules that do not fire
     */
    void run(Collection<?> facts, Object verbs, Current current, Set<String> off) {
        KieSession session = pool.newKieSession();
        try {
            session.setGlobal(stage.word(), verbs);
            session.addEventListener(current);
            for (Object fact : facts) {
                session.insert(fact);
            }
            if (off.isEmpty()) {
                session.fireAllRules();
            } else {
                session.fireAllRules(match -> !off.contains(match.getRule().getName()));
            }
        } catch (ConsequenceException e) {
            throw new IllegalArgumentException(
                    "The rule (" + current.rule() + ") could not do what it says: "
                            + (e.getCause() == null
                                    ? e.getMessage()
                                    : e.getCause().getMessage()),
                    e);
        } finally {
            session.removeEventListener(current);
            session.dispose();
        }
    }
}
