package org.credence.learn;

import java.util.List;

/**
 * What was said, in columns: statements lie together by claim, and claims by question.
 *
 * <p>A question is a set of rival claims of one incident. A speaker is a source in one direction, asserting or
 * denying, since its record is kept by direction.
 *
 * @param questions   the questions, in the order in which they came
 * @param claims      the claims, by number
 * @param firstClaim  by question, and one beyond: the number of its first claim
 * @param firstSaid   by claim, and one beyond: the number of the first statement for or against it
 * @param said        the statements
 * @param speakers    the speakers, by number
 * @param labels      how many different values the claims of the corpus have
 */
public record Corpus(
        List<Question> questions,
        List<Claim> claims,
        int[] firstClaim,
        int[] firstSaid,
        Said said,
        List<Speaker> speakers,
        int labels) {

    /** The truth of a question is known, but nobody claims it. */
    public static final int UNCLAIMED = -1;

    /** The truth of a question is not known. */
    public static final int OPEN = -2;

    /**
     * A question.
     *
     * @param id    of its incident
     * @param group questions of one group go into the same part when a corpus is split
     * @param truth the number of the true claim, {@link #UNCLAIMED}, or {@link #OPEN}
     */
    public record Question(String id, String group, int truth) {
        public boolean isSettled() {
            return truth != OPEN;
        }
    }

    /**
     * A claim.
     *
     * @param id       within its incident
     * @param question the number of its question
     * @param label    the number of its value over the corpus
     */
    public record Claim(String id, int question, int label) {}

    /**
     * A source in one direction.
     *
     * @param source  its id
     * @param asserts whether it asserts; otherwise it denies
     * @param kind    speakers of one kind share a prior
     */
    public record Speaker(String source, boolean asserts, int kind) {}

    /**
     * The statements.
     *
     * @param claim   by statement: the number of its claim
     * @param speaker by statement: the number of its speaker
     * @param share   by statement: what the rules' discounts leave of it, 0 to 1
     * @param own     by statement: whether it is the speaker's own, and not derived from a less precise one
     */
    public record Said(int[] claim, int[] speaker, double[] share, boolean[] own) {
        public int size() {
            return claim.length;
        }
    }

    /** How many statements there are, derived ones left out. */
    public int ownStatements() {
        int count = 0;
        for (boolean own : said.own) {
            count += own ? 1 : 0;
        }
        return count;
    }

    boolean asserts(int statement) {
        return speakers.get(said.speaker[statement]).asserts();
    }

    int question(int claim) {
        return claims.get(claim).question();
    }

    /** How many claims compete in a question. */
    int rivals(int question) {
        return firstClaim[question + 1] - firstClaim[question];
    }

    /** By question: whether its truth is known. */
    public boolean[] settled() {
        boolean[] settled = new boolean[questions.size()];
        for (int i = 0; i < settled.length; i++) {
            settled[i] = questions.get(i).isSettled();
        }
        return settled;
    }
}
