package org.credence.bench.accuracy.rumour;

import java.util.List;

/**
 * Makes an answer of a few numbers about a thread, as other events teach it. Each answer is the likeliest were true, false
 * and unverified equally frequent, for how frequent they are differs from event to event; the confidence minimises
 * {@link Answer#squaredError} at the frequencies that were met.
 */
final class Teller {
    private final Softmax softmax;
    private final double[] shares = new double[Veracity.values().length];

    private Teller(Softmax softmax, List<Veracity> labels) {
        this.softmax = softmax;
        labels.forEach(label -> shares[label.place()] += 1.0 / labels.size());
    }

    static Teller taught(List<double[]> numbers, List<Veracity> labels) {
        return new Teller(Softmax.fit(numbers, labels), labels);
    }

    Answer answer(double[] numbers) {
        double[] given = softmax.probabilities(numbers);
        double yes = balanced(given, Veracity.TRUE);
        double no = balanced(given, Veracity.FALSE);
        boolean isPlain = Math.max(yes, no) >= balanced(given, Veracity.UNVERIFIED);
        // An answer that does not count as one is none of macro-F1's: it says what is met more often.
        boolean isTrue = isPlain ? yes >= no : given[Veracity.TRUE.place()] >= given[Veracity.FALSE.place()];
        double chosen = given[(isTrue ? Veracity.TRUE : Veracity.FALSE).place()];
        double confidence = chosen / (chosen + given[Veracity.UNVERIFIED.place()]);
        return isPlain ? Answer.plain(isTrue, confidence) : Answer.unverified(isTrue, confidence);
    }

    private double balanced(double[] given, Veracity label) {
        double share = shares[label.place()];
        return share == 0 ? 0 : given[label.place()] / share;
    }
}
