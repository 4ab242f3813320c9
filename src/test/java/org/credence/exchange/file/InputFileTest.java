package org.credence.exchange.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputFileTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"x.jsonl", "x.jsonl.gz", "x.jsonl.zst"})
    void packedFilesAreReadAsTheyAre(String name) throws IOException {
        Path file = packed(name, "one\ntwo\n");
        try (Lines lines = InputFile.open(file, ReadOptions.STRICT)) {
            assertEquals("one", lines.next().text());
            assertEquals("two", lines.next().text());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.gz", "x.zst"})
    void packedFilesOneAfterTheOtherAreOne(String name) throws IOException {
        Path file = packed(name, "one\n");
        byte[] once = Files.readAllBytes(file);
        byte[] twice = Arrays.copyOf(once, 2 * once.length);
        System.arraycopy(once, 0, twice, once.length, once.length);
        Files.write(file, twice);
        assertEquals("one\none\n", InputFile.readWhole(file, ReadOptions.STRICT).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.gz", "x.zst"})
    void packedFileThatWasCutOffSaysSo(String name) throws IOException {
        Path file = packed(name, "one\n".repeat(1000));
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        String message = assertThrows(UnreadableInput.class, () -> InputFile.readWhole(file, ReadOptions.STRICT))
                .getMessage();
        assertTrue(message.contains("The compressed file (cut off after "), message);
        assertTrue(message.endsWith("Maybe it was not copied to its end."), message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.gz", "x.zst"})
    void packedFileThatExpandsWithoutEndIsStopped(String name) throws IOException {
        Path file = packed(name, " ".repeat(1_000_000));
        InputStream in = Unpacked.of(Files.newInputStream(file), new Unpacked.Limit(100_000, 200), Where.file("bomb"));
        UnreadableInput thrown = assertThrows(UnreadableInput.class, in::readAllBytes);
        assertTrue(
                thrown.getMessage()
                        .matches(
                                "bomb: The compressed file \\(\\d+ bytes that unpack to more than \\d+\\) must be at most"
                                        + " 200 times as long unpacked, or within 100000 bytes\\.\n"
                                        + "Maybe unpack it yourself first, if you trust where it comes from\\."),
                thrown.getMessage());
    }

    /** Both limits must be passed: a small file may repeat itself, and a large one may be large. */
    @Test
    void packedFileThatRepeatsItselfIsRead() throws IOException {
        Path file = packed("x.gz", " ".repeat(1_000_000));
        for (Unpacked.Limit limit : List.of(new Unpacked.Limit(1_000_000, 200), new Unpacked.Limit(100_000, 1_100))) {
            try (InputStream in = Unpacked.of(Files.newInputStream(file), limit, Where.file("x"))) {
                assertEquals(1_000_000, in.readAllBytes().length);
            }
        }
    }

    @Test
    void archiveOfOneFileIsThatFile() throws IOException {
        try (Lines lines = InputFile.open(zip("one"), ReadOptions.STRICT)) {
            assertEquals("text of one", lines.next().text());
            assertNull(lines.next());
        }
    }

    @Test
    void archiveOfSeveralFilesSaysSo() throws IOException {
        Path file = zip("one", "two");
        assertEquals(
                file + ": The file (a zip archive of several files, one and two, after 11 bytes) must be readable.",
                assertThrows(UnreadableInput.class, () -> InputFile.readWhole(file, ReadOptions.STRICT))
                        .getMessage());
    }

    private Path zip(String... names) throws IOException {
        Path file = folder.resolve("x.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String name : names) {
                out.putNextEntry(new ZipEntry(name));
                out.write(("text of " + name).getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    @Test
    void damagedPackedFileSaysSo() throws IOException {
        Path file = packed("x.gz", "one\n".repeat(1000));
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 6] ^= 1;
        Files.write(file, bytes);
        UnreadableInput thrown =
                assertThrows(UnreadableInput.class, () -> InputFile.readWhole(file, ReadOptions.STRICT));
        assertTrue(thrown.getMessage().contains("Corrupt GZIP trailer"), thrown.getMessage());
    }

    @Test
    void missingFileNamesTheNearest() throws IOException {
        Files.writeString(folder.resolve("incident.json"), "{}");
        Path missing = folder.resolve("incidnet.json");
        assertEquals(
                missing + ": The file (not found) must be one that exists.\nMaybe " + folder.resolve("incident.json")
                        + ".",
                assertThrows(UnreadableInput.class, () -> InputFile.open(missing, ReadOptions.STRICT))
                        .getMessage());
    }

    @Test
    void missingFolderIsAMissingFile() {
        Path missing = folder.resolve("no/such/file.json");
        assertEquals(
                missing + ": The file (not found) must be one that exists.",
                assertThrows(UnreadableInput.class, () -> InputFile.open(missing, ReadOptions.STRICT))
                        .getMessage());
    }

    @Test
    void directoryIsNoFile() {
        assertEquals(
                folder + ": The input (a directory) must be a file.",
                assertThrows(UnreadableInput.class, () -> InputFile.open(folder, ReadOptions.STRICT))
                        .getMessage());
    }

    @Test
    void standardInputIsADash() {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream("one\n".getBytes(StandardCharsets.UTF_8)));
            Lines lines = InputFile.open(InputFile.STANDARD_INPUT, ReadOptions.STRICT);
            assertEquals("-", lines.next().start().file());
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void incidentsAreFoundBelowADirectory() throws IOException {
        for (String name : List.of(
                "b/incident.json",
                "a/incidents.jsonl.gz",
                "a/sources.json",
                "b/expect.json",
                "b/golden.json",
                "b/notes.md",
                "c/more.json",
                ".hidden.json")) {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), "");
        }
        assertEquals(
                List.of("a/incidents.jsonl.gz", "b/incident.json", "c/more.json"),
                IncidentFiles.at(folder).stream()
                        .map(file -> folder.relativize(file).toString())
                        .toList());
        Path incidents = folder.resolve("a/incidents.jsonl.gz");
        assertEquals(Optional.of(folder.resolve("a/sources.json")), IncidentFiles.sourcesBeside(incidents));
        assertEquals(Optional.empty(), IncidentFiles.sourcesBeside(folder.resolve("b/incident.json")));
    }

    @Test
    void directoryWithoutIncidentsSaysSo() throws IOException {
        Files.writeString(folder.resolve("sources.json"), "[]");
        assertEquals(
                folder + ": The directory (without incidents) must be one that holds some.\n"
                        + "Maybe name an incident's file incident.json, or incidents.jsonl.",
                assertThrows(BadInput.class, () -> IncidentFiles.at(folder)).getMessage());
    }

    private Path packed(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Packing.pack(name, Files.newOutputStream(file))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
