package org.credence.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scoring what changed gives the same bytes as scoring all. */
class SinceTest {
    private static final Pattern TAKEN_OVER = Pattern.compile("were taken over (\\d+) scores");
    private static final int SOURCES = 12;

    @TempDir
    private Path folder;

    private final Random random = new Random(20210704);
    private final List<String> incidents = new ArrayList<>();
    private final String[] kinds = new String[SOURCES];

    private record Run(int exit, String err) {
        int takenOver() {
            Matcher matcher = TAKEN_OVER.matcher(err);
            assertTrue(matcher.find(), err);
            return Integer.parseInt(matcher.group(1));
        }
    }

    private Run score(String out, String... more) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<String> words = new ArrayList<>(List.of(
                "score",
                folder.resolve("incidents.jsonl").toString(),
                "--out",
                folder.resolve(out).toString()));
        words.addAll(Arrays.asList(more));
        int exit = Main.run(
                words.toArray(String[]::new),
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                Map.of("CREDENCE_HOME", "src/test/resources/cli/home", "CREDENCE_CACHE", "off"));
        return new Run(exit, err.toString(StandardCharsets.UTF_8));
    }

    private String since(String scores) {
        return folder.resolve(scores).toString();
    }

    private String incident(int number) {
        String outcome = random.nextInt(5) == 0
                ? ",\"outcome\":{\"result\":\"" + (random.nextBoolean() ? "confirmed" : "refuted")
                        + "\",\"settled\":\"2021-0" + (1 + random.nextInt(9)) + "-01\"}"
                : "";
        StringBuilder statements = new StringBuilder();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            statements
                    .append(i == 0 ? "" : ",")
                    .append("{\"id\":\"s%d\",\"source\":\"source-%d\",\"stance\":\"%s\",\"at\":\"2021-0%d-15\"}"
                            .formatted(
                                    i,
                                    random.nextInt(SOURCES),
                                    random.nextInt(3) == 0 ? "denies" : "asserts",
                                    1 + random.nextInt(9)));
        }
        return ("{\"id\":\"synthetic \\\"%d\\\"\",\"title\":\"Reported flood\",\"claims\":[{\"id\":\"c\",\"aspect\":\"%s\","
                        + "\"value\":true,\"text\":\"It flooded.\",\"topic\":\"flood\",\"statements\":[%s]%s}]}")
                .formatted(number, random.nextBoolean() ? "occurrence" : "damage", statements, outcome);
    }

    private void write() throws IOException {
        Files.write(folder.resolve("incidents.jsonl"), incidents);
        List<String> sources = new ArrayList<>();
        for (int i = 0; i < SOURCES; i++) {
            String owner = i < 2 ? ",\"owner\":\"source-" + (i + 2) + "\"" : "";
            sources.add("{\"id\":\"source-%d\",\"name\":\"S\",\"kind\":\"%s\"%s}".formatted(i, kinds[i], owner));
        }
        Files.writeString(folder.resolve("sources.json"), sources.toString());
    }

    /** Something small: an incident more, less, changed, or elsewhere; or a source of another kind. */
    private void change() {
        switch (random.nextInt(5)) {
            case 0 -> incidents.add(incident(1000 + incidents.size() + random.nextInt(1_000_000)));
            case 1 -> incidents.remove(random.nextInt(incidents.size()));
            case 2 -> incidents.set(0, incident(0));
            case 3 -> Collections.swap(incidents, 1, incidents.size() - 1);
            default -> kinds[random.nextInt(SOURCES)] = random.nextBoolean() ? "official" : "wire-agency";
        }
    }

    @Test
    void givesTheSameAsScoringAll() throws IOException {
        Arrays.fill(kinds, "monitor");
        for (int i = 0; i < 150; i++) {
            incidents.add(incident(i));
        }
        write();
        score("earlier.jsonl");
        int takenOver = 0;
        for (int round = 0; round < 12; round++) {
            for (int changes = random.nextInt(3); changes >= 0; changes--) {
                change();
            }
            write();
            String[] more = round % 4 == 3 ? new String[] {"--as-of", "2021-06-01"} : new String[0];
            assertEquals(0, score("all.jsonl", more).exit());
            String[] options = Arrays.copyOf(more, more.length + 2);
            options[more.length] = "--since";
            options[more.length + 1] = since("earlier.jsonl");
            Run run = score("some.jsonl", options);
            assertEquals(0, run.exit(), run.err());
            takenOver += run.takenOver();
            assertArrayEquals(
                    Files.readAllBytes(folder.resolve("all.jsonl")), Files.readAllBytes(folder.resolve("some.jsonl")));
            Files.copy(
                    folder.resolve("some.jsonl"),
                    folder.resolve("earlier.jsonl"),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        assertTrue(takenOver > 300, takenOver + " of 1,800 were taken over");
    }

    @Test
    void takesOverAllOrNothing() throws IOException {
        Arrays.fill(kinds, "monitor");
        for (int i = 0; i < 70; i++) {
            incidents.add(incident(i));
        }
        write();
        score("earlier.jsonl.gz");
        String earlier = since("earlier.jsonl.gz");
        assertEquals(70, score("same.jsonl", "--since", earlier).takenOver());
        assertEquals(
                0,
                score("dearer.jsonl", "--since", earlier, "--set", "witnessed=4")
                        .takenOver());
        assertEquals(
                0, score("full.jsonl", "--since", earlier, "--detail", "full").takenOver());
        assertEquals(
                0,
                score("less.jsonl", "--since", earlier, "--without", "source-1").takenOver());
    }

    @Test
    void refusesWhatCannotBe() throws IOException {
        Arrays.fill(kinds, "monitor");
        incidents.add(incident(1));
        write();
        Run table = score("scores.csv", "--to", "csv", "--since", since("earlier.jsonl"));
        assertEquals(2, table.exit());
        assertEquals(
                "The option (--since) must stand with an output in JSONL.\nMaybe add --format jsonl.\n", table.err());
        Run missing = score("scores.jsonl", "--since", since("earlier.jsonl"));
        assertEquals(4, missing.exit());
        assertTrue(
                missing.err().startsWith(since("earlier.jsonl") + ": The file (not found) must be one that exists."));
    }
}
