package org.credence.cli.watch;

import org.credence.cli.check.Inspection;
import org.credence.rules.RuleBook;
import org.jspecify.annotations.Nullable;

/** How a command inspects rules, and shows what it found. */
public interface Checking {
    /**
     * Inspects them anew.
     *
     * @param before the last rules that were sound, or null
     */
    Inspection inspect(@Nullable RuleBook before);

    /** Shows all of it. */
    void print(Inspection inspection);
}
