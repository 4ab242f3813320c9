package org.credence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.credence.cli.InProcess;
import org.credence.rules.language.Verb;
import org.credence.rules.language.vocabulary.Fact;
import org.credence.rules.language.vocabulary.Vocabulary;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The pages under {@code src/site/markdown}: their commands print what they show, and nothing is missing.
 *
 * <p>{@code mvn test -Dtest=DocumentationTest -Dgolden.write=true} writes what the commands print now into the pages;
 * look at the difference before you commit it.
 */
class DocumentationTest {
    private static final Path PAGES = Path.of("src/site/markdown");
    private static final Path README = Path.of("README.md");
    private static final int README_WORDS = 600;
    private static final boolean WRITE = Boolean.getBoolean("golden.write");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(#[^)]*)?\\)");
    private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]+");

    @TestFactory
    Stream<DynamicTest> commandsPrintWhatThePagesShow() throws IOException {
        return Stream.concat(Stream.of(README), pages().stream())
                .map(page -> DynamicTest.dynamicTest(name(page), () -> compare(page)));
    }

    private static void compare(Path page) throws IOException {
        List<String> told = Files.readAllLines(page);
        List<String> now = now(told);
        if (WRITE && !told.equals(now)) {
            Files.writeString(page, String.join("\n", now) + "\n");
        }
        assertEquals(String.join("\n", WRITE ? now : told), String.join("\n", now), page.toString());
    }

    private static List<String> now(List<String> told) {
        List<String> now = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            now.add(told.get(i));
            if (told.get(i).equals("```console")) {
                int end = i + told.subList(i, told.size()).indexOf("```");
                now.addAll(new Example(told.subList(i + 1, end)).now());
                i = end - 1;
            }
        }
        return now;
    }

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        for (Path page : pages()) {
            for (String link : links(page)) {
                assertTrue(Files.exists(PAGES.resolve(link).normalize()), page + " links to " + link);
            }
        }
        links(README).forEach(link -> assertTrue(Files.exists(Path.of(link)), "README.md links to " + link));
    }

    @Test
    void theReadmeIsShort() throws IOException {
        int words = Files.readString(README).trim().split("\\s+").length;
        assertTrue(words <= README_WORDS, "README.md has " + words + " words");
    }

    /** The rule that the README shows is the one that ships. */
    @Test
    void theReadmeShowsAShippedRule() throws IOException {
        String readme = Files.readString(README);
        int start = readme.indexOf("```drl\n") + "```drl\n".length();
        String rule = readme.substring(start, readme.indexOf("```", start));
        assertTrue(Files.readString(Path.of("rules/interest.drl")).contains(rule));
    }

    /** The table that its page shows is one that can be tried. */
    @Test
    void theTablePageShowsATable() throws IOException {
        String page = Files.readString(PAGES.resolve("decision-tables.md"));
        int start = page.indexOf("```csv\n") + "```csv\n".length();
        assertEquals(
                Files.readString(Path.of("src/site/resources/example/table/discounts.csv")),
                page.substring(start, page.indexOf("```", start)));
    }

    @Test
    void theIndexNamesEveryPage() throws IOException {
        Set<String> named = new TreeSet<>(links(PAGES.resolve("index.md")));
        List<String> pages = pages().stream()
                .map(DocumentationTest::name)
                .filter(page -> !page.equals("index.md"))
                .toList();
        assertTrue(named.containsAll(pages), "index.md must name each of " + pages);
    }

    @TestFactory
    Stream<DynamicTest> everyCommandHasAPageWithEveryOption() {
        return commands().stream()
                .map(command -> DynamicTest.dynamicTest(command, () -> {
                    Path page = PAGES.resolve(command + ".md");
                    assertTrue(Files.exists(page), page + " must exist");
                    String text = Files.readString(page);
                    String help = InProcess.piped(Map.of(), command, "--help").shown();
                    OPTION.matcher(help.substring(0, help.indexOf("Examples:")))
                            .results()
                            .forEach(option -> assertTrue(
                                    text.contains("`" + option.group()), page + " must tell of " + option.group()));
                }));
    }

    private static List<String> commands() {
        String help = InProcess.piped(Map.of(), "--help").shown();
        String listed = help.substring(help.indexOf("Commands:"), help.indexOf("Examples:"));
        return Pattern.compile("(?m)^  ([a-z]+) ")
                .matcher(listed)
                .results()
                .map(it -> it.group(1))
                .filter(it -> !it.equals("help"))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> everyFactIsListedWithItsProperties() throws IOException {
        String text = Files.readString(PAGES.resolve("rule-language.md"));
        return Vocabulary.all().values().stream()
                .map(fact -> DynamicTest.dynamicTest(
                        fact.name(), () -> assertEquals(properties(fact), listed(text, fact.name()))));
    }

    /** Rows of a table: the name, and what sort of value it is. */
    private static String properties(Fact fact) {
        return fact.properties().values().stream()
                .map(it -> it.name() + " " + it.type().shown() + (it.mayBeMissing() ? ", may be missing" : ""))
                .map(row -> row.replaceAll("one of the words .*", "one of the words"))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String listed(String text, String fact) {
        int start = text.indexOf("\n### " + fact + "\n");
        assertTrue(start >= 0, "rule-language.md must have a heading ### " + fact);
        int end = text.indexOf("\n#", start + 2);
        return Pattern.compile("(?m)^\\| `(\\w+)` \\| ([^|]+) \\|")
                .matcher(text.substring(start, end < 0 ? text.length() : end))
                .results()
                .map(row -> row.group(1) + " " + row.group(2))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    @Test
    void everyVerbIsListed() throws IOException {
        String text = Files.readString(PAGES.resolve("rule-language.md"));
        for (Verb verb : Verb.values()) {
            assertTrue(
                    text.contains("`" + verb.stage().word() + "." + verb.word() + "("),
                    "rule-language.md must list " + verb.stage().word() + "." + verb.word());
        }
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.filter(file -> name(file).endsWith(".md")).sorted().toList();
        }
    }

    private static List<String> links(Path page) throws IOException {
        return LINK.matcher(Files.readString(page))
                .results()
                .map(it -> it.group(1))
                .toList();
    }

    private static String name(Path page) {
        return String.valueOf(page.getFileName());
    }
}
