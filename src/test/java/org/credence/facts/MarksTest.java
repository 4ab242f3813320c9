package org.credence.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MarksTest {
    private static final int NUMBERS = 5;

    /** Emptied far more often than a short can count. */
    @Test
    void isASetThatIsEmptiedAtOnce() {
        Random random = new Random(5);
        Marks marks = new Marks(NUMBERS);
        for (int round = 0; round < 70_000; round++) {
            Set<Integer> set = new HashSet<>();
            for (int i = 0; i < random.nextInt(4); i++) {
                int number = random.nextInt(NUMBERS);
                assertEquals(set.add(number), marks.add(number));
            }
            for (int number = 0; number < NUMBERS; number++) {
                assertEquals(set.contains(number), marks.has(number));
            }
            marks.clear();
        }
    }

    @Test
    void whatWasAddedOnceIsGoneForGood() {
        Marks marks = new Marks(1);
        marks.add(0);
        for (int round = 0; round < 70_000; round++) {
            marks.clear();
            assertFalse(marks.has(0));
        }
    }
}
