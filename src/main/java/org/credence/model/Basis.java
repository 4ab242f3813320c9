package org.credence.model;

/** How a source knows what it says (evidentiality). */
public enum Basis {
    WITNESSED,
    DEDUCED,
    INDUCED,
    TOLD,
    UNSTATED
}
