package org.credence.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.credence.cli.InProcess.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code check --fix} writes, and what it leaves alone. */
class CheckFixTest {
    private static final Path CRAMPED = Path.of("src/test/resources/cli/data/cramped/one.drl");

    @TempDir
    Path folder;

    private Run check(String... options) {
        String[] arguments = Stream.concat(Stream.of("check", folder.toString()), Stream.of(options))
                .toArray(String[]::new);
        return InProcess.onTerminal(Map.of(), arguments);
    }

    private Path copy(Path from, String name) throws IOException {
        return Files.copy(from, folder.resolve(name));
    }

    @Test
    void aFileIsWrittenOnce() throws IOException {
        Path file = copy(CRAMPED, "one.drl");
        Run first = check("--fix");
        assertEquals(0, first.exit());
        assertTrue(first.shown().startsWith("laid out anew: " + file + "\nok: 1 rule in 1 file\n"), first.shown());
        String laid = Files.readString(file);
        assertTrue(laid.contains("\nwhen\n    $s : Statement( witnessed )\nthen\n"), laid);
        assertTrue(check("--fix").shown().startsWith("ok: 1 rule"));
        assertEquals(laid, Files.readString(file));
    }

    @Test
    void nothingElseAppearsInTheFolder() throws IOException {
        copy(CRAMPED, "one.drl");
        check("--fix");
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of("one.drl"),
                    files.map(it -> it.getFileName().toString()).toList());
        }
    }

    @Test
    void permissionsAndLinksStay() throws IOException {
        Path file = copy(CRAMPED, "elsewhere.txt");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("one.drl"), file);
        check("--fix");
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertTrue(Files.readString(file).contains("\nwhen\n"));
    }

    @Test
    void aDryRunWritesNothing() throws IOException {
        Path file = copy(CRAMPED, "one.drl");
        Run run = check("--fix", "--dry-run");
        assertEquals(1, run.exit());
        assertTrue(run.shown().contains("\n+    @weight( 3 )\n"), run.shown());
        assertEquals(Files.readString(CRAMPED), Files.readString(file));
    }

    @Test
    void whatCannotBeLaidOutStaysAndIsReported() throws IOException {
        Map<String, Path> others = Map.of(
                "broken.drl", Path.of("src/test/resources/check/missing-end.drl"),
                "latin.drl", Path.of("src/test/resources/table/western-encoding.drl"),
                "table.csv", Path.of("src/test/resources/cli/data/table/verdicts.csv"));
        for (Map.Entry<String, Path> other : others.entrySet()) {
            copy(other.getValue(), other.getKey());
        }
        copy(CRAMPED, "one.drl");
        Run run = check("--fix");
        assertEquals(3, run.exit());
        assertTrue(run.shown().contains("laid out anew: " + folder.resolve("one.drl")), run.shown());
        for (Map.Entry<String, Path> other : others.entrySet()) {
            assertEquals(-1, Files.mismatch(other.getValue(), folder.resolve(other.getKey())), other.getKey());
        }
    }

    @Test
    void programsAreToldTheFiles() throws IOException {
        Path file = copy(CRAMPED, "one.drl");
        Run run = InProcess.piped(Map.of(), "check", folder.toString(), "--fix", "--format", "json");
        assertTrue(run.shown().contains("\"fixed\":[\"" + file + "\"]"), run.shown());
    }

    @Test
    void aFolderThatIsNotThereIsAFinding() {
        Run run = InProcess.piped(Map.of(), "check", folder.resolve("nowhere").toString(), "--fix");
        assertEquals(3, run.exit());
        assertTrue(run.shown().contains("error CRED064"), run.shown());
        assertEquals(
                3,
                InProcess.piped(Map.of(), "check", folder.resolve("nowhere").toString(), "--fix", "--dry-run")
                        .exit());
    }
}
