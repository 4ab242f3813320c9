package org.credence.compare;

/**
 * Incidents that changed places: the one that was more credible than the other is less so now.
 *
 * @param pairs   how many pairs of incidents there are, both with a confidence before and after
 * @param biggest the clearest; each incident that fell is listed once, with the one that it most clearly fell behind.
 *     Their total counts every pair that changed places
 */
public record Reversals(long pairs, Ranked<Reversal> biggest) {

    /**
     * One pair.
     *
     * @param fell the incident that was the more credible one
     * @param rose the incident that is
     */
    public record Reversal(Standing fell, Standing rose) {
        /** How clearly both orders hold: the smaller of the two distances, 0 to 1. */
        public double size() {
            return Math.min(fell.before() - rose.before(), rose.after() - fell.after());
        }
    }

    /**
     * Where an incident stands.
     *
     * @param incident the incident, as it is told from all others
     * @param before   its confidence before
     * @param after    its confidence after
     */
    public record Standing(String incident, double before, double after) {}

    public long count() {
        return biggest.total();
    }
}
