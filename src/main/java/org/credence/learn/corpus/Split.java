package org.credence.learn.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Deals settled questions into parts; questions of one group stay together. */
public final class Split {
    private Split() {}

    /**
     * One part.
     *
     * @param counted by question: whether it takes part
     * @param seed    the same seed gives the same parts
     * @param part    from 0
     * @param parts   how many there are; their sizes differ by one group at most
     * @return by question: whether it is in the part
     */
    public static boolean[] of(Corpus corpus, boolean[] counted, long seed, int part, int parts) {
        TreeSet<String> groups = new TreeSet<>();
        for (int q = 0; q < counted.length; q++) {
            if (counted[q]) {
                groups.add(corpus.questions().get(q).group());
            }
        }
        List<String> dealt = new ArrayList<>(groups);
        Collections.shuffle(dealt, new Random(seed));
        Set<String> chosen = new HashSet<>();
        for (int i = part; i < dealt.size(); i += parts) {
            chosen.add(dealt.get(i));
        }
        boolean[] in = new boolean[counted.length];
        for (int q = 0; q < in.length; q++) {
            in[q] = counted[q] && chosen.contains(corpus.questions().get(q).group());
        }
        return in;
    }
}
