package org.credence.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.credence.learn.belief.Belief;
import org.credence.learn.belief.Discounted;
import org.credence.learn.belief.Shape;
import org.credence.learn.corpus.Corpus;
import org.credence.learn.corpus.CorpusBuilder;
import org.credence.learn.corpus.Synthetic;
import org.credence.learn.evidence.Copying;
import org.credence.learn.evidence.Evidence;
import org.credence.learn.evidence.Settings;
import org.junit.jupiter.api.Test;

/** Which shapes are learned with and said with, and what is left of evidence on hard questions. */
class FewValuesTest {
    private static final double[] ACCURACIES = {0.9, 0.8, 0.7, 0.65, 0.6, 0.55, 0.5};

    @Test
    void whereValuesAreFewTwoShapesAreAveragedInEveryRoundAndInTheEnd() {
        Corpus corpus = yesOrNo(3, 40, 0);
        Learning.Learned result = Learning.of(corpus, round -> {});
        double[] learned = result.belief().claim();
        assertArrayEquals(learned(corpus, result.rounds(), Shape.FEW_VALUES, Shape.FEW_VALUES_SAID), learned, 1e-12);
        for (Shape alone : Shape.FEW_VALUES) {
            assertApart(learned(corpus, result.rounds(), List.of(alone), Shape.FEW_VALUES_SAID), learned);
        }
        for (Shape alone : Shape.FEW_VALUES_SAID) {
            assertApart(learned(corpus, result.rounds(), Shape.FEW_VALUES, List.of(alone)), learned);
        }
        assertApart(learned(corpus, result.rounds(), Shape.FEW_VALUES, Shape.FEW_VALUES), learned);
    }

    @Test
    void whereValuesAreManyOneShapeIsLearnedWithAndOneSaid() {
        Corpus corpus = Synthetic.corpus(29, 60, ACCURACIES, 0, false);
        Learning.Learned result = Learning.of(corpus, round -> {});
        double[] learned = result.belief().claim();
        assertArrayEquals(learned(corpus, result.rounds(), List.of(Shape.USUAL), List.of(Shape.SAID)), learned, 1e-12);
        assertApart(learned(corpus, result.rounds(), List.of(Shape.USUAL), List.of(Shape.USUAL)), learned);
        assertApart(learned(corpus, result.rounds(), List.of(Shape.SAID), List.of(Shape.SAID)), learned);
        assertApart(learned(corpus, result.rounds(), Shape.FEW_VALUES, List.of(Shape.SAID)), learned);
    }

    /** Where everybody is misled now and then, what they agree on is doubted, but the more who agree the less. */
    @Test
    void whatIsFittedLeavesATenthOfTheEvidenceOnHardQuestions() {
        Corpus corpus = yesOrNo(5, 60, 12);
        boolean[] known = corpus.settled();
        Belief nothing = Belief.of(corpus, halves(corpus));
        Fitted.Result fitted = Fitted.of(corpus, nothing, known, 1);
        Shape shape = fitted.shape();
        assertTrue(shape.misled() > 0.05);
        Shape easy = new Shape(shape.further(), shape.temperature(), shape.unclaimed(), 0, 0);
        double[] easily = Evidence.of(corpus, Belief.ofOutcomes(corpus), known, Settings.SETTLED, fitted.copied())
                .weigh(easy)
                .claim();
        for (int q = 0; q < corpus.questions().size(); q++) {
            int c = corpus.firstClaim()[q];
            // what is learned without labels tells nothing here, and its share is taken out again
            double odds = Discounted.logOdds(fitted.belief().claim()[c]) / (1 - fitted.unlabelled());
            double hard = (Discounted.probability(odds) - (1 - shape.misled()) * easily[c]) / shape.misled();
            assertEquals(0.1, Discounted.logOdds(hard) / Discounted.logOdds(easily[c]), 1e-6);
        }
    }

    /** What comes of some shapes after some rounds; few values, or too few errors, make no copies. */
    private static double[] learned(Corpus corpus, int rounds, List<Shape> learning, List<Shape> said) {
        boolean[] all = new boolean[corpus.questions().size()];
        Arrays.fill(all, true);
        Belief belief = Belief.byVotes(corpus);
        for (int round = 0; round < rounds; round++) {
            belief = Evidence.of(corpus, belief, all, Settings.UNLABELLED, Copying.Found.NONE)
                    .weigh(learning);
        }
        return Evidence.of(corpus, belief, all, Settings.UNLABELLED, Copying.Found.NONE)
                .weigh(said)
                .claim();
    }

    private static void assertApart(double[] one, double[] other) {
        double most = 0;
        for (int c = 0; c < one.length; c++) {
            most = Math.max(most, Math.abs(one[c] - other[c]));
        }
        assertTrue(most > 0.02, "They are only " + most + " apart.");
    }

    private static double[] halves(Corpus corpus) {
        double[] halves = new double[corpus.claims().size()];
        Arrays.fill(halves, 0.5);
        return halves;
    }

    /** Questions to answer with yes or no; everybody is wrong about the last ones. */
    private static Corpus yesOrNo(long seed, int questions, int misleading) {
        Random random = new Random(seed);
        CorpusBuilder builder = new CorpusBuilder();
        for (int q = 0; q < questions; q++) {
            boolean truth = random.nextBoolean();
            List<CorpusBuilder.Said> yes = new ArrayList<>();
            List<CorpusBuilder.Said> no = new ArrayList<>();
            for (int s = 0; s < ACCURACIES.length; s++) {
                boolean right = q < questions - misleading && random.nextDouble() < ACCURACIES[s];
                (right == truth ? yes : no)
                        .add(new CorpusBuilder.Said(new Corpus.Speaker("s" + s, true, "witness"), 1));
            }
            builder.add(
                    "q" + q,
                    "q" + q,
                    "",
                    truth ? 0 : 1,
                    List.of(new CorpusBuilder.Draft("yes", "yes", yes), new CorpusBuilder.Draft("no", "no", no)));
        }
        return builder.done();
    }
}
