package org.credence.learn;

import java.util.List;

/** What the words of all speakers are worth, as some settled or believed truths show. */
public sealed interface Evidence permits Words, Confusions {

    /** The belief that follows. */
    Belief weigh(Shape shape);

    /** The mean of what follows from some shapes, where nobody knows which of them fits. */
    default Belief weigh(List<Shape> shapes) {
        return Belief.mean(shapes.stream().map(this::weigh).toList());
    }

    /**
     * Learns what words are worth.
     *
     * @param belief  in what is true
     * @param counted by question: whether its truth may be learned from
     * @param copied  who copies whom
     */
    static Evidence of(Corpus corpus, Belief belief, boolean[] counted, Settings settings, Copying.Found copied) {
        return Confusions.fit(corpus)
                ? Confusions.of(corpus, belief, counted, settings, copied)
                : Words.of(corpus, belief, counted, settings, copied);
    }
}
