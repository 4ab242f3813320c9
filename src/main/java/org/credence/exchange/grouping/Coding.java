package org.credence.exchange.grouping;

/** How an item is put into bytes and taken out again, so that it may lie on disk meanwhile. */
public interface Coding<T> {
    void put(T item, Bytes into);

    /** An item equal to the one that was put in. */
    T take(Bytes from);
}
