package org.credence.exchange.grouping;

import java.nio.file.Path;

/**
 * What a sort may use.
 *
 * @param memory bytes of records that are held before they go to disk
 * @param fanIn  how many sorted runs are merged at a time, each with a buffer of 64 kB
 * @param folder where they go on disk
 */
record Budget(int memory, int fanIn, Path folder) {
    /** A quarter of the smallest heap that is promised to do (64 MB); the merge takes half as much again. */
    private static final int USUAL_MEMORY = 16 << 20;

    private static final int USUAL_FAN_IN = 128;

    static Budget usual() {
        return new Budget(USUAL_MEMORY, USUAL_FAN_IN, Path.of(System.getProperty("java.io.tmpdir")));
    }
}
