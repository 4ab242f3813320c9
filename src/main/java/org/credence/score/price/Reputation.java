package org.credence.score.price;

import org.apache.commons.math3.special.Gamma;
import org.credence.argument.Decibans;
import org.credence.facts.Statement;
import org.credence.model.Kinds;
import org.credence.model.Tally;
import org.jspecify.annotations.Nullable;

/**
 * The beta reputation of a source (Jøsang &amp; Ismail, The Beta Reputation System, 2002) with an informative prior.
 *
 * @param alpha pseudo-count of being right, above 0
 * @param beta  pseudo-count of being wrong, above 0
 */
public record Reputation(double alpha, double beta) {
    /** A corpus has few different records, and the trigamma function takes long: some are remembered. */
    private static final @Nullable LogOdds[] KNOWN = new LogOdds[1 << 12];

    /** In dB: those of being right, and their standard deviation. */
    private record LogOdds(double alpha, double beta, double middle, double deviation) {}

    /** The reputation that bears on a statement: on its claim's topic where there is a record of that. */
    public static Reputation behind(Statement statement, Kinds kinds) {
        Kinds.Prior prior =
                prior(kinds.prior(statement.getSource().getKind(), statement.direction()), statement.ownerTally());
        Reputation overall = of(prior, statement.tally());
        return statement.isRecordedOnTopic() ? overall.onTopic(prior, statement.topicTally()) : overall;
    }

    /**
     * The share of such statements that are right whoever makes them.
     *
     * @param alternatives how many false values the claim could have had; 1 where no rivals compete
     */
    public static double baseRate(Statement statement, Kinds kinds, int alternatives) {
        boolean competes = alternatives > 1 && statement.isAsserting();
        return competes ? 1.0 / (alternatives + 1) : kinds.baseRates().in(statement.direction());
    }

    /** What to expect of a source of that kind whose owner has a record: the kind's prior, its mean moved by that. */
    public static Kinds.Prior prior(Kinds.Prior kind, Tally owner) {
        return owner.isEmpty() ? kind : new Kinds.Prior(of(kind, owner).mean(), kind.strength());
    }

    /** From the prior of the source's kind and what it got right and wrong. */
    public static Reputation of(Kinds.Prior prior, Tally tally) {
        return new Reputation(
                prior.mean() * prior.strength() + tally.right(), (1 - prior.mean()) * prior.strength() + tally.wrong());
    }

    /** The record on a topic, shrunk toward this one: its mean becomes the topic's prior mean. */
    public Reputation onTopic(Kinds.Prior prior, Tally topic) {
        return of(new Kinds.Prior(mean(), prior.strength()), topic);
    }

    /** The probability of being right, 0 to 1. */
    public double mean() {
        return alpha / (alpha + beta);
    }

    /** What the source's word adds to the base rate: {@code 10·log10(p/(1−p)) − 10·log10(π/(1−π))}, in dB. */
    public double word(double baseRate) {
        return logOdds().middle - Decibans.logOdds(baseRate);
    }

    /** The probability of being right with its 90 % interval, central on the scale of log-odds. */
    public Confidence confidence() {
        double middle = logOdds().middle;
        double spread = Confidence.Z90 * deviation();
        return new Confidence(
                Rounding.probability(mean()),
                Rounding.probability(Decibans.probability(middle - spread)),
                Rounding.probability(Decibans.probability(middle + spread)));
    }

    /** Standard deviation of the log-odds, in dB: {@code 10/ln 10 · √(ψ₁(α) + ψ₁(β))}. */
    double deviation() {
        return logOdds().deviation;
    }

    private LogOdds logOdds() {
        int place = ((31 * Double.hashCode(alpha) + Double.hashCode(beta)) * 0x9E3779B9) >>> 20;
        LogOdds known = KNOWN[place];
        if (known == null || known.alpha != alpha || known.beta != beta) {
            known = new LogOdds(
                    alpha,
                    beta,
                    Decibans.ofOdds(alpha / beta),
                    Decibans.PER_NAT * Math.sqrt(Gamma.trigamma(alpha) + Gamma.trigamma(beta)));
            KNOWN[place] = known;
        }
        return known;
    }
}
