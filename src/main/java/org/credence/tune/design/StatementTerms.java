package org.credence.tune.design;

import java.util.List;

/**
 * What the statements of one claim weigh, each as a formula: {@code ±discounted(word·factor + Σ evidence, Π discounts)}.
 *
 * <p>The same as {@code score.price.StatementWeight} works out, without the lines of an explanation. Kept in columns, so
 * that it lies together in memory: where a statement's entries end, the next one's begin.
 */
final class StatementTerms {
    private final int[] signs;
    private final int[] wordEnds;
    private final int[] words;
    private final double[] worths;
    private final int[] supportEnds;
    private final int[] supports;
    private final int[] discountEnds;
    private final int[] discounts;
    private final double[] degrees;

    StatementTerms(List<StatementDraft> drafts) {
        signs = drafts.stream().mapToInt(StatementDraft::sign).toArray();
        wordEnds = ends(drafts.stream().mapToInt(it -> it.words().size()).toArray());
        words = drafts.stream().flatMapToInt(it -> ints(it.words())).toArray();
        worths = drafts.stream().flatMapToDouble(it -> doubles(it.worths())).toArray();
        supportEnds = ends(drafts.stream().mapToInt(it -> it.supports().size()).toArray());
        supports = drafts.stream().flatMapToInt(it -> ints(it.supports())).toArray();
        discountEnds =
                ends(drafts.stream().mapToInt(it -> it.discounts().size()).toArray());
        discounts = drafts.stream().flatMapToInt(it -> ints(it.discounts())).toArray();
        degrees = drafts.stream().flatMapToDouble(it -> doubles(it.degrees())).toArray();
    }

    private static java.util.stream.IntStream ints(List<Integer> list) {
        return list.stream().mapToInt(it -> it);
    }

    private static java.util.stream.DoubleStream doubles(List<Double> list) {
        return list.stream().mapToDouble(it -> it);
    }

    private static int[] ends(int[] sizes) {
        for (int i = 1; i < sizes.length; i++) {
            sizes[i] += sizes[i - 1];
        }
        return sizes;
    }

    private static int start(int[] ends, int i) {
        return i == 0 ? 0 : ends[i - 1];
    }

    int size() {
        return signs.length;
    }

    /** +1 where the statement asserts, −1 where it denies or doubts. */
    int sign(int i) {
        return signs[i];
    }

    /** In dB along the stance, before discounts. */
    double undiscounted(int i, Setting at) {
        int word = word(i, at);
        double sum = word < 0 ? 0 : at.value(words[word]) * worths[word];
        for (int j = start(supportEnds, i); j < supportEnds[i]; j++) {
            sum += at.value(supports[j]);
        }
        return sum;
    }

    /** Of several words the first that counts; the first when none does; −1 when there is none. */
    private int word(int i, Setting at) {
        int first = start(wordEnds, i);
        for (int j = first; j < wordEnds[i]; j++) {
            if (at.value(words[j]) != 0) {
                return j;
            }
        }
        return first < wordEnds[i] ? first : -1;
    }

    /** The product of all discounts but those within groups. */
    double factor(int i, Setting at) {
        double product = 1;
        for (int j = start(discountEnds, i); j < discountEnds[i]; j++) {
            product *= discount(j, at);
        }
        return product;
    }

    private double discount(int j, Setting at) {
        return 1 - (1 - at.value(discounts[j])) * degrees[j];
    }

    /** Adds the derivatives of {@link #undiscounted}, each times {@code slope}. */
    void differentiateSum(int i, Setting at, double slope, Slopes into) {
        int word = word(i, at);
        if (word >= 0) {
            into.add(words[word], slope * worths[word]);
        }
        for (int j = start(supportEnds, i); j < supportEnds[i]; j++) {
            into.add(supports[j], slope);
        }
    }

    /** Adds the derivatives of {@link #factor}, each times {@code slope}. */
    void differentiateFactor(int i, Setting at, double slope, Slopes into) {
        int from = start(discountEnds, i);
        for (int j = from; j < discountEnds[i]; j++) {
            double rest = 1;
            for (int other = from; other < discountEnds[i]; other++) {
                rest *= other == j ? 1 : discount(other, at);
            }
            into.add(discounts[j], slope * rest * degrees[j]);
        }
    }
}
