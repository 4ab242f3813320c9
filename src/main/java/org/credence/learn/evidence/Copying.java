package org.credence.learn.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credence.learn.belief.Belief;
import org.credence.learn.belief.Discounted;
import org.credence.learn.corpus.Corpus;

/**
 * Copying, told by shared errors: of the questions on which at least one of two speakers is wrong, on how many both say
 * the same wrong thing (Dong, Berti-Équille &amp; Srivastava, VLDB 2009). Shared truths prove nothing and are left out.
 */
public final class Copying {
    private final Corpus corpus;
    private final Map<Long, double[]> pairs = new HashMap<>();

    /**
     * How copies are told.
     *
     * @param rate   what share of its errors a copier takes over, 0 to 1 (0.8 as in the paper)
     * @param before the probability that a pair copies before anything is known of it
     * @param least  shared errors below which no pair is suspected
     */
    public record Settings(double rate, double before, int least) {
        /** On settled claims, where an error is known to be one. */
        public static final Settings SETTLED = new Settings(0.8, 0.1, 3);

        /** Without labels an error is only believed to be one: more of them are asked for. */
        public static final Settings UNLABELLED = new Settings(0.8, 0.01, 5);
    }

    /**
     * Two speakers of whom one copies the other, or both a third.
     *
     * @param a           number of the one
     * @param b           number of the other, above a
     * @param shared      errors that they share
     * @param apart       questions on which they differ and one of them, at least, errs
     * @param expected    errors that two who do not copy would share
     * @param probability of copying, 0 to 1
     */
    public record Pair(int a, int b, double shared, double apart, double expected, double probability) {}

    private Copying(Corpus corpus) {
        this.corpus = corpus;
    }

    /** Looks for copies. */
    public static Found find(Corpus corpus, Belief belief, boolean[] counted, Settings settings) {
        Copying copying = new Copying(corpus);
        for (int q = 0; q < corpus.questions().size(); q++) {
            if (counted[q] && corpus.rivals(q) > 1) {
                copying.compare(q, belief);
            }
        }
        return copying.judge(settings);
    }

    /** Looks for copies among the questions of which the truth is known. */
    public static Found ofSettled(Corpus corpus) {
        return find(corpus, Belief.ofOutcomes(corpus), corpus.settled(), Settings.SETTLED);
    }

    private void compare(int question, Belief belief) {
        int from = corpus.firstSaid()[corpus.firstClaim()[question]];
        int to = corpus.firstSaid()[corpus.firstClaim()[question + 1]];
        for (int i = from; i < to; i++) {
            for (int j = i + 1; isOwnAssertion(i) && j < to; j++) {
                if (isOwnAssertion(j)) {
                    compare(i, j, belief);
                }
            }
        }
    }

    private boolean isOwnAssertion(int statement) {
        return corpus.said().own()[statement] && corpus.asserts(statement);
    }

    private void compare(int i, int j, Belief belief) {
        int a = corpus.said().speaker()[i];
        int b = corpus.said().speaker()[j];
        boolean same = corpus.said().claim()[i] == corpus.said().claim()[j];
        double amount = same ? 1 - belief.right(corpus, i) : 1;
        if (a != b && amount > 0) {
            pairs.computeIfAbsent(key(a, b, corpus), it -> new double[2])[same ? 0 : 1] += amount;
        }
    }

    /** Of a pair in either order. Without gaps, since hashes of numbers side by side in one would be alike. */
    private static long key(int a, int b, Corpus corpus) {
        return (long) Math.min(a, b) * corpus.speakers().size() + Math.max(a, b);
    }

    /** Shared errors of a pair are set beside those that any two speakers share: hard questions make strangers agree. */
    private Found judge(Settings settings) {
        double shared = 1;
        double all = 2;
        for (double[] pair : pairs.values()) {
            shared += pair[0];
            all += pair[0] + pair[1];
        }
        double usual = Math.max(0.05, shared / all);
        double same = Math.log((settings.rate + (1 - settings.rate) * usual) / usual);
        double apart = Math.log(1 - settings.rate);
        List<Pair> found = new ArrayList<>();
        pairs.forEach((key, pair) -> {
            double nats = Discounted.logOdds(settings.before) + pair[0] * same + pair[1] * apart;
            double probability = Discounted.probability(nats);
            if (pair[0] >= settings.least && probability >= 0.01) {
                double expected = usual * (pair[0] + pair[1]);
                int a = (int) (key / corpus.speakers().size());
                int b = (int) (key % corpus.speakers().size());
                found.add(new Pair(a, b, pair[0], pair[1], expected, probability));
            }
        });
        found.sort(Comparator.comparingInt(Pair::a).thenComparingInt(Pair::b));
        return new Found(found, settings.rate);
    }

    /**
     * What was found.
     *
     * @param pairs in the order of their speakers
     * @param rate  what share of its statements a copier copies
     */
    public record Found(List<Pair> pairs, double rate) {
        public static final Found NONE = new Found(List.of(), 0);

        public Found {
            pairs = List.copyOf(pairs);
        }

        /**
         * What is left of each statement: the product of {@code 1 − rate·P(copy)} over the stronger ones that say the
         * same.
         *
         * @param words by statement: what its speaker's word is worth, in nats
         */
        double[] shares(Corpus corpus, double[] words) {
            double[] shares = corpus.said().share().clone();
            if (pairs.isEmpty()) {
                return shares;
            }
            Map<Long, Double> left = new HashMap<>();
            pairs.forEach(pair -> left.put(key(pair.a, pair.b, corpus), 1 - rate * pair.probability));
            Ranking ranking = new Ranking();
            double[] whole = shares.clone();
            for (int c = 0; c < corpus.claims().size(); c++) {
                int from = corpus.firstSaid()[c];
                int to = corpus.firstSaid()[c + 1];
                ranking.of(corpus, from, to, words, whole);
                for (int k = 1; k < to - from; k++) {
                    int later = corpus.said().speaker()[ranking.at(k)];
                    for (int j = 0; j < k; j++) {
                        int earlier = corpus.said().speaker()[ranking.at(j)];
                        shares[ranking.at(k)] *= left.getOrDefault(key(earlier, later, corpus), 1.0);
                    }
                }
            }
            return shares;
        }

        /**
         * Groups in which everybody copies everybody: a speaker joins the first group whose every member shares nearly
         * all of its errors, so that a chain of half-copies makes no group.
         *
         * @param speakers how many there are
         * @return groups of two and more, in the order of their first member
         */
        public List<List<Integer>> groups(int speakers) {
            Set<List<Integer>> near = new HashSet<>();
            pairs.stream().filter(Found::isWhole).forEach(pair -> near.add(List.of(pair.a, pair.b)));
            List<List<Integer>> groups = new ArrayList<>();
            for (int speaker = 0; speaker < speakers; speaker++) {
                int own = speaker;
                List<Integer> home = groups.stream()
                        .filter(group -> group.stream().allMatch(it -> near.contains(List.of(it, own))))
                        .findFirst()
                        .orElse(null);
                if (home == null) {
                    groups.add(new ArrayList<>(List.of(speaker)));
                } else {
                    home.add(speaker);
                }
            }
            return groups.stream().filter(group -> group.size() > 1).toList();
        }

        private static boolean isWhole(Pair pair) {
            return pair.probability > 0.5 && pair.shared >= 0.9 * (pair.shared + pair.apart);
        }
    }
}
