package org.credence.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The jar for {@code spark-submit} on a standalone cluster that loses a worker, or has too little memory. */
@Timeout(1200) // a hundred times what a quiet machine needs for the longest wait
class ClusterIT {
    private static final int FAILURES = 4; // what Spark itself bears

    @TempDir
    private Path folder;

    private List<String> oneMachine(Path input) throws IOException {
        Path single = folder.resolve("single.jsonl");
        Corpus.oneMachine("score", input.toString(), "--format=jsonl", "--out", single.toString());
        return Files.readAllLines(single).stream().sorted().toList();
    }

    private String in(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void everyRowOnceAlthoughAWorkerIsKilled() throws IOException, InterruptedException {
        Corpus corpus = new Corpus(folder);
        Path file = corpus.write("incidents.jsonl", Corpus.lines(corpus.incidents(20_000)));
        try (Cluster cluster = new Cluster(folder)) {
            cluster.addWorker();
            cluster.addWorker();
            Process application = cluster.submit(
                    "application", "900m", FAILURES, file.toString(), "--slice=2000000", "--out", in("out"));
            // some of the scoring is done: stages before survey the input
            cluster.await("application", "Finished task 10.0 in stage 3.0", application);
            assertTrue(application.isAlive(), "there must be something left to lose");
            cluster.kill(0);
            assertEquals(0, application.waitFor(), () -> cluster.tail("application"));
        }
        assertEquals(oneMachine(file), Corpus.sorted(folder.resolve("out")));
    }

    @Test
    void anExecutorWithoutMemoryIsToldAndLeavesNothing() throws IOException, InterruptedException {
        Corpus corpus = new Corpus(folder);
        List<String> lines = new ArrayList<>(Corpus.lines(corpus.incidents(200)));
        Path small = corpus.write("small/incidents.jsonl", lines);
        lines.addAll(100, Corpus.lines(List.of(corpus.giant("giant", 300_000))));
        Path file = corpus.write("incidents.jsonl", lines);
        Files.copy(folder.resolve("sources.json"), folder.resolve("small/sources.json"));
        try (Cluster cluster = new Cluster(folder)) {
            cluster.addWorker();
            // the least that Spark takes for an executor
            Process application = cluster.submit("giant", "450m", 1, file.toString(), "--out", in("out"));
            assertEquals(70, application.waitFor(), () -> cluster.tail("giant"));
            String told = cluster.log("giant");
            assertTrue(told.contains("The memory of an executor (450m: Job aborted"), () -> cluster.tail("giant"));
            assertTrue(told.contains("\nMaybe give executors more (--executor-memory)"), () -> cluster.tail("giant"));
            assertFalse(Files.exists(folder.resolve("out")));
            assertFalse(Files.exists(folder.resolve("out-rejects")));

            Process others = cluster.submit(
                    "others", "450m", 1, file.toString(), "--longest-record=1000000", "--out", in("out"));
            assertEquals(4, others.waitFor(), () -> cluster.tail("others"));
        }
        assertEquals(1, Corpus.sorted(folder.resolve("out-rejects")).size());
        assertEquals(
                withoutInput(oneMachine(small)), withoutInput(Corpus.sorted(folder.resolve("out"))), "all the others");
    }

    /** Where an incident stood in its file is part of what it came from. */
    private static List<String> withoutInput(List<String> scores) {
        return scores.stream()
                .map(it -> it.replaceAll("\"input\":\"[^\"]*\"", ""))
                .toList();
    }
}
