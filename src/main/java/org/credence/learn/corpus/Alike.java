package org.credence.learn.corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Speakers that are alike before anything is known of them: of one kind, and saying about as much. Who says a single
 * thing is right less often than who says a hundred, on sets that differ as much as edits of an encyclopaedia and
 * lists of authors.
 */
final class Alike {
    private Alike() {}

    /** By speaker: the number of the first that is like it; numbers of statements up to a doubling are alike. */
    static int[] of(Corpus.Said said, List<Corpus.Speaker> speakers) {
        int[] size = new int[speakers.size()];
        for (int i = 0; i < said.size(); i++) {
            size[said.speaker()[i]] += said.own()[i] ? 1 : 0;
        }
        Map<String, Integer> firsts = new HashMap<>();
        int[] alike = new int[size.length];
        for (int s = 0; s < alike.length; s++) {
            int doublings = Integer.SIZE - Integer.numberOfLeadingZeros(size[s]);
            int speaker = s;
            alike[s] = firsts.computeIfAbsent(speakers.get(s).kind() + " " + doublings, it -> speaker);
        }
        return alike;
    }
}
