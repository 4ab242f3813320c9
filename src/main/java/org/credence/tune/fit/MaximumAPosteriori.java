package org.credence.tune.fit;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.optim.ConvergenceChecker;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.PointValuePair;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunctionGradient;
import org.apache.commons.math3.optim.nonlinear.scalar.gradient.NonLinearConjugateGradientOptimizer;
import org.apache.commons.math3.optim.nonlinear.scalar.gradient.NonLinearConjugateGradientOptimizer.Formula;
import org.apache.commons.math3.optim.nonlinear.scalar.gradient.Preconditioner;
import org.credence.tune.design.Design;
import org.credence.tune.design.Setting;

/**
 * Fits prices by maximum a-posteriori: non-linear conjugate gradients (Polak &amp; Ribière 1969) with the analytic
 * gradient, preconditioned by the Fisher information, so that a step is one of Fisher scoring with a line search.
 *
 * <p>Ranges are kept as projected Newton methods do (Bertsekas, SIAM J. Control and Optimization 20, 1982): points
 * beyond count as the nearest within, and prices that an end holds take no part in a step.
 */
public final class MaximumAPosteriori {
    /** A change of the loss, in nats, that is none any more: it moves no price by a twentieth of its standard error. */
    private static final double PRECISION = 1e-3;
    /** How exactly a line is searched, in nats: the next step mends what is left. */
    private static final double LINE_PRECISION = 5e-2;

    /** Precision is meant absolutely: a hundredth of a nat is one in a large corpus, too. */
    private static final double RELATIVE = 1e-15;

    private static final int MOST_STEPS = 60;
    /** A price that reached an end may leave it again; after so many rounds nothing of that sort is left. */
    private static final int MOST_ROUNDS = 8;

    private MaximumAPosteriori() {}

    /**
     * Fits some prices, with all others as they are in force.
     *
     * @param places of the prices in the tariff
     * @param start  where to begin: the nearer to the end, the quicker
     */
    public static Fit fit(Design design, Collection<Integer> places, Setting start) {
        int[] free = places.stream().mapToInt(it -> it).sorted().toArray();
        Objective objective = new Objective(design, free);
        double[] best = objective.within(objective.point(start));
        double loss = objective.value(best);
        for (int round = 0; round < MOST_ROUNDS && free.length > 0; round++) {
            PointValuePair found = search(objective, best);
            double gain = loss - found.getValue();
            if (gain > 0) {
                best = objective.within(found.getPointRef());
                loss = found.getValue();
            }
            if (gain <= PRECISION || objective.isInside(best)) {
                break;
            }
        }
        return fit(objective, free, best, loss, design);
    }

    private static PointValuePair search(Objective objective, double[] start) {
        Curvature curvature = new Curvature(objective);
        ConvergenceChecker<PointValuePair> checker =
                (step, before, after) -> step >= MOST_STEPS || before.getValue() - after.getValue() <= PRECISION;
        return new NonLinearConjugateGradientOptimizer(
                        Formula.POLAK_RIBIERE, checker, RELATIVE, LINE_PRECISION, 1, curvature)
                .optimize(
                        MaxEval.unlimited(),
                        GoalType.MINIMIZE,
                        new InitialGuess(start),
                        new ObjectiveFunction(objective::value),
                        new ObjectiveFunctionGradient(curvature::gradient));
    }

    /** The shape of the objective where the optimiser stands, worked out once a step. */
    private static final class Curvature implements Preconditioner {
        private final Objective objective;
        private Objective.Shape shape = new Objective.Shape(List.of(), MatrixUtils.createRealMatrix(1, 1));

        Curvature(Objective objective) {
            this.objective = objective;
        }

        double[] gradient(double[] x) {
            shape = objective.shape(x);
            return shape.gradient().stream().mapToDouble(it -> it).toArray();
        }

        /** The direction that leads to where the gradient vanishes, were the objective a parabola. */
        @Override
        public double[] precondition(double[] x, double[] downhill) {
            RealMatrix information = shape.information().copy();
            for (int i = 0; i < downhill.length; i++) {
                if (downhill[i] == 0 && (objective.isAtLow(i, x) || objective.isAtHigh(i, x))) {
                    for (int j = 0; j < downhill.length; j++) {
                        information.setEntry(i, j, i == j ? 1 : 0);
                        information.setEntry(j, i, i == j ? 1 : 0);
                    }
                }
            }
            return new CholeskyDecomposition(information)
                    .getSolver()
                    .solve(new ArrayRealVector(downhill, false))
                    .toArray();
        }
    }

    private static Fit fit(Objective objective, int[] free, double[] best, double loss, Design design) {
        Map<Integer, Double> errors = new HashMap<>();
        Set<Integer> atEnd = new HashSet<>();
        if (free.length > 0) {
            RealMatrix information = objective.shape(best).information();
            int[] inside = IntStream.range(0, free.length)
                    .filter(i -> !objective.isAtLow(i, best) && !objective.isAtHigh(i, best))
                    .toArray();
            double[] fixed = inside.length == 0 ? new double[0] : errors(information.getSubMatrix(inside, inside));
            double[] loose = errors(information);
            for (int i = 0, next = 0; i < free.length; i++) {
                boolean held = next == inside.length || inside[next] != i;
                double error = held ? loose[i] : fixed[next++];
                errors.put(free[i], Objective.scale(design.tariff().at(free[i])) * error);
                if (held) {
                    atEnd.add(free[i]);
                }
            }
        }
        return new Fit(objective.setting(best), errors, atEnd, loss);
    }

    private static double[] errors(RealMatrix information) {
        RealMatrix covariance =
                new CholeskyDecomposition(information).getSolver().getInverse();
        return IntStream.range(0, covariance.getRowDimension())
                .mapToDouble(i -> Math.sqrt(covariance.getEntry(i, i)))
                .toArray();
    }
}
