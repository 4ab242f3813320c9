package org.credence.tune.design;

import java.util.ArrayList;
import java.util.List;
import org.credence.facts.Statement;
import org.credence.model.Kinds;
import org.credence.score.Reputation;

/**
 * What one statement weighs, as a formula: {@code ±discounted(Σ word·factor + Σ evidence, Π discounts)}.
 *
 * <p>The same as {@code score.StatementWeight} works out, without the lines of an explanation.
 */
final class StatementTerms {
    private final int sign;
    private final int[] words;
    private final double[] worths;
    private final int[] supports;
    private final int[] discounts;
    private final double[] degrees;

    private StatementTerms(Draft draft) {
        sign = draft.statement.isAsserting() ? 1 : -1;
        words = ClaimDraft.ints(draft.words);
        worths = draft.worths.stream().mapToDouble(it -> it).toArray();
        supports = ClaimDraft.ints(draft.supports);
        discounts = ClaimDraft.ints(draft.discounts);
        degrees = draft.degrees.stream().mapToDouble(it -> it).toArray();
    }

    /** Arguments on a statement as they come, in the order of the rules. */
    static final class Draft {
        private final Statement statement;
        private final List<Integer> words = new ArrayList<>(1);
        private final List<Double> worths = new ArrayList<>(1);
        private final List<Integer> supports = new ArrayList<>();
        private final List<Integer> discounts = new ArrayList<>();
        private final List<Double> degrees = new ArrayList<>();

        Draft(Statement statement) {
            this.statement = statement;
        }

        Statement statement() {
            return statement;
        }

        /** @param alternatives how many false values the claim could have had */
        void word(int price, int alternatives) {
            Kinds kinds = statement.getClaim().getIncident().background().kinds();
            words.add(price);
            worths.add(Reputation.behind(statement, kinds).word(Reputation.baseRate(statement, kinds, alternatives)));
        }

        void support(int price) {
            supports.add(price);
        }

        void discount(int price, double degree) {
            discounts.add(price);
            degrees.add(degree);
        }

        StatementTerms done() {
            return new StatementTerms(this);
        }
    }

    int sign() {
        return sign;
    }

    /** In dB along the stance, before discounts. */
    double undiscounted(Setting at) {
        int word = word(at);
        double sum = word < 0 ? 0 : at.value(words[word]) * worths[word];
        for (int support : supports) {
            sum += at.value(support);
        }
        return sum;
    }

    /** Of several words the first that counts; the first when none does; −1 when there is none. */
    private int word(Setting at) {
        for (int i = 0; i < words.length; i++) {
            if (at.value(words[i]) != 0) {
                return i;
            }
        }
        return words.length == 0 ? -1 : 0;
    }

    /** The product of all discounts but those within groups. */
    double factor(Setting at) {
        double product = 1;
        for (int i = 0; i < discounts.length; i++) {
            product *= discount(i, at);
        }
        return product;
    }

    private double discount(int i, Setting at) {
        return 1 - (1 - at.value(discounts[i])) * degrees[i];
    }

    /** Adds the derivatives of the sum before discounts, each times {@code slope}. */
    void differentiateSum(Setting at, double slope, Slopes into) {
        int word = word(at);
        if (word >= 0) {
            into.add(words[word], slope * worths[word]);
        }
        for (int support : supports) {
            into.add(support, slope);
        }
    }

    /** Adds the derivatives of {@link #factor}, each times {@code slope}. */
    void differentiateFactor(Setting at, double slope, Slopes into) {
        for (int i = 0; i < discounts.length; i++) {
            double rest = 1;
            for (int j = 0; j < discounts.length; j++) {
                rest *= i == j ? 1 : discount(j, at);
            }
            into.add(discounts[i], slope * rest * degrees[i]);
        }
    }
}
