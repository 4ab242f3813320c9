package org.credence.cli.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacesTest {
    @TempDir
    private Path folder;

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private List<String> names(Places places) {
        return places.look().files().files().keySet().stream()
                .map(path -> folder.relativize(path).toString())
                .toList();
    }

    @Test
    void filesOfAFolderAreFoundAsDeepAsAskedFor() throws IOException {
        write("a.drl", "1");
        write("in/b.json", "2");
        write("in/deep/c.json", "3");
        assertEquals(List.of("a.drl"), names(new Places().folder(folder, 1)));
        assertEquals(List.of("a.drl", "in/b.json"), names(new Places().folder(folder, 2)));
    }

    @Test
    void whatEditorsKeepForThemselvesIsPassedOver() throws IOException {
        write("a.drl", "1");
        write("a.drl~", "old");
        write(".a.drl.swp", "swap");
        write(".git/config", "x");
        assertEquals(List.of("a.drl"), names(new Places().folder(folder, 2)));
    }

    @Test
    void aFileThatIsNotThereYetMayCome() throws IOException {
        Places places = new Places().file(folder.resolve("weights.json"));
        Snapshot before = places.look().files();
        Path file = write("weights.json", "{}");
        assertEquals(Set.of(file), places.look().files().changedSince(before));
        assertTrue(places.look().folders().contains(folder.toAbsolutePath()));
    }

    @Test
    void everySortOfSaveIsSeen() throws IOException {
        Path file = write("a.drl", "1");
        Places places = new Places().folder(folder, 1);
        Snapshot before = places.look().files();
        Path temporary = write("b.tmp", "2");
        Files.setLastModifiedTime(temporary, Files.getLastModifiedTime(file));
        Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        Snapshot renamed = places.look().files();
        assertNotEquals(before, renamed);
        Files.writeString(file, "22");
        Snapshot written = places.look().files();
        assertNotEquals(renamed, written);
        Files.delete(file);
        assertEquals(Set.of(file), places.look().files().changedSince(written));
        assertTrue(places.look().files().isUnfinishedSince(written));
    }

    @Test
    void aLinkShowsTheFileThatItLeadsTo() throws IOException {
        Path real = write("real/a.drl", "1");
        Path link = folder.resolve("link.drl");
        Files.createSymbolicLink(link, real);
        Places places = new Places().folder(folder, 1);
        Snapshot before = places.look().files();
        Files.writeString(real, "222");
        assertEquals(Set.of(link), places.look().files().changedSince(before));
    }
}
