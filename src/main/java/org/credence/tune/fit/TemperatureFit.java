package org.credence.tune.fit;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;
import org.credence.argument.Temperature;
import org.credence.tune.design.Case;
import org.credence.tune.design.Design;
import org.credence.tune.design.Setting;

/**
 * The temperature at which prices that never saw an incident say most rightly what came of it (temperature scaling:
 * Guo et al., ICML 2017, §4.2).
 *
 * @param value         {@value Temperature#LEAST} to {@value Temperature#MOST}
 * @param standardError of its natural logarithm, from the second derivative
 */
public record TemperatureFit(double value, double standardError) {
    /** Standard deviation of the prior of its logarithm: within a factor of two, two times out of three. */
    private static final double PRIOR = Math.log(2);

    private static final double PRECISION = 1e-6;
    private static final int MOST_STEPS = 200;
    /** For the second derivative of the logarithm: far above rounding, and small beside the prior. */
    private static final double STEP = 1e-2;

    /** Cases, and prices that were fitted without their incidents. */
    public record Unseen(Design design, Setting setting) {}

    /**
     * Fits a temperature.
     *
     * @param unseen  priced at settings that were fitted without them
     * @param present the temperature in force, about which the prior lies
     */
    public static TemperatureFit fit(List<Unseen> unseen, double present) {
        List<Unseen> all = new ArrayList<>(unseen);
        double best = new BrentOptimizer(PRECISION, PRECISION)
                .optimize(
                        new MaxEval(MOST_STEPS),
                        GoalType.MINIMIZE,
                        new SearchInterval(Math.log(Temperature.LEAST), Math.log(Temperature.MOST), Math.log(present)),
                        new UnivariateObjectiveFunction(log -> loss(log, all, present)))
                .getPoint();
        double curvature =
                (loss(best + STEP, all, present) - 2 * loss(best, all, present) + loss(best - STEP, all, present))
                        / (STEP * STEP);
        return new TemperatureFit(Math.exp(best), 1 / Math.sqrt(Math.max(curvature, 1e-12)));
    }

    /** The temperature to a hundredth where chance does not explain it, and else the one in force. */
    public double moved(double present) {
        boolean beyond = Math.abs(Math.log(value / present)) > Noise.reach(1) * standardError;
        double rounded = Math.rint(value * 100) / 100;
        return beyond ? Math.max(Temperature.LEAST, Math.min(Temperature.MOST, rounded)) : present;
    }

    private static double loss(double log, List<Unseen> unseen, double present) {
        double prior = (log - Math.log(present)) / PRIOR;
        double sum = 0.5 * prior * prior;
        for (Unseen part : unseen) {
            Setting at = part.setting().withTemperature(Math.exp(log));
            for (Case each : part.design().cases()) {
                sum += each.told() ? Objective.loss(each, at) : 0;
            }
        }
        return sum;
    }
}
