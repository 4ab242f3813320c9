package org.credence.cli.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.credence.cli.InProcess;
import org.credence.cli.InProcess.Run;
import org.credence.cli.console.Exit;
import org.credence.exchange.git.Repository;
import org.credence.fixture.TinyRules;
import org.credence.picture.html.Parsed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code credence diff} where a golden cannot tell: revisions of a repository, files, and names from strangers. */
class DiffCommandTest {
    private static final Path EXAMPLE = Path.of("src/site/resources/example");
    private static final String CORPUS = "src/site/resources/diff/incidents.jsonl";
    private static final String PRICED = "{\"later-denial\": {\"weight\": 4, \"because\": \"A test.\"}}\n";

    @TempDir
    private Path folder;

    private Repository repository;

    /** Two commits: the example's rules, and another price. */
    @BeforeEach
    void makeARepository() throws IOException, InterruptedException {
        TinyRules.copy(EXAMPLE.resolve("rules"), folder.resolve("rules"));
        repository = Repository.in(folder);
        repository.commit();
        repository.with("rules/weights.json", PRICED);
        repository.commit();
    }

    @Test
    void aRevisionIsComparedWithTheFolder() {
        Run run = diff("HEAD~1:" + rules(), rules());
        assertEquals(Exit.FINE, run.exit(), run.shown());
        assertTrue(run.shown().contains("later-denial  2 dB → 4 dB     11  re-priced"), run.shown());
        assertTrue(run.shown().matches("(?s)before  HEAD~1:\\S+ \\(commit [0-9a-f]{7}\\)\n.*"), run.shown());
    }

    @Test
    void aRevisionAloneMeansTheUsualFolder() {
        assertEquals(diff("HEAD~1:" + rules(), rules()).shown(), diff("HEAD~1").shown());
    }

    @Test
    void nothingNamedComparesWithTheLastCommit() throws IOException {
        assertTrue(diff().shown().contains("nothing moved"));
        repository.with("rules/weights.json", "{}");
        Run run = diff();
        assertTrue(run.shown().contains("later-denial  4 dB → 2 dB"), run.shown());
        assertTrue(run.shown().startsWith("before  HEAD:"), run.shown());
    }

    @Test
    void anotherPriceComparesWithTheFolderItself() throws IOException {
        repository.with("rules/weights.json", "{}");
        Run run = diff("--set", "later-denial=5");
        assertTrue(run.shown().contains("later-denial  2 dB → 5 dB"), run.shown());
    }

    @Test
    void twoRevisionsAreCompared() {
        Run run = diff("main~1:" + rules(), "main:" + rules());
        assertTrue(run.shown().contains("later-denial  2 dB → 4 dB"), run.shown());
    }

    @Test
    void everythingOfTheShippedRulesIsReadFromARevision() throws IOException, InterruptedException {
        Path shipped = TinyRules.copy(Path.of("rules"), folder.resolve("shipped"));
        repository.commit();
        Run run = diff("HEAD:" + shipped, shipped.toString());
        assertTrue(run.shown().contains("nothing moved: 20 claims of 20 incidents"), run.shown());
    }

    @Test
    void aRevisionThatIsNoneIsToldWithTheNearest() {
        Run run = diff("mian:" + rules());
        assertEquals(
                "The revision (mian) must be a commit of the git repository around (" + rules() + ").\n"
                        + "Maybe you meant (main).\n",
                run.shown());
        assertEquals(Exit.COMMAND_LINE, run.exit());
        Run alone = diff("mian");
        assertEquals(
                "The side (mian) must be a folder of rules, a file of scores, or a git revision such as HEAD~1:rules.\n"
                        + "Maybe you meant (main).\n",
                alone.shown());
        assertEquals(Exit.COMMAND_LINE, alone.exit());
    }

    @Test
    void aFolderThatTheRevisionLacksIsTold() {
        Run run = diff("HEAD:" + folder.resolve("rulez"));
        assertEquals(Exit.RULES, run.exit());
        assertTrue(run.shown()
                .startsWith("The folder (" + folder.resolve("rulez") + ") must be there in the revision (HEAD, "));
    }

    @Test
    void aFolderOutsideOfARepositoryIsTold(@TempDir Path elsewhere) {
        Run run = diff("HEAD:" + elsewhere);
        assertEquals(Exit.COMMAND_LINE, run.exit());
        assertTrue(
                run.shown().contains("must be in a git repository; git says: fatal: not a git repository"),
                run.shown());
    }

