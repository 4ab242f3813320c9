package org.credence.learn.evidence;

import java.util.List;
import org.credence.learn.belief.Belief;
import org.credence.learn.belief.Shape;
import org.credence.learn.corpus.Corpus;

/** What the words of all speakers are worth, as some settled or believed truths show. */
public sealed interface Evidence permits Words, Confusions {

    /** The belief that follows. */
    Belief weigh(Shape shape);

    /** The mean of what follows from some shapes, where nobody knows which of them fits. */
    default Belief weigh(List<Shape> shapes) {
        return Belief.mean(shapes.stream().map(this::weigh).toList());
    }

    /** Whether records are kept by value: where a corpus has few values, and none is denied. */
    static boolean isByValue(Corpus corpus) {
        return Confusions.fit(corpus);
    }

    /**
     * Learns what words are worth.
     *
     * @param belief  in what is true
     * @param counted by question: whether its truth may be learned from
     * @param copied  who copies whom
     */
    static Evidence of(Corpus corpus, Belief belief, boolean[] counted, Settings settings, Copying.Found copied) {
        return isByValue(corpus)
                ? Confusions.of(corpus, belief, counted, settings, copied)
                : Words.of(corpus, belief, counted, settings, copied);
    }
}
