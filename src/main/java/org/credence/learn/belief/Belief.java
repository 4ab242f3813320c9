package org.credence.learn.belief;

import java.util.Arrays;
import java.util.List;
import org.credence.learn.corpus.Corpus;

/** What is believed of every claim: the probability that it is true, and by question that none of its claims is. */
public final class Belief {
    /** The certainty of the one that has a share does not forbid what the other holds to be possible. */
    private static final double LEAST_POOLED = 1e-4;

    private final double[] claim;
    private final double[] unclaimed;

    /** By claim its probability, and by question that of none of its claims. */
    public Belief(double[] claim, double[] unclaimed) {
        this.claim = claim;
        this.unclaimed = unclaimed;
    }

    /**
     * Belief that came from elsewhere; what its claims leave of a question is that none of them is true.
     *
     * @param claim by claim: its probability, those of a question at most 1 together
     */
    public static Belief of(Corpus corpus, double[] claim) {
        double[] unclaimed = new double[corpus.questions().size()];
        for (int q = 0; q < unclaimed.length; q++) {
            double claimed = Arrays.stream(claim, corpus.firstClaim()[q], corpus.firstClaim()[q + 1])
                    .sum();
            unclaimed[q] = Math.max(0, 1 - claimed);
        }
        return new Belief(claim.clone(), unclaimed);
    }

    public double[] claim() {
        return claim;
    }

    public double[] unclaimed() {
        return unclaimed;
    }

    /** Each claim by its share of those who assert one of its question. */
    public static Belief byVotes(Corpus corpus) {
        double[] votes = new double[corpus.claims().size()];
        double[] all = new double[corpus.questions().size()];
        for (int i = 0; i < corpus.said().size(); i++) {
            if (corpus.asserts(i)) {
                double share = corpus.said().share()[i];
                votes[corpus.said().claim()[i]] += share;
                all[corpus.question(corpus.said().claim()[i])] += share;
            }
        }
        for (int c = 0; c < votes.length; c++) {
            double sum = all[corpus.question(c)];
            votes[c] = sum == 0 ? 0.5 : votes[c] / sum;
        }
        return new Belief(votes, new double[all.length]);
    }

    /** What the outcomes say: 1 for the true claim of a settled question, 0 for all else. */
    public static Belief ofOutcomes(Corpus corpus) {
        Belief belief = new Belief(
                new double[corpus.claims().size()],
                new double[corpus.questions().size()]);
        for (int q = 0; q < corpus.questions().size(); q++) {
            int truth = corpus.questions().get(q).truth();
            if (truth >= 0) {
                belief.claim[truth] = 1;
            } else if (truth == Corpus.UNCLAIMED) {
                belief.unclaimed[q] = 1;
            }
        }
        return belief;
    }

    /** The mean of some beliefs in the same claims, at least one. */
    public static Belief mean(List<Belief> all) {
        double[] claims = new double[all.get(0).claim.length];
        double[] none = new double[all.get(0).unclaimed.length];
        for (Belief each : all) {
            Arrays.setAll(claims, c -> claims[c] + each.claim[c] / all.size());
            Arrays.setAll(none, q -> none[q] + each.unclaimed[q] / all.size());
        }
        return new Belief(claims, none);
    }

    /**
     * The logarithmic opinion pool of two beliefs: of each question's claims and of none of them, the geometric mean of
     * what either gives, made to add up to 1 (Genest &amp; Zidek, Statistical Science 1, 1986).
     *
     * @param share what the other one weighs, 0 to 1
     */
    public Belief pooled(Belief other, double share, Corpus corpus) {
        double[] claims = new double[claim.length];
        double[] none = new double[unclaimed.length];
        for (int q = 0; q < none.length; q++) {
            int from = corpus.firstClaim()[q];
            int to = corpus.firstClaim()[q + 1];
            none[q] = pooled(unclaimed[q], other.unclaimed[q], share);
            double sum = none[q];
            for (int c = from; c < to; c++) {
                claims[c] = pooled(claim[c], other.claim[c], share);
                sum += claims[c];
            }
            for (int c = from; c < to; c++) {
                claims[c] /= sum;
            }
            none[q] /= sum;
        }
        return new Belief(claims, none);
    }

    private static double pooled(double one, double other, double share) {
        return Math.pow(one, 1 - share) * Math.pow(Math.max(LEAST_POOLED, other), share);
    }

    /** The largest difference of two beliefs. */
    public double distance(Belief other) {
        double most = 0;
        for (int c = 0; c < claim.length; c++) {
            most = Math.max(most, Math.abs(claim[c] - other.claim[c]));
        }
        return most;
    }

    /** How likely a statement is right: its claim is true when it asserts, false when it denies. */
    public double right(Corpus corpus, int statement) {
        double probability = claim[corpus.said().claim()[statement]];
        return corpus.asserts(statement) ? probability : 1 - probability;
    }
}
