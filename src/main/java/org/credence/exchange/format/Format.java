package org.credence.exchange.format;

/** A format in which incidents come from elsewhere: its name, how it is told, and who reads it. */
public interface Format {
    /** As written on the command line: lower case, with hyphens. */
    String name();

    /** What it is, in a few words, for lists. */
    String title();

    /** What an input must hold for an incident to be made of it. */
    default String needed() {
        return "a record that makes an incident";
    }

    /** Whether an input looks like it; never a guess from the name of the file alone. */
    boolean recognises(Head head);

    /** A reader of its own for each run. */
    Importer importer(ImportOptions options);
}
