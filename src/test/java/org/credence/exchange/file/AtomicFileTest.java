package org.credence.exchange.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    private Path folder;

    @Test
    void fileAppearsWhenItIsCommitted() throws IOException {
        Path target = folder.resolve("out.json");
        try (AtomicFile file = AtomicFile.create(target)) {
            file.stream().write('x');
            file.stream().flush();
            assertFalse(Files.exists(target));
            file.commit();
        }
        assertEquals("x", Files.readString(target));
        assertEquals(List.of("out.json"), names());
    }

    @Test
    void fileThatIsNotCommittedLeavesNothing() throws IOException {
        Path target = folder.resolve("out.json");
        Files.writeString(target, "before");
        assertThrows(IOException.class, () -> {
            try (AtomicFile file = AtomicFile.create(target)) {
                file.stream().write('x');
                throw new IOException("interrupted");
            }
        });
        assertEquals("before", Files.readString(target));
        assertEquals(List.of("out.json"), names());
    }

    @Test
    void whatWrapsTheStreamMayCloseIt() throws IOException {
        Path target = folder.resolve("out.gz");
        try (AtomicFile file = AtomicFile.create(target)) {
            try (OutputStream out = Packing.pack("out.gz", file.stream())) {
                out.write('x');
            }
            file.commit();
        }
        assertEquals("x", InputFile.readWhole(target, ReadOptions.STRICT).text());
    }

    @Test
    void permissionsAreHandedOn() throws IOException {
        Path target = folder.resolve("out.json");
        Files.writeString(target, "before");
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-r-----"));
        AtomicFile.write(target, "after");
        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(target)));
    }

    @Test
    void symbolicLinkStaysOne() throws IOException {
        Path target = folder.resolve("real.json");
        Files.writeString(target, "before");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), target);
        AtomicFile.write(link, "after");
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("after", Files.readString(target));
    }

    @Test
    void deviceIsWrittenStraight() throws IOException {
        AtomicFile.write(Path.of("/dev/null"), "x");
        assertFalse(Files.isRegularFile(Path.of("/dev/null")));
    }

    @Test
    void missingFolderIsAnErrorThatNamesTheFileThatWasGiven() {
        Path given = folder.resolve("no/such/out.json");
        MissingFolder error = assertThrows(MissingFolder.class, () -> AtomicFile.create(given));
        assertEquals(given.toString(), error.getFile());
        assertEquals(folder.resolve("no/such").toString(), error.folder());
    }

    @Test
    void fileWhereTheFolderShouldBeIsAnError() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        MissingFolder error = assertThrows(MissingFolder.class, () -> AtomicFile.create(file.resolve("out.json")));
        assertEquals(file.toString(), error.folder());
    }

    @Test
    void nameThatCannotBeIsAnErrorThatNamesTheFileThatWasGiven() {
        Path given = folder.resolve("a".repeat(400));
        FileSystemException error = assertThrows(FileSystemException.class, () -> AtomicFile.create(given));
        assertEquals(given.toString(), error.getFile());
    }

    @Test
    void whatAKilledProgramLeftAtThisPlaceIsRemoved() throws IOException {
        String id = "01234567-89ab-cdef-0123-456789abcdef";
        for (String name : List.of(".out.json." + id + ".part", ".other.json." + id + ".part", ".out.json.mine.part")) {
            Files.writeString(folder.resolve(name), "half");
        }
        AtomicFile.write(folder.resolve("out.json"), "x");
        assertEquals(List.of(".other.json." + id + ".part", ".out.json.mine.part", "out.json"), names());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
