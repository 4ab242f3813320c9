package org.credence.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.credence.picture.html.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** That every stage runs and is told of; how long it took is no matter of a test. */
class BenchCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void printsEachStageBesideJacksonAndTheMemoryInUse() {
        InProcess.Run run = InProcess.piped(Map.of(), "bench", "--incidents", "20", "--rounds", "4", "--memory", "320");
        assertEquals(0, run.exit(), run.shown());
        for (String told : List.of(
                "times Jackson",
                "Jackson: parse, write back",
                "read records",
                "graph of facts",
                "graph and rules",
                "price and name",
                "score (graph",
                "write summary",
                "memory in use")) {
            assertTrue(run.shown().contains(told), told + " must be in:\n" + run.shown());
        }
    }

    @Test
    void comparesWithFiguresOfAnotherMachineAndVersion() throws IOException {
        Path figures = folder.resolve("figures.json");
        assertEquals(0, bench("--save", figures.toString()).exit());
        String before = Files.readString(figures);
        Files.writeString(
                figures,
                before.replaceFirst("\"machine\": \"", "$0synthetic-machine, ")
                        .replace("\"read records\"", "\"parse records\""));
        String shown = bench("--against", figures.toString()).shown();
        assertTrue(shown.contains("times Jackson, then (synthetic-machine, "), shown);
        assertTrue(shown.contains(", not this machine) and now"), shown);
        assertTrue(shown.contains("only measured then: parse records\n"), shown);
        assertTrue(shown.contains("only measured now: read records\n"), shown);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void tellsAPlaceForFiguresBeforeItMeasuresAndShowsThemWhereTheDiskIsFull() {
        InProcess.Run nowhere = bench("--save", "/proc/figures.json");
        assertEquals(
                "The file (/proc/figures.json: cannot be made there) must be readable and writable.\n"
                        + "Maybe name a place that you may write to.\n",
                nowhere.shown());
        InProcess.Run full = bench("--save", "/dev/full");
        assertEquals(4, full.exit());
        assertTrue(full.shown().contains("times Jackson"), full.shown());
        assertTrue(full.shown().contains("The file (/dev/full: No space left on device)"), full.shown());
    }

    private static InProcess.Run bench(String... options) {
        List<String> all = new ArrayList<>(List.of("bench", "--incidents", "20", "--rounds", "4", "--memory", "0"));
        all.addAll(List.of("--rules", "src/test/resources/cli/home/rules"));
        all.addAll(List.of(options));
        return InProcess.onTerminal(Map.of(), all.toArray(String[]::new));
    }

    @Test
    void refusesFewerRoundsThanHaveQuartiles() {
        InProcess.Run run = InProcess.piped(Map.of(), "bench", "--rounds", "3");
        assertEquals(2, run.exit());
    }

    @Test
    void measuresValuesInEachWay() {
        InProcess.Run run = accuracy("--quiet");
        assertEquals(0, run.exit(), run.shown());
        List<String> rows = run.shown().lines().toList();
        assertTrue(
                rows.get(0)
                        .matches(
                                "set +how +asked +accuracy +Brier +log loss +calibr. +AUC +seconds +peers' +Brier +by"),
                run.shown());
        assertEquals(5, rows.size(), run.shown());
        String figures = "( +[01]\\.\\d{3}){5}";
        for (String row : List.of("records +150", "engine +150", "no labels +60")) {
            assertEquals(
                    1,
                    rows.stream()
                            .filter(it -> it.matches("values +" + row + figures + " +\\d+\\.\\d *"))
                            .count(),
                    row + " must be in:\n" + run.shown());
        }
        assertTrue(rows.get(3).matches("values +… fitted +150" + figures + " *"), rows.get(3));
    }

    @Test
    void writesAPageOfWhatWasMeasuredWithoutTheTimes() throws IOException {
        Path one = folder.resolve("one.html");
        Path other = folder.resolve("other.html");
        assertEquals(0, accuracy("--html", one.toString()).exit());
        accuracy("--html", other.toString());
        assertEquals(Files.readString(one), Files.readString(other));
        Parsed page = Parsed.of(Files.readString(one));
        List<String> bins = page.withClass("figure", "reliabilities").stream()
                .flatMap(it -> Parsed.in(it, "th").stream())
                .map(it -> it.getTextContent().replaceAll(", [01]\\..*", ""))
                .filter(it -> it.startsWith("values"))
                .distinct()
                .toList();
        assertEquals(List.of("values, records", "values, engine", "values, engine, fitted", "values, no labels"), bins);
    }

    private static InProcess.Run accuracy(String... options) {
        List<String> all = new ArrayList<>(List.of("bench", "accuracy", "src/site/resources/example/values"));
        all.addAll(List.of("--rules", "src/test/resources/cli/home/rules"));
        all.addAll(List.of(options));
        return InProcess.piped(Map.of(), all.toArray(String[]::new));
    }
}
