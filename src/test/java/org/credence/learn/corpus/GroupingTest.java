package org.credence.learn.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GroupingTest {
    @Test
    void statementsAreTogetherWhenSpeakerAndTheOtherAgreeAndOnlyThen() {
        Corpus corpus = Synthetic.corpus(5, 50, new double[] {0.5, 0.6, 0.7, 0.8}, 1, true);
        Grouping grouping =
                Grouping.of(corpus.said(), i -> corpus.question(corpus.said().claim()[i]) % 7);
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < corpus.said().size(); i++) {
            String both = corpus.said().speaker()[i] + " "
                    + corpus.question(corpus.said().claim()[i]) % 7;
            int number = grouping.group()[i];
            assertEquals(number, numbers.computeIfAbsent(both, it -> number));
        }
        assertEquals(grouping.size(), numbers.size());
        assertEquals(numbers.size(), numbers.values().stream().distinct().count());
    }
}
