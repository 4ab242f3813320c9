package org.credence.rules.run;

import java.util.List;

/** Is told of every firing before it happens. */
public interface Watcher {
    Watcher NONE = (rule, facts) -> {};

    /** A rule is about to fire on these facts. */
    void fires(String rule, List<?> facts);
}
