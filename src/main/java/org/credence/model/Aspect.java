package org.credence.model;

/** Which side of an incident a claim is about. */
public enum Aspect {
    OCCURRENCE,
    CAUSE,
    ACTOR,
    MUNITION,
    CASUALTIES,
    DAMAGE,
    LOCATION,
    TIME,
    OTHER
}
