package org.credence.exchange.file;

import org.jspecify.annotations.Nullable;

/** An input that cannot be used as it is; a user's mistake, to be shown as the text of its problem. */
public class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    public BadInput(Problem problem) {
        this(problem, null);
    }

    BadInput(Problem problem, @Nullable Throwable cause) {
        super(problem.toString(), cause, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }

    /** The same with advice; see {@link Problem#maybe}. */
    public BadInput maybe(@Nullable String advice) {
        return new BadInput(problem.maybe(advice));
    }
}
