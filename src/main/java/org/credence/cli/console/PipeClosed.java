package org.credence.cli.console;

/** Whoever read standard output has had enough, as {@code head} has after its lines; the run ends quietly. */
public final class PipeClosed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PipeClosed() {
        super("Standard output is closed.", null, false, false);
    }
}
