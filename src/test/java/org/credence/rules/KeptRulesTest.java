package org.credence.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptRulesTest {
    @TempDir
    private Path folder;

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
