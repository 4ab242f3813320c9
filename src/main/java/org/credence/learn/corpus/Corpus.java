package org.credence.learn.corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was said, in columns: statements lie together by claim, and claims by question.
 *
 * <p>A question is a set of rival claims of one incident. A speaker is a source in one direction, asserting or
 * denying, since its record is kept by direction.
 *
 * <p>{@code firstClaim} gives by question, and {@code firstSaid} by claim, the number of its first claim or statement, and one
 * beyond the last the number of all; {@code labels} is how many different values the claims of the corpus have.
 */
public final class Corpus {
    private final List<Question> questions;
    private final List<Claim> claims;
    private final int[] firstClaim;
    private final int[] firstSaid;
    private final Said said;
    private final List<Speaker> speakers;
    private final int labels;
    /** By statement, and by claim: in columns of their own, since each round asks for them a million times. */
    private final boolean[] asserts;

    private final int[] questionOf;
    private final Grouping bySpeaker;
    private final Grouping byTopic;
    private final Grouping byValue;
    private final int[] alike;

    Corpus(
            List<Question> questions,
            List<Claim> claims,
            int[] firstClaim,
            int[] firstSaid,
            Said said,
            List<Speaker> speakers,
            int labels) {
        this.questions = questions;
        this.claims = claims;
        this.firstClaim = firstClaim;
        this.firstSaid = firstSaid;
        this.said = said;
        this.speakers = speakers;
        this.labels = labels;
        asserts = new boolean[said.size()];
        for (int i = 0; i < asserts.length; i++) {
            asserts[i] = speakers.get(said.speaker[i]).asserts();
        }
        questionOf = claims.stream().mapToInt(Claim::question).toArray();
        Map<String, Integer> topics = new HashMap<>();
        questions.forEach(question -> topics.computeIfAbsent(question.topic(), it -> topics.size()));
        bySpeaker = Grouping.of(said, i -> 0);
        byTopic = Grouping.of(
                said,
                i -> topics.getOrDefault(
                        questions.get(question(said.claim()[i])).topic(), 0));
        byValue = Grouping.of(said, i -> claims.get(said.claim()[i]).label());
        alike = Alike.of(said, speakers);
    }

    /** Its statements by speaker. */
    public Grouping bySpeaker() {
        return bySpeaker;
    }

    /** By speaker: the number of one that is like it, the same for all of them. */
    public int[] alike() {
        return alike;
    }

    /** Its statements by speaker, and by the topic of their question. */
    public Grouping byTopic() {
        return byTopic;
    }

    /** Its statements by speaker, and by their value. */
    public Grouping byValue() {
        return byValue;
    }

    public List<Question> questions() {
        return questions;
    }

    public List<Claim> claims() {
        return claims;
    }

    public int[] firstClaim() {
        return firstClaim;
    }

    public int[] firstSaid() {
        return firstSaid;
    }

    public Said said() {
        return said;
    }

    public List<Speaker> speakers() {
        return speakers;
    }

    public int labels() {
        return labels;
    }

    /** The truth of a question is known, but nobody claims it. */
    public static final int UNCLAIMED = -1;

    /** The truth of a question is not known. */
    public static final int OPEN = -2;

    /**
     * A question.
     *
     * @param id    of its incident
     * @param group questions of one group go into the same part when a corpus is split
     * @param topic what it is about; questions of one topic are of one kind
     * @param truth the number of the true claim, {@link #UNCLAIMED}, or {@link #OPEN}
     */
    public record Question(String id, String group, String topic, int truth) {
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
    public record Speaker(String source, boolean asserts, String kind) {}

    /**
     * The statements: by statement the number of its claim and of its speaker, what the rules' discounts leave of it (0 to
     * 1), and whether it is the speaker's own and not derived from a less precise one.
     */
    public static final class Said {
        private final int[] claim;
        private final int[] speaker;
        private final double[] share;
        private final boolean[] own;

        Said(int[] claim, int[] speaker, double[] share, boolean[] own) {
            this.claim = claim;
            this.speaker = speaker;
            this.share = share;
            this.own = own;
        }

        public int[] claim() {
            return claim;
        }

        public int[] speaker() {
            return speaker;
        }

        public double[] share() {
            return share;
        }

        public boolean[] own() {
            return own;
        }

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

    /** Whether a statement asserts its claim; otherwise it denies it. */
    public boolean asserts(int statement) {
        return asserts[statement];
    }

    /** The number of the question that a claim belongs to. */
    public int question(int claim) {
        return questionOf[claim];
    }

    /** How many claims compete in a question. */
    public int rivals(int question) {
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
