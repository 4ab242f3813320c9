package org.credence.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code tune} writes: the file of weights and the page, whole or not at all. */
class TuneCommandTest {
    private static final Path RULES = Path.of("src/site/resources/diff/rules");
    private static final String CORPUS = "src/site/resources/diff/incidents.jsonl";
    private static final String PRESENT = "{\"relayed\": {\"factor\": 0.9, \"because\": \"kept as it is\"}}\n";

    @TempDir
    Path folder;

    private Path rules;
    private Path weights;

    @BeforeEach
    void copyRules() throws IOException {
        rules = Files.createDirectory(folder.resolve("rules"));
        try (Stream<Path> files = Files.list(RULES)) {
            for (Path file : files.toList()) {
                Files.copy(file, rules.resolve(file.getFileName()));
            }
        }
        weights = rules.resolve("weights.json");
    }

    private InProcess.Run tune(String... more) {
        List<String> words = new ArrayList<>(List.of("tune", CORPUS, "--no-fixtures", "--rules", rules.toString()));
        words.addAll(List.of(more));
        return InProcess.piped(Map.of(), words.toArray(String[]::new));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void writesNothingUnlessAsked() throws IOException {
        List<String> before = files();
        assertEquals(0, tune().exit());
        assertEquals(before, files());
    }

    @Test
    void writesTheFileOfWeightsAloneWithWhatItRestsOn() throws IOException {
        List<String> before = new ArrayList<>(files());
        JsonNode told = JsonMapper.builder().build().readTree(tune("--write").shown());
        before.add("rules/weights.json");
        assertEquals(before.stream().sorted().toList(), files());
        JsonNode written = JsonMapper.builder().build().readTree(weights.toFile());
        int moved = 0;
        for (JsonNode price : told.get("prices")) {
            JsonNode entry = written.get(price.get("rule").asText());
            boolean moves = price.get("what").asText().equals("moved");
            assertEquals(moves, entry != null, price.toString());
            if (entry != null) {
                moved++;
                assertEquals(
                        price.get("now").asDouble(),
                        entry.get(price.get("unit").asText()).asDouble());
                String because = entry.get("because").asText();
                assertTrue(because.contains("Tuned on 20 settled claims of 20 incidents"), because);
                assertTrue(because.contains("the latest settled 2031-"), because);
                assertTrue(because.contains(price.get("cases").asText() + " of them bear on it"), because);
                assertTrue(because.contains("held-out log loss"), because);
            }
        }
        assertTrue(moved > 0);
    }

    @Test
    void keepsEntriesItDoesNotTouch() throws IOException {
        Files.writeString(weights, PRESENT);
        assertEquals(0, tune("--write").exit());
        JsonNode written = JsonMapper.builder().build().readTree(weights.toFile());
        assertEquals("kept as it is", written.at("/relayed/because").asText());
        assertEquals(0.9, written.at("/relayed/factor").asDouble());
        assertTrue(written.size() > 1);
    }

    @Test
    void sameSeedWritesTheSameBytes() throws IOException {
        String first = tune("--write", "--seed", "1").shown();
        byte[] written = Files.readAllBytes(weights);
        Files.delete(weights);
        assertEquals(first, tune("--write", "--seed", "1").shown());
        assertEquals(new String(written, java.nio.charset.StandardCharsets.UTF_8), Files.readString(weights));
    }

    /** Nothing can be moved onto a folder that holds something. */
    @Test
    void leavesWhatWasThereWhenWritingFails() throws IOException {
        Path page = Files.createDirectory(folder.resolve("page.html"));
        Files.writeString(page.resolve("kept"), "kept");
        Files.writeString(weights, PRESENT);
        List<String> before = files();
        assertFalse(tune("--write", "--html", page.toString()).exit() == 0);
        assertEquals(before, files());
        assertEquals(PRESENT, Files.readString(weights));
    }

    @Test
    void refusedProposalIsNotWritten() throws IOException {
        InProcess.Run run = InProcess.piped(
                Map.of(),
                "tune",
                "src/site/resources/tune/incidents.jsonl",
                "--no-fixtures",
                "--write",
                "--rules",
                rules.toString());
        assertEquals(1, run.exit());
        assertFalse(Files.exists(weights));
    }

    @Test
    void pageSaysWhatIsProposed() throws IOException {
        Path page = folder.resolve("page.html");
        assertEquals(0, tune("--html", page.toString()).exit());
        String text = Files.readString(page);
        assertTrue(text.contains("The proposal holds"), text);
        assertTrue(text.contains("How often claims were confirmed"), text);
        assertTrue(text.contains("witnessed"), text);
    }
}
