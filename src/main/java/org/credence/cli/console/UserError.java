package org.credence.cli.console;

/** Something that the user can put right. */
public final class UserError extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int exit;
    private final String advice;

    /**
     * @param exit    one of {@link Exit}
     * @param message the thing and its state in parentheses, one sentence
     * @param advice  a line that begins with "Maybe", or empty
     */
    public UserError(int exit, String message, String advice) {
        super(message, null, false, false);
        this.exit = exit;
        this.advice = advice;
    }

    public int exit() {
        return exit;
    }

    /** The message, and the advice on a line of its own. */
    public String text() {
        return getMessage() + (advice.isEmpty() ? "" : "\n" + advice);
    }
}
