package org.credence.tune.scorecard;

/**
 * How often a rule fires on settled claims, whatever it weighs.
 *
 * @param claims     on how many of them
 * @param incidents  in how many incidents
 * @param statements on how many statements on these claims; 0 for a rule about claims as a whole
 */
public record Firing(int claims, int incidents, int statements) {
    static final Firing NEVER = new Firing(0, 0, 0);
}
