package org.credence.exchange.grouping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupingTest {
    private static final Coding<String> TEXT = new Coding<>() {
        @Override
        public void put(String item, Bytes into) {
            into.putText(item);
        }

        @Override
        public String take(Bytes from) {
            return from.takeText();
        }
    };

    @TempDir
    private Path folder;

    @Test
    void groupsComeInOrderOfFirstAppearance() throws IOException {
        assertEquals(
                "{b=[1, 4], a=[2], c=[3]}",
                grouped(1 << 20, "b1", "a2", "c3", "b4").toString());
    }

    @Test
    void nothingMakesNoGroup() throws IOException {
        assertEquals("{}", grouped(1 << 20).toString());
    }

    @Test
    void emptyAndForeignTextsAreKeysAndItems() throws IOException {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        groups.put("", List.of("", "é😀"));
        groups.put("é😀", List.of(""));
        assertEquals(groups, spread(groups, 1));
    }

    /** In memory, on disk in one merge, and on disk in several. */
    @ParameterizedTest
    @ValueSource(ints = {1 << 20, 20_000, 1_000, 1})
    void whatIsOnDiskIsGroupedAsInMemory(int memory) throws IOException {
        SplittableRandom random = new SplittableRandom(7);
        Map<String, List<String>> expected = new LinkedHashMap<>();
        for (int i = 0; i < 3_000; i++) {
            String key = "key" + random.nextInt(1 + random.nextInt(2_000));
            expected.computeIfAbsent(key, it -> new ArrayList<>()).add(i + "x".repeat(random.nextInt(50)));
        }
        assertEquals(expected.toString(), spread(expected, memory).toString());
    }

    /** A record larger than the memory and the buffers. */
    @Test
    void longItemIsKept() throws IOException {
        String item = "long ".repeat(100_000);
        assertEquals(
                List.of("1", item, "3"), grouped(100, "a1", "a" + item, "a3").get("a"));
    }

    @Test
    void itemsThatAreNotTakenArePassedOver() throws IOException {
        List<String> seen = new ArrayList<>();
        try (Grouping<String> grouping = new Grouping<>(TEXT, new Budget(1, 2, folder))) {
            for (String each : List.of("a1", "b2", "a3", "b4", "a5", "c6")) {
                grouping.add(each.substring(0, 1), each);
            }
            grouping.forEach((key, items) -> seen.add(key + (key.equals("b") ? items.next() : "")));
        }
        assertEquals(List.of("a", "bb2", "c"), seen);
    }

    @Test
    void nothingStaysOnDisk() throws IOException {
        spread(Map.of("a", List.of("1", "2"), "b", List.of("3")), 1);
        assertTrue(isEmpty(folder));
    }

    @Test
    void nothingStaysOnDiskAfterAFailure() throws IOException {
        try (Grouping<String> grouping = new Grouping<>(TEXT, new Budget(1, 2, folder))) {
            for (int i = 0; i < 100; i++) {
                grouping.add("key" + i, "item");
            }
            assertThrows(
                    IllegalStateException.class,
                    () -> grouping.forEach((key, items) -> {
                        throw new IllegalStateException("no more");
                    }));
        }
        assertTrue(isEmpty(folder));
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private Map<String, List<String>> grouped(int memory, String... items) throws IOException {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        try (Grouping<String> grouping = new Grouping<>(TEXT, new Budget(memory, 2, folder))) {
            for (String item : items) {
                grouping.add(item.substring(0, 1), item.substring(1));
            }
            assertEquals(items.length, grouping.size());
            grouping.forEach((key, rest) -> groups.put(key, all(rest)));
        }
        return groups;
    }

    /** What grouping makes of the items of groups, dealt out in turn so that they stand far apart. */
    private Map<String, List<String>> spread(Map<String, List<String>> groups, int memory) throws IOException {
        Map<String, List<String>> again = new LinkedHashMap<>();
        try (Grouping<String> grouping = new Grouping<>(TEXT, new Budget(memory, 3, folder))) {
            int most = groups.values().stream().mapToInt(List::size).max().orElse(0);
            for (int i = 0; i < most; i++) {
                for (Map.Entry<String, List<String>> group : groups.entrySet()) {
                    if (i < group.getValue().size()) {
                        grouping.add(group.getKey(), group.getValue().get(i));
                    }
                }
            }
            grouping.forEach((key, items) -> again.put(key, all(items)));
        }
        return again;
    }

    private static List<String> all(Grouping.Items<String> items) throws IOException {
        List<String> all = new ArrayList<>();
        for (String item = items.next(); item != null; item = items.next()) {
            all.add(item);
        }
        return all;
    }
}
