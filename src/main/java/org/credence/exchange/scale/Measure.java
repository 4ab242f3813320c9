package org.credence.exchange.scale;

/** What a scale measures. What measures different things does not go into one sentence. */
public enum Measure {
    /** How probable something is. */
    LIKELIHOOD,
    /** How sure somebody is of a judgement: of its basis, not of its probability. */
    CONFIDENCE,
    /** How far a piece of information may be believed. */
    CREDIBILITY,
    /** How far a source may be believed, whatever it says. */
    RELIABILITY,
    /** How far somebody agrees with what another said. */
    OPINION
}
