package org.credence.ledger;

import java.util.Set;
import java.util.TreeSet;

/** Something that must not be entered as it is. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String advice;
    private final String name;
    private final transient Set<String> known;

    private Refusal(String message, String advice, String name, Set<String> known) {
        super(message, null, false, false);
        this.advice = advice;
        this.name = name;
        this.known = known;
    }

    /**
     * A refusal that says all by itself.
     *
     * @param message the thing and its state in parentheses, one sentence
     * @param advice  a line that begins with "Maybe", or empty
     */
    public static Refusal of(String message, String advice) {
        return new Refusal(message, advice, "", Set.of());
    }

    /**
     * A name that the ledger has never met.
     *
     * @param known names of which one may have been meant
     */
    public static Refusal unknown(String what, String name, Set<String> known) {
        return new Refusal(
                "The " + what + " (" + name + ") must be one that the ledger knows.", "", name, new TreeSet<>(known));
    }

    public String advice() {
        return advice;
    }

    /** The unknown name; empty when none is the matter. */
    public String name() {
        return name;
    }

    /** Names of which one may have been meant, in order. */
    public Set<String> known() {
        return known;
    }
}
