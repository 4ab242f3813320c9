package org.credence.learn.evidence;

/**
 * The numbers of learning, one choice for every corpus.
 *
 * @param strength    pseudo-counts of a speaker's prior, at the mean of those like it; 2 did best over nine public sets
 * @param byValue     pseudo-counts that hold a record by value to the record by topic; 0 for no records by value
 * @param ofValue    pseudo-counts that hold how often claims of one value are true to how often any are; 0 to leave it
 * @param most        the highest share of right statements that is believed of a speaker: without outcomes nobody can
 *                    show to be right more often, and who is believed always would judge all others
 * @param copying     how copies are told
 */
public record Settings(
        double strength, double byTopic, double byValue, double ofValue, double most, Copying.Settings copying) {
    /** With records from settled claims. */
    public static final Settings SETTLED = new Settings(2, 5, 10, 3, 0.999, Copying.Settings.SETTLED);

    /** Without labels. */
    public static final Settings UNLABELLED = new Settings(2, 0, 0, 0, 0.9, Copying.Settings.UNLABELLED);
}
