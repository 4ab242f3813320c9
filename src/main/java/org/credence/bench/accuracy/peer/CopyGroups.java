package org.credence.bench.accuracy.peer;

import java.util.HashMap;
import java.util.Map;

/** Sources that share most of their errors on known questions: three and more, and 80 of 100 in which either errs. */
final class CopyGroups {
    private static final int LEAST = 3;
    private static final double MOST_OF_THEM = 0.8;

    private CopyGroups() {}

    /** By source: the lowest number in its group, whose members are joined pair by pair. */
    static int[] of(Votes votes, boolean[] known) {
        Map<Long, double[]> pairs = new HashMap<>();
        for (int q = 0; q < votes.questions(); q++) {
            if (known[q] && votes.rivals(q) > 1) {
                compare(votes, q, pairs);
            }
        }
        int[] group = new int[votes.sources()];
        for (int s = 0; s < group.length; s++) {
            group[s] = s;
        }
        pairs.forEach((key, pair) -> {
            if (pair[0] >= LEAST && pair[0] >= MOST_OF_THEM * (pair[0] + pair[1])) {
                int a = root(group, (int) (key >> 32));
                int b = root(group, key.intValue());
                group[Math.max(a, b)] = Math.min(a, b);
            }
        });
        for (int s = 0; s < group.length; s++) {
            group[s] = root(group, s);
        }
        return group;
    }

    private static int root(int[] group, int source) {
        int at = source;
        while (group[at] != at) {
            at = group[at];
        }
        return at;
    }

    private static void compare(Votes votes, int question, Map<Long, double[]> pairs) {
        int truth = votes.truth(question);
        for (int c = votes.from(question); c < votes.to(question); c++) {
            for (int d = c; d < votes.to(question); d++) {
                boolean shared = c == d;
                if (shared && c == truth) {
                    continue;
                }
                for (int a : votes.voters(c)) {
                    for (int b : votes.voters(d)) {
                        if (a != b && (!shared || a < b)) {
                            long key = ((long) Math.min(a, b) << 32) | Math.max(a, b);
                            pairs.computeIfAbsent(key, it -> new double[2])[shared ? 0 : 1]++;
                        }
                    }
                }
            }
        }
    }
}
