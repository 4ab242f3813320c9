package org.credence.tune.scorecard;

import java.util.List;

/** Knows which fixtures rest on a rule alone. */
@FunctionalInterface
public interface Cover {
    /** There are no fixtures. */
    Cover NONE = rule -> List.of();

    /** Their names; empty when others would do without it. */
    List<String> alone(String rule);
}
