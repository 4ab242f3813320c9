package org.credence.cli.console;

import java.io.Closeable;

/** What is said, and done, when the program is asked to stop before a run has come to its end. */
public final class Farewell implements Closeable {
    private final Thread hook;

    private Farewell(Runnable last) {
        this.hook = new Thread(last, "credence-farewell");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** From now on, until this is closed. */
    public static Farewell of(Runnable last) {
        return new Farewell(last);
    }

    /**
     * The run has come to its end.
     *
     * @return false when the program is ending, and this is being said
     */
    public boolean cancel() {
        try {
            return Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            return false;
        }
    }

    @Override
    public void close() {
        cancel();
    }
}
