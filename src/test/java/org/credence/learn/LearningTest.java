package org.credence.learn;

import static org.credence.learn.corpus.Synthetic.draft;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.credence.learn.belief.Belief;
import org.credence.learn.belief.Quality;
import org.credence.learn.corpus.Corpus;
import org.credence.learn.corpus.CorpusBuilder;
import org.credence.learn.corpus.Split;
import org.credence.learn.corpus.Synthetic;
import org.junit.jupiter.api.Test;

class LearningTest {
    private static final double[] ACCURACIES = {0.95, 0.85, 0.75, 0.65, 0.55, 0.45};

    @Test
    void recordsComeOutWithoutLabels() {
        Corpus corpus = Synthetic.corpus(5, 400, ACCURACIES, 0, false);
        Learning.Learned learned = Learning.of(corpus, round -> {});
        assertTrue(learned.hasConverged());
        for (LearnedRecord record : LearnedRecord.of(corpus, learned)) {
            int source = Integer.parseInt(record.speaker().source().substring(1));
            assertEquals(ACCURACIES[source], record.mean(), 0.08);
            assertTrue(record.low() < record.mean() && record.mean() < record.high());
        }
    }

    @Test
    void learningNeverLooksAtOutcomes() {
        Corpus open = Synthetic.corpus(7, 100, ACCURACIES, 1, false);
        Corpus settled = Synthetic.corpus(7, 100, ACCURACIES, 1, true);
        assertArrayEquals(
                Learning.of(open, round -> {}).belief().claim(),
                Learning.of(settled, round -> {}).belief().claim());
    }

    @Test
    void beliefBeatsTheMajorityWhereMostErrAlike() {
        Corpus corpus = Synthetic.corpus(11, 300, new double[] {0.45, 0.9, 0.85, 0.8}, 3, true);
        Quality.Tally votes = new Quality.Tally(corpus);
        votes.add(Belief.byVotes(corpus), corpus.settled());
        Quality.Tally learned = new Quality.Tally(corpus);
        boolean[] known = Split.of(corpus, corpus.settled(), 1, 0, 2);
        boolean[] asked = Split.of(corpus, corpus.settled(), 1, 1, 2);
        learned.add(fitted(corpus, known).belief(), asked);
        assertTrue(learned.quality().accuracy() > votes.quality().accuracy() + 0.2);
        assertTrue(learned.quality().calibration() < 0.08);
    }

    @Test
    void aSettledQuestionThatIsAskedTeachesNothing() {
        Corpus corpus = Synthetic.corpus(13, 60, ACCURACIES, 0, true);
        boolean[] known = Split.of(corpus, corpus.settled(), 1, 0, 2);
        Corpus halfOpen = Synthetic.withTruths(corpus, known);
        assertArrayEquals(
                fitted(corpus, known).belief().claim(),
                fitted(halfOpen, known).belief().claim());
    }

    @Test
    void aListThatNamesSomeSupportsTheListThatNamesAll() {
        CorpusBuilder builder = new CorpusBuilder();
        builder.add(
                "book",
                "book",
                "authors",
                Corpus.OPEN,
                List.of(draft("short", "knuth", "a", "b"), draft("full", "graham|knuth|patashnik", "c", "d")));
        double[] belief = Learning.of(builder.done(), round -> {}).belief().claim();
        assertTrue(belief[1] > belief[0]);
    }

    @Test
    void aRecordByTopicTellsWhereASourceIsGood() {
        CorpusBuilder builder = new CorpusBuilder();
        for (int q = 0; q < 60; q++) {
            boolean plan = q % 2 == 0;
            // one is right about plans alone, the other about what came of them
            builder.add(
                    "q" + q,
                    "q" + q,
                    plan ? "planned" : "actual",
                    plan ? 0 : 1,
                    List.of(draft("c0", q + " a", "planner"), draft("c1", q + " b", "observer")));
        }
        Corpus corpus = builder.done();
        boolean[] known = Split.of(corpus, corpus.settled(), 1, 0, 2);
        Quality.Tally tally = new Quality.Tally(corpus);
        tally.add(fitted(corpus, known).belief(), Split.of(corpus, corpus.settled(), 1, 1, 2));
        assertEquals(1, tally.quality().accuracy());
    }

    @Test
    void aValueThatIsNeverTrueIsDoubtedWhoeverSaysIt() {
        CorpusBuilder builder = new CorpusBuilder();
        for (int q = 0; q < 40; q++) {
            builder.add(
                    "q" + q,
                    "q" + q,
                    "",
                    1,
                    List.of(draft("c0", "not available", "a" + q), draft("c1", q + " o'clock", "c" + q)));
        }
        Corpus corpus = builder.done();
        boolean[] known = Split.of(corpus, corpus.settled(), 1, 0, 2);
        Quality.Tally tally = new Quality.Tally(corpus);
        tally.add(fitted(corpus, known).belief(), Split.of(corpus, corpus.settled(), 1, 1, 2));
        assertEquals(1, tally.quality().accuracy());
    }

