package org.credence.score.price;

import org.credence.argument.Temperature;
import org.jspecify.annotations.Nullable;

/**
 * One line of an explanation.
 *
 * @param rule      the rule that contributes; {@link #RIVALS} for the share that rivals take; {@link #TEMPERATURE}
 * @param statement the id of the statement it is about, or null when it is about the claim
 * @param decibans  what it adds to the log-odds of the claim, in dB, after the sign of the statement's stance
 */
public record Contribution(String rule, @Nullable String statement, double decibans) {
    /** A line that no rule makes: what rival values take from the odds of this one. */
    public static final String RIVALS = "(rivals)";

    /** A line that no rule makes: what the temperature takes from the evidence, or adds to it. */
    public static final String TEMPERATURE = Temperature.NAME;

    /** What a line that no rule made is called. */
    public String inWords() {
        return rule.equals(RIVALS) ? "rival values" : "temperature";
    }

    /** Whether no rule made the line. */
    public boolean isOfNoRule() {
        return rule.equals(RIVALS) || rule.equals(TEMPERATURE);
    }
}
