package org.credence.exchange.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartFileTest {
    @TempDir
    private Path folder;

    private static PartFile written(Path file, String text) throws IOException {
        PartFile part = PartFile.open(file);
        part.startAt(0);
        part.stream().write(text.getBytes(StandardCharsets.UTF_8));
        return part;
    }

    /** A run that is done has no part any more: what stands there is that of whoever came after. */
    @Test
    void aRunThatIsDoneLeavesThePartOfTheNextAlone() throws IOException {
        Path file = folder.resolve("scores.jsonl");
        PartFile first = written(file, "first\n");
        first.commit();
        try (PartFile second = written(file, "second\n")) {
            first.drop();
            assertTrue(Files.exists(second.part()));
            second.commit();
        }
        assertEquals("second\n", Files.readString(file));
    }

    @Test
    void dropsItsOwnPart() throws IOException {
        PartFile part = written(folder.resolve("scores.jsonl"), "some\n");
        part.drop();
        assertFalse(Files.exists(part.part()));
    }

    @Test
    void oneRunAtATimeWritesIt() throws IOException {
        Path file = folder.resolve("scores.jsonl");
        try (PartFile part = written(file, "some\n")) {
            part.mark();
            assertThrows(FileSystemException.class, () -> PartFile.open(file));
            assertEquals("some\n", Files.readString(part.part()));
        }
    }
}
