package org.credence.cli.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
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
import org.credence.Version;
import org.credence.cli.InProcess;
import org.credence.picture.html.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class ExplainPageTest {
    private static final Path HOME = Path.of("src/test/resources/cli/home");
    private static final String FERRY = HOME.resolve("fixtures/harbour-fire").toString();
    private static final Path GOLDEN = Path.of("src/test/resources/cli/page/harbour-fire.html");

    @TempDir
    Path folder;

    private InProcess.Run explain(Path file, String... more) {
        List<String> words = new ArrayList<>(List.of("explain", "--html", file.toString()));
        words.addAll(List.of(more));
        return InProcess.piped(Map.of("CREDENCE_HOME", HOME.toString()), words.toArray(String[]::new));
    }

    @Test
    void pageIsThatWhichWasLookedAt() throws IOException {
        Path file = folder.resolve("why.html");
        assertEquals(0, explain(file, FERRY, "--what-if", "night-watch").exit());
        String page = Files.readString(file).replace(Version.CURRENT, "VERSION");
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(GOLDEN, page);
        }
        assertEquals(Files.readString(GOLDEN), page);
    }

    @Test
    void samePageTwice() throws IOException {
        explain(folder.resolve("1.html"), FERRY);
        explain(folder.resolve("2.html"), FERRY);
        assertArrayEquals(Files.readAllBytes(folder.resolve("1.html")), Files.readAllBytes(folder.resolve("2.html")));
    }

    @Test
    void numbersAreThoseOfTheScore() throws IOException {
        Path file = folder.resolve("why.html");
        JsonNode score = JsonMapper.builder()
                .build()
                .readTree(explain(file, FERRY, "--format", "json").shown())
                .get(0);
        List<Element> figures = Parsed.of(Files.readString(file)).withClass("figure", "waterfall");
        int at = 0;
        for (JsonNode claim : score.get("claims")) {
            if (!claim.get("confidence").isNull()) {
                assertAddsUp(claim, rows(figures.get(at++)));
            }
        }
        assertEquals(figures.size(), at);
        assertTrue(at > 1);
    }

    private static void assertAddsUp(JsonNode claim, List<List<String>> rows) {
        List<String> last = rows.remove(rows.size() - 1);
        double sum = 0;
        for (List<String> row : rows) {
            sum += number(row.get(3));
            assertEquals(sum, number(row.get(4)), 1e-9, row.toString());
            assertTrue(isArgument(claim, row), row.toString());
        }
        assertEquals(sum, number(last.get(3)), 1e-9);
        assertEquals(claim.get("logOdds").asDouble(), sum, 0.05 + 1e-9);
    }

    /** Rounding by largest remainder moves a number by less than a tenth. */
    private static boolean isArgument(JsonNode claim, List<String> row) {
        for (JsonNode argument : claim.get("arguments")) {
            String rule = argument.get("rule").asText().replace("(rivals)", "rival values");
            String about = argument.path("statement").asText("").replace("null", "");
            if (rule.equals(row.get(0))
                    && about.equals(row.get(1))
                    && Math.abs(argument.get("decibans").asDouble() - number(row.get(3))) < 0.1) {
                return true;
            }
        }
        return false;
    }

    @Test
    void timelineMarksEveryStatementByItsStance() throws IOException {
        Path file = folder.resolve("why.html");
        JsonNode timeline = JsonMapper.builder()
                .build()
                .readTree(explain(file, FERRY, "--format", "json").shown())
                .get(0)
                .get("timeline");
        Element figure = Parsed.of(Files.readString(file))
                .withClass("figure", "timeline")
                .get(0);
        List<List<String>> rows = rows(figure);
        assertEquals(timeline.size(), rows.size());
        for (int i = 0; i < rows.size(); i++) {
            assertEquals(
                    i + 1 + ". " + timeline.get(i).get("statement").asText(),
                    rows.get(i).get(0));
            assertEquals(
                    Math.round(timeline.get(i).get("confidence").asDouble() * 100),
                    Math.round(number(rows.get(i).get(5)) * 100));
        }
        for (Element picture : Parsed.in(figure, "svg")) {
            if (picture.getAttribute("role").equals("img")) {
                long denials =
                        rows.stream().filter(it -> it.get(3).equals("denies")).count();
                assertEquals(denials, marks(picture, "against-mark"));
                assertEquals(rows.size() - denials, marks(picture, "for-mark"));
            }
        }
    }

    private static long marks(Element picture, String style) {
        return Parsed.in(picture, "path").stream()
                .filter(it -> it.getAttribute("class").startsWith(style))
                .count();
    }

    @Test
    void claimThatIsAskedForStandsAlone() throws IOException {
        Path file = folder.resolve("why.html");
        explain(file, FERRY, "--claim", "hurt-two");
        List<String> headings = Parsed.of(Files.readString(file)).all("h2").stream()
                .map(Element::getTextContent)
                .toList();
        assertEquals(List.of("Contents", "Over time", "Claim hurt-two"), headings);
    }

    @Test
    void severalIncidentsShareAPage() throws IOException {
        Path file = folder.resolve("why.html");
        assertEquals(0, explain(file, "--format", "jsonl").exit());
        Parsed page = Parsed.of(Files.readString(file));
        assertTrue(page.all("h1").get(0).getTextContent().endsWith("incidents explained"));
        assertTrue(page.all("h3").size() > 4);
    }

    @Test
    void hostileTextOfAnIncidentStaysText() throws IOException {
        Path incident = folder.resolve("incident.json");
        String hostile = "</style><script>alert('\u202E')</script>";
        Files.writeString(
                incident, Files.readString(Path.of(FERRY, "incident.json")).replace("There was a fire", hostile));
        Path file = folder.resolve("why.html");
        assertEquals(
                0,
                explain(file, incident.toString(), "--sources", FERRY + "/sources.json")
                        .exit());
        Parsed page = Parsed.of(Files.readString(file));
        assertEquals(List.of(), page.all("script"));
        assertTrue(page.all("p").stream().anyMatch(it -> it.getTextContent().startsWith(hostile)));
    }

    @Test
    void nothingIsWrittenWhenTheRunFails() {
        Path file = folder.resolve("why.html");
        assertEquals(2, explain(file, FERRY, "--claim", "nowhere").exit());
        assertFalse(Files.exists(file));
    }

    private static List<List<String>> rows(Element figure) {
        List<List<String>> rows = new ArrayList<>();
        for (Element row : Parsed.in(Parsed.in(figure, "tbody").get(0), "tr")) {
            rows.add(Parsed.cells(row).stream().map(Element::getTextContent).toList());
        }
        return rows;
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace('−', '-').replace("<", "").replace(">", ""));
    }
}
