package org.credence.exchange.git;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.credence.exchange.git.UnreadableRevision.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisionFolderTest {
    private static final String PATH = System.getenv("PATH");

    @TempDir
    private Path folder;

    private Repository repository;

    @BeforeEach
    void makeARepository() throws IOException, InterruptedException {
        repository = Repository.in(folder);
        repository.with("rules/a.drl", "old ä").with("rules/deep/b.drl", "deep").with("deep/er/rules/x.drl", "x");
        repository.commit();
        repository.with("rules/a.drl", "new").with("rules/c.drl", "c").with("rules/note.txt", "not wanted");
        repository.commit();
    }

    @Test
    void filesAreThoseOfTheRevision() throws IOException {
        assertEquals(Map.of("a.drl", "old ä"), read("HEAD~1", "rules"));
        assertEquals(Map.of("a.drl", "new", "c.drl", "c"), read("main", "rules"));
    }

    @Test
    void bytesAreNotTranslated() throws IOException, InterruptedException {
        byte[] bytes = {0, (byte) 0xff, '\r', '\n', 0, ' ', '\n'};
        Files.write(folder.resolve("rules/table.drl"), bytes);
        repository.with(".gitattributes", "* text=auto eol=crlf");
        repository.commit();
        List<RevisionFile> files = at("HEAD", "rules").files(name -> name.equals("table.drl"));
        assertArrayEquals(bytes, files.get(0).content());
    }

    @Test
    void theFolderNeedNotBeThereAnyMore() throws IOException, InterruptedException {
        repository.git("rm", "-rq", "deep");
        repository.commit();
        assertTrue(Files.notExists(folder.resolve("deep")));
        assertEquals(Map.of("x.drl", "x"), read("HEAD~1", "deep/er/rules"));
    }

    @Test
    void theRootOfTheRepositoryIsAFolderToo() throws IOException, InterruptedException {
        repository.with("root.drl", "root");
        repository.commit();
        assertEquals(Map.of("root.drl", "root"), read("HEAD", ""));
    }

    @Test
    void aWorktreeIsReadThroughTheRepositoryItBelongsTo(@TempDir Path elsewhere)
            throws IOException, InterruptedException {
        Path tree = elsewhere.resolve("tree");
        repository.git("worktree", "add", "-q", "--detach", tree.toString(), "HEAD~1");
        Map<String, String> texts = texts(RevisionFolder.of("HEAD", tree.resolve("rules"), PATH));
        assertEquals(Map.of("a.drl", "old ä"), texts);
    }

    @Test
    void aLinkIsNoFile() throws IOException, InterruptedException {
        Files.createSymbolicLink(folder.resolve("rules/link.drl"), Path.of("a.drl"));
        repository.commit();
        assertEquals(Map.of("a.drl", "new", "c.drl", "c"), read("HEAD", "rules"));
    }

    @Test
    void nothingIsWritten() throws IOException {
        Map<String, String> before = everything();
        read("HEAD~1", "rules");
        assertThrows(UnreadableRevision.class, () -> at("HEAD~9", "rules"));
        assertEquals(before, everything());
    }

    @Test
    void aRevisionThatIsNotThereIsToldWithTheNearestName() {
        UnreadableRevision thrown = assertThrows(UnreadableRevision.class, () -> at("mian", "rules"));
        assertEquals(Reason.NO_REVISION, thrown.reason());
        assertEquals("Maybe you meant (main).", thrown.advice());
        assertEquals(Reason.NO_REVISION, reason("HEAD~9", "rules"));
        assertEquals(Reason.NO_REVISION, reason("--help", "rules"));
        assertEquals(Reason.NO_REVISION, reason("", "rules"));
    }

    @Test
    void aShallowCloneIsNamedAsTheReason(@TempDir Path elsewhere) throws IOException, InterruptedException {
        Path clone = elsewhere.resolve("clone");
        repository.git("clone", "-q", "--depth", "1", folder.toUri().toString(), clone.toString());
        UnreadableRevision thrown =
                assertThrows(UnreadableRevision.class, () -> RevisionFolder.of("HEAD~1", clone.resolve("rules"), PATH));
        assertEquals("Maybe fetch more of its history: this clone is shallow.", thrown.advice());
    }

    @Test
    void aFolderThatTheRevisionLacksIsTold() throws IOException {
        RevisionFolder none = at("HEAD", "rulez");
        UnreadableRevision thrown = assertThrows(UnreadableRevision.class, () -> none.files(name -> true));
        assertEquals(Reason.NO_FOLDER, thrown.reason());
        RevisionFolder file = at("HEAD", "rules/a.drl");
        assertEquals(
                Reason.NO_FOLDER,
                assertThrows(UnreadableRevision.class, () -> file.files(name -> true))
                        .reason());
    }

    @Test
    void aFolderOutsideOfAnyRepositoryIsTold(@TempDir Path elsewhere) {
        UnreadableRevision thrown =
                assertThrows(UnreadableRevision.class, () -> RevisionFolder.of("HEAD", elsewhere, PATH));
        assertEquals(Reason.NO_REPOSITORY, thrown.reason());
        assertTrue(thrown.getMessage().contains("not a git repository"), thrown.getMessage());
    }

    @Test
    void withoutGitNoRevisionIsRead(@TempDir Path empty) {
        for (String path : List.of("", empty.toString(), ".", "\0")) {
            UnreadableRevision thrown =
                    assertThrows(UnreadableRevision.class, () -> RevisionFolder.of("HEAD", folder, path));
            assertEquals(Reason.NO_GIT, thrown.reason());
        }
    }

    private Reason reason(String revision, String path) {
        return assertThrows(UnreadableRevision.class, () -> at(revision, path)).reason();
    }

    private RevisionFolder at(String revision, String path) throws IOException {
        return RevisionFolder.of(revision, folder.resolve(path), PATH);
    }

    private Map<String, String> read(String revision, String path) throws IOException {
        return texts(at(revision, path));
    }

    private static Map<String, String> texts(RevisionFolder at) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        at.files(name -> name.endsWith(".drl"))
                .forEach(file -> texts.put(file.name(), new String(file.content(), StandardCharsets.UTF_8)));
        return texts;
    }

    /** Every file of the repository with when it was changed. */
    private Map<String, String> everything() throws IOException {
        Map<String, String> all = new TreeMap<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes attributes) {
                all.put(at.toString(), attributes.lastModifiedTime().toString());
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                all.put(file.toString(), attributes.size() + " " + attributes.lastModifiedTime());
                return FileVisitResult.CONTINUE;
            }
        });
        return all;
    }
}
