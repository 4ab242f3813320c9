package org.credence.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.credence.exchange.IncidentWriter;
import org.credence.model.Incident;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StreamTest {
    private static final String STATEMENT =
            "{\"incident\":\"made-up-1\",\"claim\":\"claim-0\",\"statement\":{\"id\":\"late\",\"source\":\"source-1\","
                    + "\"stance\":\"denies\",\"at\":\"2021-12-31T00:00:00Z\"}}";

    @TempDir
    private Path folder;

    private Corpus.Run score() {
        return Corpus.spark(
                folder.resolve("arriving").toString(),
                "--stream",
                "--once",
                "--master=local[2]",
                "--sources",
                folder.resolve("sources.json").toString(),
                "--out",
                folder.resolve("out").toString());
    }

    @Test
    void aStatementThatArrivesHasItsIncidentScoredAgain() throws IOException {
        Corpus corpus = new Corpus(folder);
        List<Incident> incidents = corpus.incidents(3);
        // outcomes of a batch are no part of a stream
        Incident first = incidents.get(1);
        corpus.write("arriving/1.jsonl", Corpus.lines(incidents.subList(1, 3)));
        Corpus.Run run = score();
        assertEquals(0, run.exit(), run.said());
        assertEquals(2, Corpus.sorted(folder.resolve("out")).size());

        corpus.write("arriving/2.jsonl", List.of(STATEMENT, STATEMENT.replace("made-up-1", "unheard-of"), "{"));
        run = score();
        assertEquals(0, run.exit(), run.said());
        List<String> all = Corpus.sorted(folder.resolve("out"));
        assertEquals(3, all.size());
        assertEquals(2, Corpus.sorted(folder.resolve("out-rejects")).size());

        String whole = IncidentWriter.line(first);
        Path merged = corpus.write("merged.jsonl", List.of(withStatement(whole)));
        Corpus.oneMachine(
                "score",
                merged.toString(),
                "--sources",
                folder.resolve("sources.json").toString(),
                "--format=jsonl",
                "--out",
                folder.resolve("single.jsonl").toString());
        // what a stream scores has no line of its own
        List<String> single = Files.readAllLines(folder.resolve("single.jsonl")).stream()
                .map(line -> line.replaceAll(",\"input\":\"[^\"]*\"", ""))
                .toList();
        assertEquals(true, all.containsAll(single), single.toString());

        corpus.write("arriving/3.jsonl", List.of(STATEMENT));
        assertEquals(0, score().exit());
        assertEquals(3, Corpus.sorted(folder.resolve("out")).size(), "what is there already changes nothing");
    }

    /** The same by hand: appended to the statements of the first claim. */
    private static String withStatement(String incident) throws IOException {
        com.fasterxml.jackson.databind.ObjectMapper json = new com.fasterxml.jackson.databind.ObjectMapper();
        com.fasterxml.jackson.databind.JsonNode tree = json.readTree(incident);
        ((com.fasterxml.jackson.databind.node.ArrayNode) tree.at("/claims/0/statements"))
                .add(json.readTree(STATEMENT).get("statement"));
        return tree.toString();
    }
}
