package org.credence.exchange.grouping;

import java.io.IOException;

/** Goes over numbered records, smaller numbers first. */
interface Cursor {
    /** Steps to the next record; false when there is none. */
    boolean next() throws IOException;

    long number();

    /** The record, which must be used before the next step. */
    Bytes record();
}
