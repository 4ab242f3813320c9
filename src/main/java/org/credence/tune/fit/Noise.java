package org.credence.tune.fit;

import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * How many standard errors chance alone is given.
 *
 * <p>When many prices are looked at, some of them move by chance; the level is shared among them (Bonferroni), so that
 * of a hundred corpora which hold nothing new, chance moves a price that far in one.
 */
public final class Noise {
    private static final double LEVEL = 0.01;
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    private Noise() {}

    /**
     * The reach of chance, in standard errors.
     *
     * @param looks how many numbers are looked at, at least 1
     */
    public static double reach(int looks) {
        return NORMAL.inverseCumulativeProbability(1 - LEVEL / (2 * looks));
    }
}
