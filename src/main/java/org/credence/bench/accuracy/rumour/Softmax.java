package org.credence.bench.accuracy.rumour;

import java.util.List;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleValueChecker;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunctionGradient;
import org.apache.commons.math3.optim.nonlinear.scalar.gradient.NonLinearConjugateGradientOptimizer;
import org.apache.commons.math3.optim.nonlinear.scalar.gradient.NonLinearConjugateGradientOptimizer.Formula;

/**
 * Multinomial logistic regression of what became of a rumour on a few numbers, each brought to mean 0 and deviation 1, with
 * a Gaussian prior of deviation 1 on each of their coefficients.
 */
final class Softmax {
    private static final int LABELS = Veracity.values().length;
    private static final double PRECISION = 1e-8;
    /** Of the intercepts, which have next to no prior. */
    private static final double LOOSE = 1e-3;

    private final List<double[]> numbers;
    private final List<Veracity> labels;
    private final double[] means;
    private final double[] deviations;
    private double[] coefficients;

    private Softmax(List<double[]> numbers, List<Veracity> labels) {
        this.numbers = numbers;
        this.labels = labels;
        int size = numbers.get(0).length;
        this.means = new double[size];
        this.deviations = new double[size];
        for (int j = 0; j < size; j++) {
            int at = j;
            double mean = numbers.stream().mapToDouble(it -> it[at]).average().orElse(0);
            double variance = numbers.stream()
                    .mapToDouble(it -> (it[at] - mean) * (it[at] - mean))
                    .average()
                    .orElse(0);
            means[j] = mean;
            deviations[j] = Math.max(1e-9, Math.sqrt(variance));
        }
        this.coefficients = new double[(size + 1) * LABELS];
    }

    /** Fits numbers, at least one of each, to labels. */
    static Softmax fit(List<double[]> numbers, List<Veracity> labels) {
        Softmax fitted = new Softmax(List.copyOf(numbers), List.copyOf(labels));
        fitted.coefficients = new NonLinearConjugateGradientOptimizer(
                        Formula.POLAK_RIBIERE, new SimpleValueChecker(PRECISION, PRECISION))
                .optimize(
                        MaxEval.unlimited(),
                        GoalType.MINIMIZE,
                        new InitialGuess(fitted.coefficients),
                        new ObjectiveFunction(fitted::loss),
                        new ObjectiveFunctionGradient(fitted::gradient))
                .getPoint();
        return fitted;
    }

    /** By label its probability. */
    double[] probabilities(double[] of) {
        return probabilities(of, coefficients);
    }

    private double[] probabilities(double[] of, double[] at) {
        double[] sums = new double[LABELS];
        double most = Double.NEGATIVE_INFINITY;
        for (int label = 0; label < LABELS; label++) {
            sums[label] = at[label];
            for (int j = 0; j < means.length; j++) {
                sums[label] += at[(j + 1) * LABELS + label] * scaled(of, j);
            }
            most = Math.max(most, sums[label]);
        }
        double all = 0;
        for (int label = 0; label < LABELS; label++) {
            sums[label] = Math.exp(sums[label] - most);
            all += sums[label];
        }
        for (int label = 0; label < LABELS; label++) {
            sums[label] /= all;
        }
        return sums;
    }

    private double scaled(double[] of, int j) {
        return (of[j] - means[j]) / deviations[j];
    }

    private static double prior(int place) {
        return place < LABELS ? LOOSE : 1;
    }

    private double loss(double[] at) {
        double loss = 0;
        for (int i = 0; i < at.length; i++) {
            loss += prior(i) * at[i] * at[i] / 2;
        }
        for (int i = 0; i < numbers.size(); i++) {
            double given = probabilities(numbers.get(i), at)[labels.get(i).place()];
            loss -= Math.log(Math.max(Double.MIN_NORMAL, given));
        }
        return loss;
    }

    private double[] gradient(double[] at) {
        double[] slopes = new double[at.length];
        for (int i = 0; i < at.length; i++) {
            slopes[i] = prior(i) * at[i];
        }
        for (int i = 0; i < numbers.size(); i++) {
            double[] given = probabilities(numbers.get(i), at);
            for (int label = 0; label < LABELS; label++) {
                double off = given[label] - (labels.get(i).place() == label ? 1 : 0);
                slopes[label] += off;
                for (int j = 0; j < means.length; j++) {
                    slopes[(j + 1) * LABELS + label] += off * scaled(numbers.get(i), j);
                }
            }
        }
        return slopes;
    }
}
