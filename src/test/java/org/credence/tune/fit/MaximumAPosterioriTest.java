package org.credence.tune.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.PointValuePair;
import org.apache.commons.math3.optim.SimpleBounds;
import org.apache.commons.math3.optim.SimpleValueChecker;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.CMAESOptimizer;
import org.apache.commons.math3.random.Well19937c;
import org.credence.argument.Price;
import org.credence.tune.SyntheticCorpus;
import org.credence.tune.design.Design;
import org.credence.tune.design.Setting;
import org.credence.tune.design.Tariff;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The fit with analytic gradients against an optimiser that asks for none, and against differences. */
class MaximumAPosterioriTest {
    private static final int CLAIMS = 600;
    /** Where ranks within a group change, the slope jumps, and a search along a line may end a little early. */
    private static final double MOST_NATS = 0.15;

    private static SyntheticCorpus corpus;
    private static Tariff tariff;

    @BeforeAll
    static void argue() throws Exception {
        corpus = SyntheticCorpus.of(CLAIMS, 1);
        tariff = corpus.tariff();
    }

    private static int[] places(String... rules) {
        return Arrays.stream(rules).mapToInt(tariff::place).sorted().toArray();
    }

    /** Evidence, a word, discounts, a diminishing group and a prior. */
    private static final String[] SEVERAL = {
        "witnessed",
        "told",
        "asserted-without-record",
        "relayed",
        "hedged-wording",
        "same-camp",
        "asserted-claims-are-often-true",
        "specific-denial",
        "more-deny-than-assert",
        "self-serving-assertion"
    };

    private static Fit fit(Design design, int[] free) {
        return MaximumAPosteriori.fit(design, IntStream.of(free).boxed().toList(), tariff.present());
    }

    /** Covariance matrix adaptation (Hansen 2006) takes no gradient, and needs no parabola. */
    private static PointValuePair withoutGradient(Objective objective, long seed) {
        double[] ends = new double[objective.size()];
        Arrays.fill(ends, 1e6);
        double[] highs = objective.within(ends);
        double[] lows = objective.within(Arrays.stream(ends).map(it -> -it).toArray());
        double[] start = objective.within(new double[objective.size()]);
        double[] sigma = IntStream.range(0, start.length)
                .mapToDouble(i -> Math.min(0.5, (highs[i] - lows[i]) / 2))
                .toArray();
        return new CMAESOptimizer(20_000, 0, true, 0, 1, new Well19937c(seed), false, new SimpleValueChecker(0, 1e-6))
                .optimize(
                        new MaxEval(40_000),
                        new ObjectiveFunction(objective::value),
                        GoalType.MINIMIZE,
                        new SimpleBounds(lows, highs),
                        new InitialGuess(start),
                        new CMAESOptimizer.Sigma(sigma),
                        new CMAESOptimizer.PopulationSize(12));
    }

    @Test
    void findsWhatCovarianceMatrixAdaptationFinds() {
        int[] free = places(SEVERAL);
        for (int seed = 1; seed <= 3; seed++) {
            Design design = corpus.settled(corpus.known(seed), seed);
            Fit fit = fit(design, free);
            Objective objective = new Objective(design, free);
            PointValuePair other = withoutGradient(objective, seed);
            assertEquals(other.getValue(), fit.loss(), MOST_NATS, "seed " + seed);
            Setting there = objective.setting(other.getPoint());
            for (int place : free) {
                double error = fit.standardErrors().get(place);
                assertEquals(
                        there.value(place),
                        fit.setting().value(place),
                        error,
                        tariff.at(place).rule().name());
            }
        }
    }

    @Test
    void gradientIsThatOfDifferences() {
        Design design = corpus.settled(corpus.known(4), 4);
        int[] free = IntStream.range(0, tariff.size()).toArray();
        Objective objective = new Objective(design, free);
        Random random = new Random(1);
        double[] x = objective.within(IntStream.range(0, free.length)
                .mapToDouble(i -> random.nextGaussian() / 3)
                .toArray());
        List<Double> gradient = objective.shape(x).gradient();
        int compared = 0;
        for (int i = 0; i < free.length; i++) {
            double[] up = x.clone();
            double[] down = x.clone();
            up[i] += 1e-5;
            down[i] -= 1e-5;
            if (!objective.isAtLow(i, down) && !objective.isAtHigh(i, up)) {
                double difference = (objective.value(up) - objective.value(down)) / 2e-5;
                assertEquals(
                        difference,
                        gradient.get(i),
                        1e-3 * Math.max(1, Math.abs(difference)),
                        tariff.at(free[i]).rule().name());
                compared++;
            }
        }
        assertTrue(compared > free.length / 2, compared + " compared");
    }

    @Test
    void standardErrorsAreThoseOfTheInformation() {
        int[] free = places("witnessed");
        Design design = corpus.settled(tariff.present(), 1);
        Fit fit = fit(design, free);
        Objective objective = new Objective(design, free);
        RealMatrix information = objective.shape(objective.point(fit.setting())).information();
        double error = Objective.scale(tariff.at(free[0])) / Math.sqrt(information.getEntry(0, 0));
        assertEquals(error, fit.standardErrors().get(free[0]), 1e-9);
        assertTrue(fit.atEnd().isEmpty());
    }

    /** What outcomes tell grows with their number; what the prior tells does not. */
    @Test
    void fourTimesTheClaimsTellFourTimesAsMuch() throws Exception {
        int[] free = places("told");
        double few = told(SyntheticCorpus.of(200, 2), free);
        double many = told(SyntheticCorpus.of(800, 2), free);
        assertEquals(4, many / few, 0.8);
    }

    /** Information, less that of the prior. */
    private static double told(SyntheticCorpus of, int[] free) {
        double error =
                fit(of.settled(tariff.present(), 1), free).standardErrors().get(free[0]);
        double prior = Objective.scale(tariff.at(free[0]));
        return 1 / (error * error) - 1 / (prior * prior);
    }

    @Test
    void priceThatRunsToAnEndIsHeldThereAndSaysHowFarItMayLie() {
        int[] free = places("witnessed");
        Price price = tariff.at(free[0]);
        Design design = corpus.settled(tariff.present().with(free[0], -20), 1);
        Fit fit = fit(design, free);
        assertEquals(Set.of(free[0]), fit.atEnd());
        assertEquals(price.range().low(), fit.setting().value(free[0]));
        double error = fit.standardErrors().get(free[0]);
        assertTrue(error > 0 && error < Objective.scale(price), "error " + error);
    }

    /** Where no claim says anything of it, a price stays at its prior, as unsure as that. */
    @Test
    void withoutCasesThePriorStays() {
        int[] free = places("witnessed");
        Design nothing = new Design(tariff, List.of());
        Fit fit = fit(nothing, free);
        assertEquals(tariff.present(), fit.setting());
        assertEquals(Objective.scale(tariff.at(free[0])), fit.standardErrors().get(free[0]), 1e-9);
        assertFalse(fit.atEnd().contains(free[0]));
    }
}
