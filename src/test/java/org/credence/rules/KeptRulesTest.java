package org.credence.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.credence.rules.language.RuleFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptRulesTest {
    private static final int MOST = 64;

    @TempDir
    private Path folder;

    private static RuleSet rules(int number) {
        return new RuleSet(List.of(new RuleFile("a.drl", "rule \"a-" + number + "\"")));
    }

    private List<Path> all() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        }
    }

    private Path made(String name, long used, Map<String, String> files) throws IOException {
        Path at = Files.createDirectory(folder.resolve(name));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.setLastModifiedTime(
                    Files.writeString(at.resolve(file.getKey()), file.getValue()), FileTime.fromMillis(used));
        }
        Files.setLastModifiedTime(at, FileTime.fromMillis(used));
        return at;
    }

    @Test
    void rulesThatWereNotUsedForTheLongestGoFirst() throws IOException {
        for (int i = 0; i < MOST; i++) {
            made(String.format("%032x", i), 1000 * (i + 10), Map.of("index", "", "rules.jar", ""));
        }
        Path cutShort = made(String.format("%032x", MOST), 1000, Map.of("rules.jar123.part", ""));
        Path foreign = made("notes", 0, Map.of("index", "mine"));
        KeptRules kept = new KeptRules(folder);
        kept.store(rules(1), new byte[0], List.of());
        assertTrue(kept.has(rules(1)));
        assertEquals(MOST + 1, all().size());
        assertTrue(Files.exists(foreign.resolve("index")));
        assertFalse(Files.exists(cutShort));
        assertFalse(Files.exists(folder.resolve(String.format("%032x", 0))));
        assertTrue(Files.exists(folder.resolve(String.format("%032x", 1))));
    }

    @Test
    void whatIsLoadedCountsAsUsed() throws IOException {
        KeptRules kept = new KeptRules(folder);
        kept.store(rules(0), new byte[0], List.of());
        Path first = all().get(0);
        Files.setLastModifiedTime(first.resolve("index"), FileTime.fromMillis(0));
        kept.load(rules(0));
        for (int i = 1; i < MOST; i++) {
            made(String.format("%032x", i), 1000 * i, Map.of("index", "", "rules.jar", ""));
        }
        kept.store(rules(1), new byte[0], List.of());
        assertTrue(Files.exists(first));
        assertFalse(Files.exists(folder.resolve(String.format("%032x", 1))));
    }

    @Test
    void whatAKilledProgramLeftIsRemovedAndWhatAnotherWritesStays() throws IOException {
        Path others = Files.createDirectory(folder.resolve("0123456789abcdef0123456789abcdef"));
        Files.writeString(others.resolve("rules.jar1234.part"), "half");
        Path held = Files.writeString(others.resolve("index5678.part"), "half");
        RuleSet rules = RuleSet.read(Path.of("rules"));
        KeptRules kept = new KeptRules(folder);
        try (FileChannel channel = FileChannel.open(held, StandardOpenOption.WRITE)) {
            channel.lock();
            kept.store(rules, new byte[] {1}, List.of());
        }
        assertTrue(kept.has(rules));
        try (Stream<Path> files = Files.walk(folder)) {
            assertEquals(
                    List.of("index", "index5678.part", "rules.jar"),
                    files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString())
                            .sorted()
                            .toList());
        }
    }
}
