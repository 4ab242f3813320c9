package org.credence.score;

import org.jspecify.annotations.Nullable;

/**
 * One line of an explanation.
 *
 * @param rule      the rule that contributes; {@link #RIVALS} for the share that rivals take
 * @param statement the id of the statement it is about, or null when it is about the claim
 * @param decibans  what it adds to the log-odds of the claim, in dB, after the sign of the statement's stance
 */
public record Contribution(String rule, @Nullable String statement, double decibans) {
    /** The one line that no rule makes: what rival values take from the odds of this one. */
    public static final String RIVALS = "(rivals)";
}
