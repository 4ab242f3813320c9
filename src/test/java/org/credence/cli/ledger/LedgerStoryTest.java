package org.credence.cli.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.credence.cli.InProcess;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real command line on a ledger of its own: every file of {@code cli/ledger} is a run of commands, each with what
 * it prints and how it ends. {@code HERE} is an empty folder; ids that differ each time are hidden.
 * {@code -Dgolden.write=true} writes what is printed now; look at the difference before you commit it.
 */
class LedgerStoryTest {
    private static final Path STORIES = Path.of("src/test/resources/cli/ledger");
    private static final boolean WRITE = Boolean.getBoolean("golden.write");
    private static final Map<String, String> SURROUNDINGS = Map.of(
            "CREDENCE_HOME", "src/test/resources/cli/home", "CREDENCE_NOW", "2026-06-01T12:00:00Z", "USER", "tester");

    @TempDir
    private Path here;

    @TestFactory
    Stream<DynamicTest> stories() throws IOException {
        try (Stream<Path> files = Files.list(STORIES)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(String.valueOf(file.getFileName()), () -> play(file)));
        }
    }

    private void play(Path story) throws IOException {
        String folder = Files.createTempDirectory(here, "story").toString();
        List<String> now = new ArrayList<>();
        for (String line : Files.readAllLines(story)) {
            if (line.startsWith("$ credence ")) {
                now.add(line);
                now.addAll(printed(line.substring("$ credence ".length()).replace("HERE", folder), folder));
            } else if (line.startsWith("#")) {
                now.add(line);
            }
        }
        String text = String.join("\n", now) + "\n";
        if (WRITE) {
            Files.writeString(story, text);
        }
        assertEquals(Files.readString(story), text, story.toString());
    }

    private static List<String> printed(String command, String folder) {
        InProcess.Run run = InProcess.onTerminal(SURROUNDINGS, words(command));
        List<String> lines = new ArrayList<>(run.shown()
                .replace(folder, "HERE")
                .replaceAll("\\b01[0-9A-HJKMNP-TV-Z]{24}\\b", "ULID")
                .replaceAll("ledger-[0-9a-f]{8}\\b", "ledger-REVISION")
                .lines()
                .map(String::stripTrailing)
                .toList());
        if (run.exit() != 0) {
            lines.add("= " + run.exit());
        }
        return lines;
    }

    private static String[] words(String line) {
        return java.util.regex.Pattern.compile("'([^']*)'|(\\S+)")
                .matcher(line)
                .results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .toArray(String[]::new);
    }
}
