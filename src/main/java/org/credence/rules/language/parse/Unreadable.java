package org.credence.rules.language.parse;

import org.credence.rules.language.Finding;
import org.jspecify.annotations.Nullable;

/** Ends the reading of a part that cannot be read; carries no stack trace, for it never leaves this package. */
public final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient @Nullable Finding finding;

    /** Null when the reason has been reported already. */
    public Unreadable(@Nullable Finding finding) {
        super(null, null, false, false);
        this.finding = finding;
    }

    @Nullable
    Finding finding() {
        return finding;
    }
}
