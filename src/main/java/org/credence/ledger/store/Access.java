package org.credence.ledger.store;

/** What a ledger is opened for. */
public enum Access {
    READ,
    WRITE,
    /** To write, and to be made when there is none. */
    MAKE
}
