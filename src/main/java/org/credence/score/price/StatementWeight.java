package org.credence.score.price;

import java.util.ArrayList;
import java.util.List;
import org.credence.argument.Argument;
import org.credence.argument.Price;
import org.credence.facts.Statement;
import org.credence.model.Kinds;

/**
 * What one statement weighs: its source's word and the evidence that follows it, less what discounts take.
 *
 * <p>Discounts act on the word and on that evidence together: a statement that carries nothing but noise moves
 * nothing, whatever would follow from it if it were the source's own.
 */
final class StatementWeight {
    private final Statement statement;
    private final List<Line> evidence = new ArrayList<>(2);
    private final List<Line> discounts = new ArrayList<>(4);
    private double undiscounted;
    private double factor = 1;
    private double deviation;
    private boolean spoken;
    /** In dB; not a number until it is asked for. */
    private double strength = Double.NaN;

    /** A rule's part: dB for evidence, how far it reaches for a discount. */
    private record Line(String rule, double value) {}

    StatementWeight(Statement statement) {
        this.statement = statement;
    }

    Statement statement() {
        return statement;
    }

    /** The word of the source. Of several rules that let it count, the first does. */
    void speak(Price price, Kinds kinds, int alternatives) {
        if (spoken || price.value() == 0) {
            return;
        }
        spoken = true;
        Reputation reputation = Reputation.behind(statement, kinds);
        addEvidence(price, price.value() * reputation.word(Reputation.baseRate(statement, kinds, alternatives)));
        deviation = price.value() * reputation.deviation();
    }

    void support(Price price) {
        if (price.value() != 0) {
            addEvidence(price, price.value());
        }
    }

    /** @param by the factor that applies, which may be nearer to 1 than the rule's price */
    void discount(String rule, double by) {
        if (by != 1) {
            discounts.add(new Line(rule, reach(by)));
            factor *= by;
            strength = Double.NaN;
        }
    }

    private void addEvidence(Price price, double decibans) {
        evidence.add(new Line(price.rule().name(), decibans));
        undiscounted += decibans;
        strength = Double.NaN;
    }

    /** In dB, along the statement's stance. */
    double strength() {
        if (Double.isNaN(strength)) {
            strength = Discounts.apply(undiscounted, factor);
        }
        return strength;
    }

    /** In dB, for the claim (above 0) or against it (below 0). */
    double onClaim() {
        return sign() * strength();
    }

    /** By how much the claim moves, in dB, when the log-odds of the source being right move by one standard deviation. */
    double sway() {
        return sign() * Discounts.slope(undiscounted, factor) * deviation;
    }

    private int sign() {
        return statement.isAsserting() ? 1 : -1;
    }

    /** Lines that add up to {@link #onClaim()}; what discounts take is shared among them by the logarithms of their factors. */
    void explain(List<Contribution> into) {
        for (Line line : evidence) {
            into.add(line(line.rule(), sign() * line.value()));
        }
        double taken = sign() * (strength() - undiscounted);
        double total = 0;
        for (Line line : discounts) {
            total += line.value();
        }
        for (Line line : discounts) {
            into.add(line(line.rule(), taken * line.value() / total));
        }
    }

    /** How far a factor reaches: −ln f; a factor of 0 counts as one in a billion. */
    private static double reach(double by) {
        return -Math.log(Math.max(by, 1e-9));
    }

    private Contribution line(String rule, double decibans) {
        return new Contribution(rule, statement.getId(), Rounding.decibans(decibans) + 0.0);
    }

    /** The price of a discount, applied to a degree. */
    static double factorOf(Price price, Argument.Discount discount) {
        return 1 - (1 - price.value()) * discount.degree();
    }
}
