package org.credence.picture;

/** A picture with the table of its numbers, or a table alone. */
public sealed interface Figure
        permits Waterfall, Timeline, Reliability, Reliabilities, Courses, Prices, Moves, Copies, Sheet {
    /** Its caption. */
    String title();
}
