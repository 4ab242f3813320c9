package org.credence.rules.run;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.credence.argument.RunawayRule;
import org.jspecify.annotations.Nullable;

/**
 * How long rules may take at a time with what they are given, by a clock from outside. It can only stop them: what is
 * not stopped is not touched by it. May be used by several threads.
 */
public final class Patience {
    /** Rules may take as long as they like. */
    public static final Patience ENDLESS = new Patience(Duration.ofDays(100_000), () -> 0);

    private final Duration limit;
    private final LongSupplier nanoseconds;
    private final Set<Turn> turns = ConcurrentHashMap.newKeySet();

    /** @param nanoseconds tells how much time has gone by since any fixed moment */
    public Patience(Duration limit, LongSupplier nanoseconds) {
        this.limit = limit;
        this.nanoseconds = nanoseconds;
    }

    /** What can be stopped half-way. */
    interface Stoppable {
        /** Has what runs fail soon, which is asked of another thread. */
        void stop();
    }

    /** Stops all that has taken too long. Whoever wants the limit to be kept calls this time and again. */
    public void look() {
        long now = nanoseconds.getAsLong();
        for (Turn turn : turns) {
            if (now - turn.began > limit.toNanos()) {
                turn.stop();
            }
        }
    }

    /** Rules are about to run, on the thread that calls. */
    Turn begin() {
        Turn turn = new Turn(nanoseconds.getAsLong());
        if (this != ENDLESS) {
            turns.add(turn);
        }
        return turn;
    }

    /** A time that rules run in. */
    final class Turn implements AutoCloseable {
        private final long began;
        private volatile boolean over;
        private @Nullable Stoppable running;

        private Turn(long began) {
            this.began = began;
        }

        private synchronized void stop() {
            if (!over) {
                over = true; // before anything fails for it
                if (running != null) {
                    running.stop();
                }
            }
        }

        /** What runs from now on, or null when it has ended. */
        synchronized void runs(@Nullable Stoppable now) {
            if (now != null) {
                require("");
            }
            running = now;
        }

        boolean isOver() {
            return over;
        }

        /**
         * Throws when time is over.
         *
         * @param working the rule that is at work; empty where nobody knows
         */
        void require(String working) {
            if (over) {
                throw runaway(working);
            }
        }

        /** @param working the rule that was at work as time ran out; empty where nobody knows */
        RunawayRule runaway(String working) {
            String who = working.isEmpty() ? "The rules were" : "The rule (" + working + ") was";
            return new RunawayRule(working, who + " not done with this incident within " + limit.toSeconds() + " s.");
        }

        @Override
        public void close() {
            turns.remove(this);
        }
    }
}
