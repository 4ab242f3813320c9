package org.credence.exchange.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private List<String> shown() throws IOException {
        return all().stream().filter(name -> !name.startsWith(".")).toList();
    }

    private List<String> all() throws IOException {
        try (Stream<Path> entries = Files.list(around)) {
            return entries.map(it -> it.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void whatAKilledProgramLeftIsRemovedByTheNext() throws IOException {
        String left = ".new.0f0e0d0c-0000-4000-8000-000000000001.part";
        Files.createFile(around.resolve(left));
        Files.createDirectory(around.resolve(left + ".d"));
        Files.writeString(around.resolve(left + ".d/a.json"), "1");
        try (AtomicFolder folder = AtomicFolder.write(around.resolve("new"), TEXTS)) {
            folder.commit();
        }
        assertEquals(List.of("new"), all());
    }
}
