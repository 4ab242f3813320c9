package org.credence.rules.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What is said about each file of {@code check/}, {@code attack/} and {@code table/}, to the last character. To add a
 * test is to add a file; {@code -Dgolden.write=true} writes what it says beside it. A file {@code .book} is made a
 * workbook first.
 */
class GoldenTest {
    private static final Path CHECK = Path.of("src/test/resources/check");
    private static final Path ATTACK = Path.of("src/test/resources/attack");
    private static final Path TABLE = Path.of("src/test/resources/table");

    /** What no rule file can show: findings about folders, prices and kinds, and what only {@code --strict} finds. */
    private static final Set<Code> ELSEWHERE = EnumSet.of(
            Code.NO_FILES, Code.NO_ACCESS, Code.WEIGHTS, Code.OVERRIDE, Code.KINDS, Code.SWITCHED_OFF, Code.AT_AN_END);

    @TestFactory
    Stream<DynamicTest> mistakesAreFound() {
        return tests(CHECK);
    }

    @TestFactory
    Stream<DynamicTest> attacksAreRefused() {
        return tests(ATTACK);
    }

    @TestFactory
    Stream<DynamicTest> mistakesInTablesNameTheirCell() {
        return tests(TABLE);
    }

    @Test
    void thereAreAtLeastThirtyAttacks() {
        assertTrue(files(ATTACK).size() >= 30);
    }

    @Test
    void everyCodeIsShownByAFile() {
        Set<String> shown = Stream.of(CHECK, ATTACK, TABLE)
                .flatMap(folder -> files(folder).stream())
                .flatMap(file -> findings(file).stream())
                .map(Finding::code)
                .collect(Collectors.toSet());
        List<String> missing = Arrays.stream(Code.values())
                .filter(code -> !ELSEWHERE.contains(code))
                .map(Code::id)
                .filter(code -> !shown.contains(code))
                .toList();
        assertEquals(List.of(), missing);
    }

    private static Stream<DynamicTest> tests(Path folder) {
        return files(folder).stream().map(file -> DynamicTest.dynamicTest(name(file), () -> verify(file)));
    }

    private static void verify(Path file) throws IOException {
        String said = findings(file).stream().map(Finding::render).collect(Collectors.joining("\n"));
        Path golden = file.resolveSibling(name(file).replaceFirst("\\.[a-z]+$", ".txt"));
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, said);
        }
        assertTrue(!said.isEmpty(), "nothing was found");
        assertEquals(Files.readString(golden), said);
    }

    private static List<Finding> findings(Path file) {
        boolean book = name(file).endsWith(".book");
        byte[] content = Shipped.file(file).content();
        return RuleReader.read(List.of(
                        book
                                ? new RuleFile(name(file).replace(".book", ".xlsx"), Books.workbook(content))
                                : new RuleFile(name(file), content)))
                .findings();
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(path -> !path.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
