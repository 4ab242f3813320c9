package org.credence.tune;

/** Outcomes from which nothing can be learned. */
public final class UnusableLabels extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String advice;

    /**
     * What is wrong with them.
     *
     * @param message the thing and its state in parentheses, one sentence
     * @param advice  a line that begins with "Maybe"
     */
    public UnusableLabels(String message, String advice) {
        super(message, null, false, false);
        this.advice = advice;
    }

    public String advice() {
        return advice;
    }
}
