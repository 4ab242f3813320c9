package org.credence.learn;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.SimpleValueChecker;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.SimplexOptimizer;
import org.credence.learn.belief.Belief;
import org.credence.learn.belief.Discounted;
import org.credence.learn.belief.Shape;
import org.credence.learn.corpus.Corpus;
import org.credence.learn.corpus.Split;
import org.credence.learn.evidence.Copying;
import org.credence.learn.evidence.Evidence;
import org.credence.learn.evidence.Settings;

/**
 * Track records from settled questions, and a shape that fits them: fitted on questions whose records come from others
 * (three folds by group), since what a record is made of it explains too well.
 *
 * <p>What is learned without labels has a share in belief that is fitted, too (stacking: Wolpert, Neural Networks 5,
 * 1992): it has seen all that was said, the outcomes only what was settled.
 */
public final class Fitted {
    private static final int FOLDS = 3;
    private static final int MOST_TRIES = 80;
    private static final double LEAST = 1e-9;
    /** What evidence is worth where everybody is misled; of 0 to 0.3, 0.1 and 0.15 do best where values are few. */
    private static final double HINT = 0.1;

    /**
     * Of the logit of {@code further}, the logarithms of temperature and of the odds of unclaimed truths, and the logits
     * of {@code misled}, of which nobody expects much, about 8 in 100, and of the share of what is learned without
     * labels, about 2 in 10.
     */
    private static final double[] CENTRE = {Discounted.logOdds(Shape.USUAL.further()), 0, 0, -2.5, -1.4};

    private static final double[] SPREAD = {1, 0.5, 1.5, 1, 0.6};
    private static final double[][] STEPS = {
        {0, 0, 0, 0, 0},
        {-0.8, 0, 0, 0, 0},
        {0, 0.4, 0, 0, 0},
        {0, 0, -1.2, 0, 0},
        {0, 0, 0, 0.8, 0},
        {0, 0, 0, 0, 0.5}
    };

    private final Corpus corpus;
    private final Belief unlabelled;
    private final boolean few;

    /** What the records of some folds say, and the questions that are asked. */
    private static final class Part {
        private final Evidence evidence;
        private final boolean[] asked;

        Part(Evidence evidence, boolean[] asked) {
            this.evidence = evidence;
            this.asked = asked;
        }
    }

    /**
     * What came out.
     *
     * @param belief     in every claim, from the records of all settled questions that count
     * @param shape      fitted
     * @param unlabelled the share of what was learned without labels, fitted; 0 to 1
     * @param copied     who copies whom
     */
    public record Result(Belief belief, Shape shape, double unlabelled, Copying.Found copied) {}

    private Fitted(Corpus corpus, Belief unlabelled) {
        this.corpus = corpus;
        this.unlabelled = unlabelled;
        this.few = Evidence.isByValue(corpus);
    }

    /**
     * Learns from outcomes.
     *
     * @param unlabelled what is believed of the corpus by {@link Learning}, which sees no outcome
     * @param counted    by question: whether its outcome may be used
     * @param seed       how groups are dealt into folds
     */
    public static Result of(Corpus corpus, Belief unlabelled, boolean[] counted, long seed) {
        return new Fitted(corpus, unlabelled).fit(counted, seed);
    }

    private Result fit(boolean[] counted, long seed) {
        Belief outcomes = Belief.ofOutcomes(corpus);
        List<Part> parts = new ArrayList<>();
        for (boolean[] asked : folds(counted, seed)) {
            boolean[] rest = counted.clone();
            for (int q = 0; q < rest.length; q++) {
                rest[q] &= !asked[q];
            }
            parts.add(new Part(evidence(outcomes, rest, copies(outcomes, rest)), asked));
        }
        double[] best = best(parts);
        Copying.Found copied = copies(outcomes, counted);
        Belief belief = belief(evidence(outcomes, counted, copied), best);
        return new Result(belief, shape(best), share(best), copied);
    }

    private Copying.Found copies(Belief outcomes, boolean[] counted) {
        return Copying.find(corpus, outcomes, counted, Settings.SETTLED.copying());
    }

    private Evidence evidence(Belief outcomes, boolean[] counted, Copying.Found copied) {
        return Evidence.of(corpus, outcomes, counted, Settings.SETTLED, copied);
    }

    private List<boolean[]> folds(boolean[] counted, long seed) {
        List<boolean[]> folds = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            boolean[] in = Split.of(corpus, counted, seed, fold, FOLDS);
            folds.add(in);
        }
        return folds;
    }

    private double[] best(List<Part> parts) {
        double[][] simplex = new double[STEPS.length][];
        for (int i = 0; i < simplex.length; i++) {
            simplex[i] = STEPS[i].clone();
        }
        return new SimplexOptimizer(new SimpleValueChecker(1e-4, 0.1))
                .optimize(
                        new MaxEval(10 * MOST_TRIES),
                        new MaxIter(MOST_TRIES),
                        GoalType.MINIMIZE,
                        new InitialGuess(CENTRE),
                        new NelderMeadSimplex(simplex),
                        new ObjectiveFunction(at -> loss(at, parts)))
                .getPoint();
    }

    private Belief belief(Evidence evidence, double[] at) {
        return evidence.weigh(shape(at)).pooled(unlabelled, share(at), corpus);
    }

    private static double share(double[] at) {
        return Discounted.probability(at[4]);
    }

    private Shape shape(double[] at) {
        double misled = few ? Discounted.probability(at[3]) : 0;
        return new Shape(Discounted.probability(at[0]), Math.exp(at[1]), Math.exp(at[2]), misled, HINT);
    }

    /** Surprise at the outcomes in nats, and the distance from what is usual. */
    private double loss(double[] at, List<Part> parts) {
        double loss = 0;
        for (int i = 0; i < at.length; i++) {
            double away = (at[i] - CENTRE[i]) / SPREAD[i];
            loss += away * away / 2;
        }
        for (Part part : parts) {
            Belief belief = belief(part.evidence, at);
            for (int q = 0; q < part.asked.length; q++) {
                if (part.asked[q]) {
                    int truth = corpus.questions().get(q).truth();
                    double given = truth >= 0 ? belief.claim()[truth] : belief.unclaimed()[q];
                    loss -= Math.log(Math.max(LEAST, given));
                }
            }
        }
        return loss;
    }
}
