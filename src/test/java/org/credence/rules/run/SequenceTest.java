package org.credence.rules.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SequenceTest {
    private record Found(int place, int rank, int number) {}

    /** Of nearly ordered and of disordered ones: a stable sort by place and rank, as it must come out. */
    @Test
    void isInOrderOfPlaceThenRankThenArrival() {
        Random random = new Random(3);
        for (int round = 0; round < 500; round++) {
            int disorder = 1 + random.nextInt(40);
            Sequence<Found> sequence = new Sequence<>(1 + random.nextInt(20));
            List<Found> all = new ArrayList<>();
            int size = random.nextInt(200);
            for (int i = 0; i < size; i++) {
                Found found = new Found(Math.max(0, i / 4 - random.nextInt(disorder)), random.nextInt(6), i);
                all.add(found);
                sequence.add(found, found.place(), found.rank());
            }
            all.sort(Comparator.comparingInt(Found::place).thenComparingInt(Found::rank));
            assertEquals(all, sequence.inOrder());
        }
    }

    /** What comes from another comes after what was there at the same place by the same rule. */
    @Test
    void takesInAnother() {
        Random random = new Random(4);
        for (int round = 0; round < 500; round++) {
            Sequence<Found> sequence = new Sequence<>(random.nextInt(20));
            Sequence<Found> other = new Sequence<>(random.nextInt(20));
            List<Found> all = new ArrayList<>();
            int own = random.nextInt(100);
            int size = own + random.nextInt(100);
            for (int i = 0; i < size; i++) {
                Found found = new Found(random.nextInt(30), random.nextInt(3), i);
                all.add(found);
                (i < own ? sequence : other).add(found, found.place(), found.rank());
            }
            sequence.addAll(other);
            all.sort(Comparator.comparingInt(Found::place).thenComparingInt(Found::rank));

            assertEquals(all, sequence.inOrder());
            for (int i = 0; i < size; i++) {
                assertEquals(all.get(i), sequence.at(i));
                assertEquals(all.get(i).place(), sequence.place(i));
            }
            assertEquals(size, sequence.size());
        }
    }

    @Test
    void placesGoBeyondAMillionStatements() {
        Sequence<String> sequence = new Sequence<>(1);
        sequence.add("last", Integer.MAX_VALUE, 0);
        sequence.add("first", 0, Integer.MAX_VALUE);
        assertEquals(List.of("first", "last"), sequence.inOrder());
    }

    /** Quadratic shifting of a million would take minutes. */
    @Test
    void aMillionInReverseTakeNoTime() {
        Sequence<Integer> sequence = new Sequence<>(1);
        for (int i = 1_000_000; i > 0; i--) {
            sequence.add(i, i, 0);
        }
        assertEquals(1, sequence.inOrder().get(0));
        assertEquals(1_000_000, sequence.inOrder().get(999_999));
    }
}