    @Test
    void whatIsWrongInARevisionIsToldWithItsPlaceThere() throws IOException, InterruptedException {
        repository.with("rules/weights.json", "{\"later-denial\": {\"weight\": \"x\"}}");
        repository.commit();
        Run weights = diff("HEAD");
        assertEquals(Exit.RULES, weights.exit());
        assertTrue(weights.shown().startsWith("HEAD:" + rules() + "/weights.json:1:29 "), weights.shown());
        repository.with("rules/weights.json", "{\"later-denail\": {\"weight\": 2, \"because\": \"A slip.\"}}");
        repository.commit();
        Run slip = diff("HEAD");
        assertEquals(Exit.RULES, slip.exit());
        assertTrue(slip.shown().startsWith("HEAD:" + rules() + "/weights.json:1:18: "), slip.shown());
        repository.with("rules/weights.json", "{}").with("rules/evidence.drl", "rule");
        repository.commit();
        repository.git("checkout", "-q", "HEAD~1", "--", "rules");
        Run broken = diff("HEAD");
        assertEquals(Exit.RULES, broken.exit());
        assertTrue(broken.shown().startsWith("HEAD:" + rules() + "/evidence.drl:1:"), broken.shown());
    }

    @Test
    void kindsThatARevisionLacksAreTheUsualOnes() throws IOException, InterruptedException {
        Files.delete(folder.resolve("rules/kinds.json"));
        repository.commit();
        Files.copy(EXAMPLE.resolve("rules/kinds.json"), folder.resolve("rules/kinds.json"));
        Run run = diff("HEAD:" + rules(), rules());
        assertTrue(run.shown().contains("nothing moved"), run.shown());
    }

    @Test
    void theReportGoesToAFileInTheFormOfItsName() throws IOException {
        for (String name : List.of("report.md", "report.json", "report.jsonl")) {
            Path file = folder.resolve(name);
            assertEquals(Exit.FINE, diff("HEAD~1", "--out", file.toString()).exit());
            String form = name.substring(name.indexOf('.') + 1);
            assertEquals(
                    diff("HEAD~1", "--format", form).shown().replaceFirst("next: .*\n", ""), Files.readString(file));
        }
    }

    @Test
    void thePageHoldsWhatTheReportSays() throws IOException {
        Path file = folder.resolve("page.html");
        Run run = diff("HEAD~1", "--html", file.toString());
        assertTrue(run.shown().endsWith("next: open " + file + " in a browser\n"), run.shown());
        Parsed page = Parsed.of(Files.readString(file));
        List<String> headings = new ArrayList<>();
        page.all("h2").forEach(it -> headings.add(it.getTextContent()));
        assertTrue(
                headings.containsAll(List.of("Rules", "Moved", "Order", "Where outcomes are known")),
                headings.toString());
        String text = page.document().getDocumentElement().getTextContent();
        for (String told : List.of("Weights that changed", "later-denial −2.0", "Brier score", "within noise")) {
            assertTrue(text.contains(told), told);
        }
        assertFalse(Files.readString(file).contains("\uE00F"));
        assertEquals(
                3,
                page.all("figure").stream()
                        .filter(it -> !Parsed.in(it, "svg").isEmpty())
                        .count());
    }

    @Test
    void thePageOfNothingIsAPage() throws IOException {
        Path file = folder.resolve("page.html");
        diff("--html", file.toString());
        assertTrue(Parsed.of(Files.readString(file))
                .document()
                .getDocumentElement()
                .getTextContent()
                .contains("nothing moved: 20 claims of 20 incidents"));
    }

    @Test
    void namesFromStrangersAreNoMarkup() throws IOException {
        String id = "a|b`<img src=x>\\n* [x](http://x)\\u001b[31m";
        String score = Files.readAllLines(Path.of("src/test/resources/cli/data/diff/few.jsonl"))
                .get(0);
        Path before = write("before.jsonl", score.replace("synthetic-crane", id));
        Path after = write(
                "after.jsonl",
                score.replace("synthetic-crane", id)
                        .replaceAll("\"confidence\":[0-9.]+", "\"confidence\":0.7")
                        .replaceAll("\"interval\":\\[[0-9., ]+\\]", "\"interval\":[0.1,0.9]"));
        String markdown =
                diff(before.toString(), after.toString(), "--format", "md").shown();
        String row = markdown.lines().filter(line -> line.contains("<img")).collect(Collectors.joining("\n"));
        assertTrue(row.startsWith("| `a\\|b'<img src=x>\uFFFD* [x](http://x)\uFFFD[31m damaged *` | "), row);
        String table = diff(before.toString(), after.toString()).shown();
        assertTrue(table.contains("a|b`<img src=x>\uFFFD* [x](http://x)\uFFFD[31m damaged"), table);
    }

    private Path write(String name, String line) throws IOException {
        return Files.writeString(folder.resolve(name), line + "\n");
    }

    private String rules() {
        return folder.resolve("rules").toString();
    }

    private Run diff(String... arguments) {
        List<String> words = new ArrayList<>(List.of("diff"));
        words.addAll(List.of(arguments));
        words.addAll(List.of("--corpus", CORPUS));
        Map<String, String> environment =
                Map.of("CREDENCE_HOME", folder.toString(), "PATH", System.getenv("PATH"), "COLUMNS", "200");
        return InProcess.onTerminal(environment, words.toArray(String[]::new));
    }
}
