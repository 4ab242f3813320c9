package org.credence.picture.html;

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

    /** @param cases 1 or more */
    static Wilson of(long hits, long cases) {
        double share = (double) hits / cases;
        double z2 = Z * Z / cases;
        double middle = (share + z2 / 2) / (1 + z2);
        double half = Z / (1 + z2) * Math.sqrt(share * (1 - share) / cases + z2 / (4 * cases));
        return new Wilson(Math.max(0, middle - half), Math.min(1, middle + half));
    }
}
