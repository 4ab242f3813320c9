package org.credence.rules.language.parse;

import org.credence.rules.language.Place;

/** Turns what lies between two offsets into a place that people find, and back into what they see there. */
public interface Locator {
    /** Both offsets are those of tokens. */
    Place place(int from, int to);

    /** The line, or the cell of a workbook, that a place lies in. */
    String line(Place place);

    /** What ends where nothing more can be read: for messages. */
    default String end() {
        return "end of the file";
    }

    /** What stands at a place. */
    default String text(Place place) {
        String line = line(place);
        int from = line.offsetByCodePoints(0, place.column() - 1);
        return line.substring(from, line.offsetByCodePoints(from, place.length()));
    }
}
