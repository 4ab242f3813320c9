package org.credence.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresTest {
    @TempDir
    private Path folder;

    private static List<String> words(Corpus.Run run, String what) {
        return run.said()
                .lines()
                .filter(it -> it.startsWith(what + " "))
                .map(it -> List.of(it.replace(",", "").split(" +")))
                .findFirst()
                .orElseThrow(() -> new AssertionError(run.said()));
    }

    private static long bytes(Corpus.Run run, String what) {
        return Long.parseLong(words(run, what).get(1));
    }

    @Test
    void aRunTellsWhatItCost() throws IOException {
        Corpus corpus = new Corpus(folder);
        Path file = corpus.write("incidents.jsonl", Corpus.lines(corpus.incidents(30)));
        Path out = folder.resolve("out");
        Corpus.Run run = Corpus.spark(
                file.toString(), "--master=local[2]", "--figures", "--slice=20000", "--out", out.toString());
        assertEquals(0, run.exit(), run.said());
        List<String> input = words(run, "input");
        assertEquals(
                List.of("" + Files.size(file), "bytes", "30", "incidents", "600", "statements"), input.subList(1, 7));
        for (String phase : List.of("survey", "score", "write", "all")) {
            assertTrue(Double.parseDouble(words(run, phase).get(1)) > 0, run.said());
        }
        for (String what : List.of("shuffle", "aside", "heap")) {
            assertTrue(bytes(run, what) > 0, run.said());
        }
        assertEquals(written(out), bytes(run, "output"), run.said());
    }

    private static long written(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(it -> it.getFileName().toString().startsWith("part-"))
                    .mapToLong(it -> it.toFile().length())
                    .sum();
        }
    }
}
