package org.credence.bench.manipulation;

/**
 * What so many made-up sources did to settled claims.
 *
 * @param attack of what sort
 * @param size   how many sources
 * @param median by how far the claim in the middle moved the wrong way, in dB
 * @param most   by how far the claim that moved furthest did, in dB
 * @param worst  that claim
 * @param right  the median of the confidence in what is right, 0 to 1
 * @param before the confidence in what is right of the worst claim, without them
 * @param after  the same with them
 */
public record Toll(
        Attack attack, int size, double median, double most, String worst, double right, double before, double after) {}
