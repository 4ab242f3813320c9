package org.credence.exchange.csv.mapping;

/** What a cell is taken for, whatever it looks like; the names are those of the mapping. */
public enum ValueType {
    TEXT,
    NUMBER,
    TRUTH
}
