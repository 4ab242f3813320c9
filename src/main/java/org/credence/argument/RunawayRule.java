package org.credence.argument;

/** A rule fired more often than any rule should on one incident. */
public final class RunawayRule extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String rule;

    public RunawayRule(String rule, String message) {
        super(message);
        this.rule = rule;
    }

    public String rule() {
        return rule;
    }
}
