package org.credence.spark.input;

import java.io.Serializable;
import org.credence.exchange.file.Passage;

/**
 * The bytes of one record, and where it stands.
 *
 * @param file   as users know it
 * @param place  in the order of the input
 * @param bytes  JSON of one incident, to be UTF-8
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
public record Located(String file, Place place, byte[] bytes) implements Serializable {

    /**
     * A place in the order of the input.
     *
     * @param part   number of the slice or file, from 0
     * @param number of the line or row within it, from 1
     */
    public record Place(int part, long number) implements Serializable, Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return part == other.part ? Long.compare(number, other.number) : Integer.compare(part, other.part);
        }
    }

    /**
     * The record as readers take it.
     *
     * @param line of the file, which the record's part alone does not tell
     */
    public Passage passage(long line) {
        return new Passage(new Passage.Start(file, line, 1, 0, ""), bytes, bytes.length);
    }
}
