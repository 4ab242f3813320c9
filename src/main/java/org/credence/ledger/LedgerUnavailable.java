package org.credence.ledger;

import org.jspecify.annotations.Nullable;

/** A ledger that cannot be read or written; nothing of what was under way was entered. */
public final class LedgerUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String advice;

    /**
     * @param message the thing and its state in parentheses, one sentence
     * @param advice  a line that begins with "Maybe", or empty
     */
    public LedgerUnavailable(String message, String advice, @Nullable Throwable cause) {
        super(message, cause);
        this.advice = advice;
    }

    public String advice() {
        return advice;
    }
}
