package org.credence.bench.accuracy.peer;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.credence.learn.corpus.Corpus;

/** Who asserts what, as those methods see it: no denials, no discounts, nothing derived. */
public final class Votes {
    private final Corpus corpus;
    private final int[][] voters;

    private Votes(Corpus corpus, int[][] voters) {
        this.corpus = corpus;
        this.voters = voters;
    }

    public static Votes of(Corpus corpus) {
        int[][] voters = new int[corpus.claims().size()][];
        for (int c = 0; c < voters.length; c++) {
            int[] here = new int[corpus.firstSaid()[c + 1] - corpus.firstSaid()[c]];
            int size = 0;
            for (int i = corpus.firstSaid()[c]; i < corpus.firstSaid()[c + 1]; i++) {
                int speaker = corpus.said().speaker()[i];
                if (corpus.said().own()[i] && corpus.speakers().get(speaker).asserts()) {
                    here[size++] = speaker;
                }
            }
            voters[c] = Arrays.copyOf(here, size);
        }
        return new Votes(corpus, voters);
    }

    public Corpus corpus() {
        return corpus;
    }

    int sources() {
        return corpus.speakers().size();
    }

    int claims() {
        return voters.length;
    }

    int questions() {
        return corpus.questions().size();
    }

    int from(int question) {
        return corpus.firstClaim()[question];
    }

    int to(int question) {
        return corpus.firstClaim()[question + 1];
    }

    /** How many claims compete. */
    int rivals(int question) {
        return to(question) - from(question);
    }

    int truth(int question) {
        return corpus.questions().get(question).truth();
    }

    /** The numbers of those who assert a claim. */
    int[] voters(int claim) {
        return voters[claim];
    }

    double sum(int claim, IntToDoubleFunction worth) {
        return Arrays.stream(voters[claim]).mapToDouble(worth).sum();
    }

    /** By source: how many claims it asserts. */
    double[] said() {
        double[] said = new double[sources()];
        for (int[] here : voters) {
            for (int source : here) {
                said[source]++;
            }
        }
        return said;
    }

    /** By source: the sum over the claims that it asserts. */
    double[] bySource(double[] claims) {
        double[] sums = new double[sources()];
        for (int c = 0; c < claims.length; c++) {
            for (int source : voters[c]) {
                sums[source] += claims[c];
            }
        }
        return sums;
    }

    /** Divides the claims of each question by their sum; equal parts where that is 0. */
    double[] share(double[] claims) {
        double[] shares = claims.clone();
        for (int q = 0; q < questions(); q++) {
            double sum = Arrays.stream(claims, from(q), to(q)).sum();
            for (int c = from(q); c < to(q); c++) {
                shares[c] = sum > 0 ? claims[c] / sum : 1.0 / rivals(q);
            }
        }
        return shares;
    }

    /** The same of {@code e^x}. */
    double[] shareExponents(double[] nats) {
        double[] odds = nats.clone();
        for (int q = 0; q < questions(); q++) {
            double most = Arrays.stream(nats, from(q), to(q)).max().orElse(0);
            for (int c = from(q); c < to(q); c++) {
                odds[c] = Math.exp(nats[c] - most);
            }
        }
        return share(odds);
    }
}