    @Test
    void whoSpeaksWhereNobodyElseDoesHasNothingLearned() {
        CorpusBuilder builder = new CorpusBuilder();
        builder.add("q0", "q0", "", Corpus.OPEN, List.of(draft("c0", "x", "a"), draft("c1", "y", "b")));
        builder.add("q1", "q1", "", Corpus.OPEN, List.of(draft("c0", "x", "alone")));
        Corpus corpus = builder.done();
        List<String> learned = LearnedRecord.of(corpus, Learning.of(corpus, round -> {})).stream()
                .map(record -> record.speaker().source())
                .toList();
        assertEquals(List.of("a", "b"), learned);
    }

    @Test
    void whoSaysMoreThanOneThingWhereNobodyElseSpeaksBearsNothingOut() {
        CorpusBuilder builder = new CorpusBuilder();
        builder.add("q0", "q0", "", Corpus.OPEN, List.of(draft("c0", "x", "a"), draft("c1", "y", "b")));
        // the shorter list supports the longer one, and who denies speaks in another direction: still one source
        builder.add("q1", "q1", "", Corpus.OPEN, List.of(draft("c0", "x", "a"), draft("c1", "x|y", "a")));
        CorpusBuilder.Said denied = new CorpusBuilder.Said(new Corpus.Speaker("b", false, "witness"), 1);
        List<CorpusBuilder.Draft> rivals =
                List.of(draft("c0", "x", "b"), new CorpusBuilder.Draft("c1", "y", List.of(denied)));
        builder.add("q2", "q2", "", Corpus.OPEN, rivals);
        assertArrayEquals(
                new double[] {1, 1, 0}, Learning.of(builder.done(), round -> {}).said());
    }

    @Test
    void whoIsDeniedByAnotherHasSomethingLearned() {
        CorpusBuilder builder = new CorpusBuilder();
        List<CorpusBuilder.Said> said = List.of(
                new CorpusBuilder.Said(new Corpus.Speaker("a", true, "witness"), 1),
                new CorpusBuilder.Said(new Corpus.Speaker("b", false, "witness"), 1));
        builder.add("q0", "q0", "", Corpus.OPEN, List.of(new CorpusBuilder.Draft("c0", "x", said)));
        assertArrayEquals(
                new double[] {1, 1}, Learning.of(builder.done(), round -> {}).said());
    }

    @Test
    void splitsKeepGroupsTogetherAndCoverAll() {
        Corpus corpus = Synthetic.corpus(17, 50, ACCURACIES, 0, true);
        boolean[] one = Split.of(corpus, corpus.settled(), 3, 0, 2);
        boolean[] other = Split.of(corpus, corpus.settled(), 3, 1, 2);
        for (int q = 0; q < one.length; q++) {
            assertNotEquals(one[q], other[q]);
        }
    }

    @Test
    void whatNobodyElseSpokeOfMakesNoRecord() {
        CorpusBuilder builder = new CorpusBuilder();
        for (int q = 0; q < 40; q++) {
            builder.add("q" + q, "q" + q, "", Corpus.OPEN, List.of(draft("c0", q + " x", "hermit")));
        }
        for (int q = 40; q < 60; q++) {
            List<CorpusBuilder.Draft> rivals =
                    List.of(draft("c0", q + " x", "a", "b", "c"), draft("c1", q + " y", "hermit"));
            builder.add("q" + q, "q" + q, "", Corpus.OPEN, rivals);
        }
        Corpus corpus = builder.done();
        Learning.Learned learned = Learning.of(corpus, round -> {});
        assertEquals(20, learned.said()[0]);
        assertTrue(learned.right()[0] < 5);
    }

    @Test
    void whatIsLearnedWithoutLabelsHasAShare() {
        Corpus corpus = Synthetic.corpus(19, 120, ACCURACIES, 0, true);
        boolean[] known = Split.of(corpus, corpus.settled(), 1, 0, 10);
        boolean[] asked = Split.of(corpus, corpus.settled(), 1, 1, 10);
        Belief outcomes = Belief.ofOutcomes(corpus);
        Fitted.Result misled =
                Fitted.of(corpus, Belief.of(corpus, new double[corpus.claims().size()]), known, 1);
        Fitted.Result told = Fitted.of(corpus, outcomes, known, 1);
        assertTrue(told.unlabelled() > misled.unlabelled());
        assertTrue(quality(corpus, told.belief(), asked).logLoss()
                < quality(corpus, misled.belief(), asked).logLoss());
    }

    private static Fitted.Result fitted(Corpus corpus, boolean[] known) {
        return Fitted.of(corpus, Learning.of(corpus, round -> {}).belief(), known, 1);
    }

    private static Quality quality(Corpus corpus, Belief belief, boolean[] asked) {
        Quality.Tally tally = new Quality.Tally(corpus);
        tally.add(belief, asked);
        return tally.quality();
    }
}
