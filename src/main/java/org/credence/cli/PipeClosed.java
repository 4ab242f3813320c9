package org.credence.cli;

/** Whoever read standard output has had enough, as {@code head} has after its lines; the run ends quietly. */
final class PipeClosed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PipeClosed() {
        super("Standard output is closed.", null, false, false);
    }
}
