package org.credence.model;

import java.util.Set;
import java.util.TreeSet;

/** A statement, relay, or owner names a source that nobody has described. */
public final class UnknownSource extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private final String name;
    private final transient Set<String> known;

    public UnknownSource(String name, Set<String> known) {
        super("The source (" + name + ") is unknown.");
        this.name = name;
        this.known = new TreeSet<>(known);
    }

    public String name() {
        return name;
    }

    /** Every id and alias there is, in order. */
    public Set<String> known() {
        return known;
    }
}
