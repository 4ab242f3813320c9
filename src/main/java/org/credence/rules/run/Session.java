package org.credence.rules.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.credence.rules.language.Verb.Stage;
import org.drools.core.common.InternalFactHandle;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.rule.ConsequenceException;

/** Runs the rules of one stage over facts, in a session that is used again and again where it is pooled. */
final class Session {
    /** How the engine names rules in its messages. */
    private static final Pattern RULE = Pattern.compile("\\[Rule \"([^\"]+)\"");

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
     * @param turn     what stops them when they take too long
     * @param off      names of rules that do not fire
     */
    void run(Collection<?> facts, Verbs verbs, AgendaEventListener listener, Patience.Turn turn, Set<String> off) {
        KieSession session = open();
        boolean done = false;
        try {
            session.setGlobal(stage.word(), verbs);
            session.addEventListener(listener);
            fire(session, facts, turn, off);
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

    private static void fire(KieSession session, Collection<?> facts, Patience.Turn turn, Set<String> off) {
        List<InternalFactHandle> handles = new ArrayList<>(facts.size());
        for (Object fact : facts) {
            handles.add((InternalFactHandle) session.insert(fact));
        }
        turn.runs(() -> handles.forEach(handle -> handle.setObject(new Nothing())));
        try {
            if (off.isEmpty()) {
                session.fireAllRules();
            } else {
                session.fireAllRules(match -> !off.contains(match.getRule().getName()));
            }
        } catch (RuntimeException e) {
            turn.require(turn.isOver() ? atWork(e) : "");
            throw e;
        } finally {
            turn.runs(null);
        }
        turn.require("");
    }

    /**
     * What takes the place of facts when a session is to fail that another thread is running. The engine looks at no
     * flag while it joins facts, but it does look at the facts, and no condition can look at this.
     */
    private static final class Nothing {
        @Override
        public boolean equals(@Nullable Object other) {
            throw new IllegalStateException("stopped");
        }

        @Override
        public int hashCode() {
            throw new IllegalStateException("stopped");
        }
    }

    /** The rule whose condition failed, as far as the engine tells. */
    private static String atWork(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof ConsequenceException fired) {
                return fired.getRule().getName();
            }
            Matcher told = RULE.matcher(String.valueOf(each.getMessage()));
            if (told.find()) {
                return told.group(1);
            }
        }
        return "";
    }
}
