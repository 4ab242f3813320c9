package org.credence.tune.scorecard;

/** What is to be done with a rule. */
public enum Verdict {
    RETIRE,
    TUNE,
    KEEP
}
