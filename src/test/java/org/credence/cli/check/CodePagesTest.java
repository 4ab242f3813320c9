package org.credence.cli.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credence.cli.console.Exit;
import org.credence.rules.language.Books;
import org.credence.rules.language.Code;
import org.credence.rules.language.Finding;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each code has a page, whose wrong example is refused with it, and whose right one passes. */
class CodePagesTest {
    private static final Path PAGES = Path.of("src/site/markdown/codes");
    private static final Pattern FILE = Pattern.compile("(?ms)^`([^`\\n]+)`\\n\\n```(\\w+)\\n(.*?)^```$");

    @TempDir
    static Path folder;

    private static String page(Code code) throws IOException {
        return Files.readString(PAGES.resolve(code.id() + ".md"));
    }

    private static String section(String page, String name) {
        int start = page.indexOf("\n## " + name + "\n");
        assertTrue(start >= 0, "the page must have the section " + name);
        int end = page.indexOf("\n## ", start + 1);
        return page.substring(start, end < 0 ? page.length() : end);
    }

    /** The files of an example, by name. */
    private static Map<String, byte[]> files(String section) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Matcher matcher = FILE.matcher(section);
        while (matcher.find()) {
            files.put(matcher.group(1), content(matcher.group(2), matcher.group(3)));
        }
        return files;
    }

    private static byte[] content(String kind, String text) {
        return switch (kind) {
            case "hex" -> HexFormat.of().parseHex(text.replaceAll("\\s", ""));
            case "xlsx" -> Books.workbook(text);
            default -> text.getBytes(StandardCharsets.UTF_8);
        };
    }

    private static Inspection inspect(Code code, String section, Map<String, byte[]> files) throws IOException {
        Path at = folder.resolve(code.id() + section);
        if (code != Code.NO_ACCESS || !files.isEmpty()) {
            Files.createDirectories(at);
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(at.resolve(file.getKey()), file.getValue());
        }
        return Inspection.of(at, true);
    }

    private static Set<String> codes(Inspection inspection) {
        return Stream.concat(inspection.errors().stream(), inspection.lint().stream())
                .map(Finding::code)
                .collect(Collectors.toSet());
    }

    @TestFactory
    Stream<DynamicTest> theWrongExampleIsRefusedWithTheCode() {
        return Arrays.stream(Code.values())
                .map(code -> DynamicTest.dynamicTest(code.id(), () -> {
                    Inspection found = inspect(code, "Wrong", files(section(page(code), "Wrong")));
                    assertTrue(codes(found).contains(code.id()), new Report(found).text());
                    assertEquals(code.isError() ? Exit.RULES : Exit.FINDINGS, found.exit());
                }));
    }

    @TestFactory
    Stream<DynamicTest> theRightExamplePasses() {
        return Arrays.stream(Code.values())
                .map(code -> DynamicTest.dynamicTest(code.id(), () -> {
                    Map<String, byte[]> files = files(section(page(code), "Right"));
                    Inspection found = inspect(code, "Right", files);
                    assertEquals(Exit.FINE, found.exit(), new Report(found).text());
                    assertTrue(found.rules() > 0);
                }));
    }

    @Test
    void everyPageHasItsTitleAndSaysWhy() throws IOException {
        for (Code code : Code.values()) {
            assertTrue(page(code).startsWith("# " + code.id() + " " + code.title() + "\n"), code.id());
            assertTrue(section(page(code), "Why").length() > 40, code.id());
        }
    }

    @Test
    void thereIsNoOtherPage() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            List<String> names = files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
            assertEquals(
                    Arrays.stream(Code.values())
                            .map(code -> code.id() + ".md")
                            .sorted()
                            .toList(),
                    names);
        }
    }

    @Test
    void theIndexListsEveryCodeWithItsTitle() throws IOException {
        List<String> rows = Pattern.compile("(?m)^\\| \\[CRED.*$")
                .matcher(Files.readString(PAGES.resolveSibling("codes.md")))
                .results()
                .map(row -> row.group())
                .sorted()
                .toList();
        assertEquals(
                Arrays.stream(Code.values())
                        .map(code -> "| [" + code.id() + "](codes/" + code.id() + ".md) | " + code.title() + " |")
                        .sorted()
                        .toList(),
                rows);
    }

    @Test
    void thePagesComeWithTheProgram() throws IOException {
        for (Code code : Code.values()) {
            assertEquals(page(code), CodePages.page(code));
        }
    }

    @Test
    void theNearestCodeIsNamed() {
        assertEquals(Code.DUPLICATE_RULE, CodePages.find("cred012").orElseThrow());
        assertEquals("Maybe you meant (CRED012).", CodePages.advice("CRED12"));
        assertEquals("Maybe you meant (CRED012).", CodePages.advice("12"));
        assertEquals("Maybe you meant (CRED055).", CodePages.advice("CRED0555"));
    }
}
