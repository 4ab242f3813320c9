package org.credence.model;

/** Track records are kept apart by direction: a source may be right when it asserts and wrong when it denies. */
public enum Direction {
    ASSERTS,
    DENIES
}
