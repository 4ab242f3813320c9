package org.credence.exchange.scale;

/**
 * Grades after the manner of Airwars, which records harm to civilians: they tell what a report rests on, and are no
 * steps of a probability. Airwars gives them by hand; what is derived here is called "Airwars-style".
 */
public enum AirwarsGrade {
    /** A party to the conflict has accepted that it did it. */
    CONFIRMED,
    /** Two or more credible sources say so, and nobody else is blamed for it. */
    FAIR,
    /** One source says so. */
    WEAK,
    /** There are competing claims about it. */
    CONTESTED,
    /** It turned out not to be so. */
    DISCOUNTED;

    /** The scale as named to people. */
    public static final String SCALE = "Airwars-style";

    /** How a grade is named to people, with its scale: {@code fair (Airwars-style)}. */
    public String said() {
        return name().toLowerCase(java.util.Locale.ROOT) + " (" + SCALE + ")";
    }

    /**
     * What a report rests on.
     *
     * @param admitted  a source that belongs to the accused party asserts it
     * @param refuted   it was found not to be so
     * @param contested much speaks on either side, or a rival claim stands beside it
     * @param origins   how many independent origins assert it
     */
    public record Grounds(boolean admitted, boolean refuted, boolean contested, int origins) {
        /** From two on, a report is better than weak. */
        private static final int SEVERAL = 2;

        /** The grade; a finding goes before an admission, and that before a count of sources. */
        public AirwarsGrade grade() {
            if (refuted) {
                return DISCOUNTED;
            }
            if (admitted) {
                return CONFIRMED;
            }
            if (contested) {
                return CONTESTED;
            }
            return origins >= SEVERAL ? FAIR : WEAK;
        }
    }
}
