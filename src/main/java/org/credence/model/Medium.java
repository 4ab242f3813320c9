package org.credence.model;

/** What a statement shows besides words. */
public enum Medium {
    IMAGERY,
    GEOLOCATED_IMAGERY,
    DOCUMENT
}
