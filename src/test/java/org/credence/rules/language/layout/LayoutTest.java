package org.credence.rules.language.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** One layout for all rule files; {@code layout/} holds how files were and how they are laid out. */
class LayoutTest {
    private static final Path CASES = Path.of("src/test/resources/layout");
    private static final String HEAD = "package credence.rules\n\nimport org.credence.facts.*\n";

    private static String laid(String text) {
        return Layout.of(text).orElseThrow();
    }

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.filter(file -> file.toString().endsWith(".drl")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(String.valueOf(file.getFileName()), () -> verify(file)));
        }
    }

    private static void verify(Path file) throws IOException {
        Path golden = file.resolveSibling(file.getFileName() + ".laid");
        String laid = laid(Files.readString(file));
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, laid);
        }
        assertEquals(Files.readString(golden), laid);
        assertEquals(laid, laid(laid));
    }

    @TestFactory
    Stream<DynamicTest> shippedRulesAreLaidOutAlready() throws IOException {
        return Stream.of("rules", "src/site/resources/example/rules")
                .flatMap(folder -> rules(Path.of(folder)))
                .map(file -> DynamicTest.dynamicTest(
                        file.toString(), () -> assertEquals(Files.readString(file), laid(Files.readString(file)))));
    }

    private static Stream<Path> rules(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".drl")).toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aNewRuleIsLaidOutAlready() throws IOException {
        String rule = Files.readString(Path.of("src/main/resources/org/credence/template/rule/rule.drl"))
                .replace("{{name}}", "some-name");
        assertEquals(rule, laid(rule));
    }

    @Test
    void lineEndsStayWhatTheyAre() {
        String windows = (HEAD + "\nrule \"a\" when $c : Claim( ) then weigh.claim( $c ); end").replace("\n", "\r\n");
        String laid = laid(windows);
        assertTrue(laid.endsWith("\r\nend\r\n"));
        assertEquals(laid.chars().filter(c -> c == '\n').count(), laid.split("\r\n", -1).length - 1);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() {
        assertEquals(HEAD, laid("\uFEFF" + HEAD));
    }

    @Test
    void whatIsNoRuleFileIsLeftAlone() {
        for (String other : List.of(
                "",
                "rule",
                HEAD + "rule \"a\" when",
                HEAD + "rule \"a\" salience 10 when then end",
                HEAD + "function int f() { return 1; }",
                HEAD + "rule \"a\" when $c : Claim( then weigh.claim( $c ); end",
                HEAD + "rule \"unclosed when $c : Claim( ) then weigh.claim( $c ); end")) {
            assertEquals(Optional.empty(), Layout.of(other), other);
        }
    }
}
