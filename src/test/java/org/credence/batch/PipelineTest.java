package org.credence.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PipelineTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void handsOnInOrder(int jobs) throws IOException {
        List<Integer> taken = new ArrayList<>();
        try (Pipeline<String, Integer, Integer> pipeline =
                new Pipeline<>(jobs, () -> "worker", (worker, n) -> work(n), taken::add)) {
            for (int n = 0; n < 500; n++) {
                pipeline.give(n);
            }
            pipeline.finish();
        }
        assertEquals(IntStream.range(0, 500).boxed().toList(), taken);
    }

    /** The later, the quicker. */
    private static int work(int n) {
        double sum = 0;
        for (int i = 0; i < (500 - n) * 50; i++) {
            sum += Math.sqrt(i);
        }
        return sum < 0 ? -1 : n;
    }

    @Test
    void holdsNoMoreThanItMay() throws IOException {
        AtomicInteger given = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        try (Pipeline<String, Integer, Integer> pipeline = new Pipeline<>(
                2,
                () -> "worker",
                (worker, n) -> {
                    most.accumulateAndGet(given.get() - taken.get(), Math::max);
                    return n;
                },
                n -> taken.incrementAndGet())) {
            for (int n = 0; n < 1_000; n++) {
                given.incrementAndGet();
                pipeline.give(n);
            }
            pipeline.finish();
        }
        assertEquals(1_000, taken.get());
        assertTrue(most.get() <= 2 * Pipeline.AHEAD + 1, most + " were held");
    }

    @Test
    void worksOnSeveralThingsAtATime() throws IOException {
        CyclicBarrier together = new CyclicBarrier(3);
        ConcurrentHashMap.KeySetView<Object, Boolean> workers = ConcurrentHashMap.newKeySet();
        try (Pipeline<Object, Integer, Integer> pipeline = new Pipeline<>(
                3,
                Object::new,
                (worker, n) -> {
                    workers.add(worker);
                    try {
                        together.await();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                    return n;
                },
                n -> {})) {
            for (int n = 0; n < 3; n++) {
                pipeline.give(n);
            }
            pipeline.finish();
        }
        assertEquals(3, workers.size());
    }

    @Test
    void tellsWhatWentWrong() {
        try (Pipeline<String, Integer, Integer> pipeline = new Pipeline<>(
                2,
                () -> "worker",
                (worker, n) -> {
                    throw new IllegalArgumentException("bad " + n);
                },
                n -> {})) {
            IllegalArgumentException thrown = assertThrows(IllegalArgumentException.class, () -> {
                pipeline.give(7);
                pipeline.finish();
            });
            assertEquals("bad 7", thrown.getMessage());
        }
    }
}
