package org.credence.learn;

/**
 * The numbers of learning, one choice for every corpus.
 *
 * @param strength    pseudo-counts of a speaker's prior, at the mean of its kind; 2 did best over nine public sets
 * @param byValue     pseudo-counts that hold a record by value to the speaker's whole; 0 for no records by value
 * @param most        the highest share of right statements that is believed of a speaker: without outcomes nobody can
 *                    show to be right more often, and who is believed always would judge all others
 * @param copying     how copies are told
 */
public record Settings(double strength, double byValue, double most, Copying.Settings copying) {
    /** With records from settled claims. */
    public static final Settings SETTLED = new Settings(2, 10, 0.999, Copying.Settings.SETTLED);

    /** Without labels. */
    public static final Settings UNLABELLED = new Settings(2, 0, 0.95, Copying.Settings.UNLABELLED);
}
