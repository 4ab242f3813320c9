package org.credence.exchange.git;

/** A folder of a revision that cannot be read. */
public final class UnreadableRevision extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Reason reason;
    private final String advice;

    /** Why it cannot be read. */
    public enum Reason {
        NO_GIT,
        NO_REPOSITORY,
        NO_REVISION,
        NO_FOLDER
    }

    UnreadableRevision(Reason reason, String message, String advice) {
        super(message, null, false, false);
        this.reason = reason;
        this.advice = advice;
    }

    public Reason reason() {
        return reason;
    }

    /** What to do about it, a line that begins with "Maybe", or empty. */
    public String advice() {
        return advice;
    }
}
