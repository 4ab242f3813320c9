package org.credence.exchange.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFolderTest {
    private static final Map<String, String> TEXTS = Map.of("a.json", "1", "b.json", "2");

    @TempDir
    private Path around;

    @Test
    void folderAppearsWhole() throws IOException {
        try (AtomicFolder folder = AtomicFolder.write(around.resolve("new"), TEXTS)) {
            assertEquals("1", Files.readString(folder.written().resolve("a.json")));
            assertEquals(List.of(), shown());
            folder.commit();
        }
        assertEquals(List.of("new"), shown());
        assertEquals("2", Files.readString(around.resolve("new/b.json")));
    }

    @Test
    void folderThatIsNotCommittedLeavesNothing() throws IOException {
        AtomicFolder.write(around.resolve("new"), TEXTS).close();
        assertEquals(List.of(), all());
    }

    @Test
    void folderThatCannotBeWrittenWholeLeavesNothing() throws IOException {
        Map<String, String> texts = Map.of("a.json", "1", "no-such-folder/b.json", "2");
        assertThrows(IOException.class, () -> AtomicFolder.write(around.resolve("new"), texts));
        assertEquals(List.of(), all());
    }

    @Test
    void whatIsThereStays() throws IOException {
        Files.createDirectory(around.resolve("new"));
        assertThrows(FileAlreadyExistsException.class, () -> AtomicFolder.write(around.resolve("new"), TEXTS));
        assertEquals(List.of("new"), all());
    }

    @Test
    void whatCameMeanwhileStays() throws IOException {
        try (AtomicFolder folder = AtomicFolder.write(around.resolve("new"), TEXTS)) {
            Files.writeString(around.resolve("new"), "mine");
            assertThrows(FileAlreadyExistsException.class, folder::commit);
        }
        assertEquals(List.of("new"), all());
        assertEquals("mine", Files.readString(around.resolve("new")));
    }

    @Test
    void whatAKilledProgramLeftAtThisPlaceIsRemovedAndWhatAnotherWritesStays() throws IOException {
        Path left = half(".new.01234567-89ab-cdef-0123-456789abcdef.part");
        Path other = half(".other.01234567-89ab-cdef-0123-456789abcdef.part");
        Path held = half(".new.fedcba98-89ab-cdef-0123-456789abcdef.part");
        try (FileChannel channel = FileChannel.open(held, StandardOpenOption.WRITE)) {
            channel.lock();
            try (AtomicFolder folder = AtomicFolder.write(around.resolve("new"), TEXTS)) {
                folder.commit();
            }
        }
        assertFalse(Files.exists(left));
        assertEquals(
                List.of(
                        held.getFileName() + "",
                        held.getFileName() + ".d",
                        other.getFileName() + "",
                        other.getFileName() + ".d",
                        "new"),
                all());
    }

    private Path half(String name) throws IOException {
        Files.writeString(Files.createDirectory(around.resolve(name + ".d")).resolve("a.json"), "half");
        return Files.writeString(around.resolve(name), "");
    }

    private List<String> shown() throws IOException {
        return all().stream().filter(name -> !name.startsWith(".")).toList();
    }

    private List<String> all() throws IOException {
        try (Stream<Path> entries = Files.list(around)) {
            return entries.map(it -> it.getFileName().toString()).sorted().toList();
        }
    }
}
