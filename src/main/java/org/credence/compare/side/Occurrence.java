package org.credence.compare.side;

/**
 * An incident, and the how-manieth of that id: several files of a corpus may each have one.
 *
 * @param number from 1
 */
public record Occurrence(String incident, int number) {
    /** What it is called, told from all others. */
    public String name() {
        return number == 1 ? incident : incident + " (" + number + ")";
    }
}
