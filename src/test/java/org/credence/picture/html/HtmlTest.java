package org.credence.picture.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

class HtmlTest {
    private static final Path GOLDEN = Path.of("src/test/resources/org/credence/picture/html/sample.html");

    private final String page = Html.of(Samples.page());
    private final Parsed parsed = Parsed.of(page);

    @Test
    void samplePageIsThatWhichWasLookedAt() throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(GOLDEN, page);
        }
        assertEquals(Files.readString(GOLDEN), page);
    }

    @Test
    void pageRefersToNothingOutside() {
        for (Element element : parsed.all("*")) {
            NamedNodeMap attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                String name = attributes.item(i).getNodeName();
                String value = attributes.item(i).getNodeValue();
                assertFalse(
                        Set.of("src", "srcset", "style", "xlink:href", "action", "data")
                                .contains(name),
                        name);
                assertFalse(name.startsWith("on"), name);
                assertTrue(!name.equals("href") || value.startsWith("#"), value);
                assertTrue(!value.contains("url(") || value.startsWith("url(#"), value);
                assertTrue(name.equals("xmlns") || !value.contains("//"), value);
            }
        }
        String style = parsed.all("style").get(0).getTextContent();
        assertFalse(style.contains("url(") || style.contains("@import") || style.contains("@font-face"), style);
        assertEquals(List.of(), parsed.all("script"));
        assertEquals(List.of(), parsed.all("link"));
    }

    @Test
    void everyReferenceWithinThePageIsThere() {
        Set<String> ids = new HashSet<>();
        parsed.all("*").stream()
                .map(it -> it.getAttribute("id"))
                .filter(it -> !it.isEmpty())
                .forEach(it -> assertTrue(ids.add(it), "twice: " + it));
        Pattern reference = Pattern.compile("(?:href=\"#|url\\(#)([^\")]+)|aria-labelledby=\"([^\"]+)\"");
        Matcher found = reference.matcher(page);
        int count = 0;
        while (found.find()) {
            for (String id : (found.group(1) == null ? found.group(2) : found.group(1)).split(" ")) {
                assertTrue(ids.contains(id), "nowhere: " + id);
                count++;
            }
        }
        assertTrue(count > 20, "references: " + count);
    }

    @Test
    void policyAllowsTheStyleSheetAndNothingElse() throws Exception {
        byte[] style = parsed.all("style").get(0).getTextContent().getBytes(StandardCharsets.UTF_8);
        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style));
        Element policy = parsed.all("meta").stream()
                .filter(it -> it.getAttribute("http-equiv").equals("Content-Security-Policy"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                "default-src 'none'; style-src 'sha256-" + hash + "'; base-uri 'none'; form-action 'none'",
                policy.getAttribute("content"));
    }

    @Test
    void styleSheetReadsTheSameAsXmlAndAsHtml() {
        String style = new Stylesheet().text();
        assertFalse(style.contains("<") || style.contains("&") || style.contains(">"), style);
    }

    @Test
    void everyPictureIsNamedAndToldAndHasATable() {
        for (Element figure : parsed.all("figure")) {
            List<Element> pictures = Parsed.in(figure, "svg").stream()
                    .filter(it -> it.getAttribute("role").equals("img"))
                    .toList();
            assertEquals(2, pictures.size());
            for (Element picture : pictures) {
                assertEquals("title", picture.getFirstChild().getLocalName());
                assertEquals("desc", picture.getFirstChild().getNextSibling().getLocalName());
                assertTrue(Parsed.in(picture, "desc").get(0).getTextContent().length() > 40);
            }
            assertEquals(1, Parsed.in(figure, "table").size());
            assertEquals(1, Parsed.in(figure, "figcaption").size());
        }
        assertEquals(8, parsed.all("figure").size());
    }

    @Test
    void tablesHaveCaptionsAndScopes() {
        for (Element table : parsed.all("table")) {
            assertEquals(1, Parsed.in(table, "caption").size());
            assertTrue(Parsed.in(table, "th").stream()
                    .allMatch(it -> Set.of("row", "col").contains(it.getAttribute("scope"))));
            for (Element row : Parsed.in(table, "tr")) {
                assertEquals(
                        Parsed.in(Parsed.in(table, "thead").get(0), "th").size(),
                        Parsed.cells(row).size());
            }
        }
    }

    @Test
    void headingsAreInOrderAndLandmarksAreThere() {
        int before = 0;
        for (Element element : parsed.all("*")) {
            if (element.getLocalName().matches("h[1-6]")) {
                int level = element.getLocalName().charAt(1) - '0';
                assertTrue(level <= before + 1, element.getTextContent());
                before = level;
            }
        }
        assertEquals(1, parsed.all("h1").size());
        for (String landmark : List.of("header", "nav", "main", "footer")) {
            assertEquals(1, parsed.all(landmark).size(), landmark);
        }
        assertEquals("en", parsed.document().getDocumentElement().getAttribute("lang"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "</title></style></svg><img src=x onerror=alert(1)>",
                "\"' onload='alert(1)' \"",
                "javascript:alert(1)",
                "&lt;b&gt; &amp; ]]> <!-- --> <?php",
                "{{7*7}} ${7*7}",
                "‮gnp.exe‬ ‏שלום‏ مرحبا",
                "url(https://example.org/x) @import 'x'"
            })
    void textOfDataStaysText(String hostile) {
        Parsed hit = Parsed.of(Html.of(Samples.of(hostile)));
        Parsed harmless = Parsed.of(Html.of(Samples.of("plain")));
        assertEquals(shape(harmless), shape(hit));
        for (String element : List.of("h1", "h2", "p", "td", "figcaption", "caption", "dd", "bdi")) {
            assertTrue(
                    hit.all(element).stream().anyMatch(it -> it.getTextContent().equals(hostile)), element);
        }
    }

    /** Names of elements and attributes, and nothing of their text; a cut label has a title more. */
    private static List<String> shape(Parsed page) {
        return page.all("*").stream()
                .filter(it -> !it.getLocalName().equals("title")
                        || !it.getParentNode().getLocalName().equals("text"))
                .map(it -> it.getLocalName() + it.getAttributes().getLength())
                .toList();
    }

    @Test
    void controlCharactersAndHalfPairsAreReplaced() {
        String hostile = "a\u0000b\u0008c\u001bd\u007fe\u0085f\ud800g\uffffh";
        Parsed hit = Parsed.of(Html.of(Samples.of(hostile)));
        assertEquals("a�b�c�d�e�f�g�h", hit.all("h1").get(0).getTextContent());
    }

    @Test
    void veryLongWordsAreCutInPicturesAndWholeInTables() {
        String word = "x".repeat(5000);
        Parsed hit = Parsed.of(Html.of(Samples.of(word)));
        for (Element text : hit.all("text")) {
            String shown = text.getLastChild().getTextContent();
            assertTrue(shown.length() < 120, shown);
        }
        assertTrue(hit.all("th").stream().anyMatch(it -> it.getTextContent().equals(word)));
    }

    @Test
    void wordsStayWithinThePicture() {
        for (Element picture : parsed.all("svg")) {
            if (!picture.getAttribute("role").equals("img")) {
                continue;
            }
            double width = Double.parseDouble(picture.getAttribute("viewBox").split(" ")[2]);
            for (Element text : Parsed.in(picture, "text")) {
                double x = Double.parseDouble(text.getAttribute("x"));
                double wide = TextWidth.of(text.getLastChild().getTextContent(), Canvas.FONT);
                List<String> style = List.of(text.getAttribute("class").split(" "));
                double left = style.contains("end") ? x - wide : style.contains("middle") ? x - wide / 2 : x;
                assertTrue(left >= -1 && left + wide <= width + 1, text.getTextContent() + " at " + left);
            }
        }
    }

    @Test
    void pageWithoutAnythingStillIsAPage() {
        org.credence.picture.Page empty =
                new org.credence.picture.Page("nothing", List.of(), List.of(), List.of(), List.of());
        assertEquals(1, Parsed.of(Html.of(empty)).all("main").size());
    }
}
