package org.credence.picture.html;

import org.credence.picture.Reliability;

/**
 * The 90 % interval of a share, after Wilson (1927), "Probable inference, the law of succession, and statistical
 * inference": it stays within 0 and 1, and is honest for few cases.
 *
 * @param low  lower end
 * @param high upper end
 */
record Wilson(double low, double high) {
    /** The 95th percentile of the normal distribution: what a two-sided interval of 90 % takes. */
    static final double Z = 1.6448536269514722;

    /**
     * @param hits  from 0 to the cases
     * @param cases 1 or more
     */
    static Wilson of(double hits, long cases) {
        double share = hits / cases;
        double z2 = Z * Z / cases;
        double middle = (share + z2 / 2) / (1 + z2);
        double half = Z / (1 + z2) * Math.sqrt(share * (1 - share) / cases + z2 / (4 * cases));
        return new Wilson(Math.max(0, middle - half), Math.min(1, middle + half));
    }

    /** Of claims that were given a confidence. */
    static Wilson of(Reliability.Bin bin) {
        return of(bin.confirmed(), bin.claims());
    }

    /** Whether chance explains that claims turned out to be true more or less often than said. */
    static boolean holds(Reliability.Bin bin) {
        Wilson interval = of(bin);
        return interval.low <= bin.confidence() && bin.confidence() <= interval.high;
    }
}
