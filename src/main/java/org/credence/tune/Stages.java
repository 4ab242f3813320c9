package org.credence.tune;

/** Hears what a long run is about to do. */
@FunctionalInterface
public interface Stages {
    /** Tells nobody. */
    Stages SILENT = what -> {};

    /** Something begins, such as {@code fold 2 of 5}. */
    void begin(String what);
}
