package org.credence.exchange.git;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The git of this system. It is asked for objects alone, by commands that write nothing, run nothing of the
 * repository's configuration, and fetch nothing.
 *
 * <p>A process, and no library: whoever names a revision has git, and her own git knows every form of repository
 * that she has (worktrees, SHA-256, reftables, alternates), while JGit knows some of them, adds 3 MB, and writes
 * probes beside the files that it reads to learn how exact their times are.
 */
public final class Git {
    /** What would lead to another repository than the one around the folder (git rev-parse --local-env-vars). */
    private static final List<String> ELSEWHERE = List.of(
            "GIT_DIR",
            "GIT_WORK_TREE",
            "GIT_COMMON_DIR",
            "GIT_INDEX_FILE",
            "GIT_OBJECT_DIRECTORY",
            "GIT_ALTERNATE_OBJECT_DIRECTORIES",
            "GIT_PREFIX",
            "GIT_SHALLOW_FILE");

    private static final Map<String, String> HARMLESS = Map.of(
            "GIT_OPTIONAL_LOCKS", "0",
            "GIT_TERMINAL_PROMPT", "0",
            "GIT_NO_LAZY_FETCH", "1",
            // for versions of git that do not know the one above
            "GIT_ALLOW_PROTOCOL", "none",
            "LC_ALL", "C");

    private final Path program;

    private Git(Path program) {
        this.program = program;
    }

    /**
     * The first one in a list of folders; never one of the current folder, which may be a stranger's.
     *
     * @param path the variable {@code PATH}
     */
    public static Optional<Git> on(String path) {
        return Stream.of(path.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isEmpty())
                .flatMap(folder -> Stream.of("git", "git.exe").flatMap(name -> at(folder, name)))
                .filter(file -> file.isAbsolute() && Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst()
                .map(Git::new);
    }

    private static Stream<Path> at(String folder, String name) {
        try {
            return Stream.of(Path.of(folder, name));
        } catch (InvalidPathException e) {
            return Stream.empty();
        }
    }

    /** Runs a command in a folder, to its end. */
    Answer run(Path folder, String... command) throws IOException {
        List<String> words = new ArrayList<>(List.of(program.toString(), "--no-pager", "-C", folder.toString()));
        words.addAll(List.of(command));
        ProcessBuilder builder = new ProcessBuilder(words);
        builder.environment().keySet().removeAll(ELSEWHERE);
        builder.environment().putAll(HARMLESS);
        Process process = builder.start();
        try (InputStream out = process.getInputStream();
                InputStream err = process.getErrorStream()) {
            process.getOutputStream().close();
            byte[] printed = out.readAllBytes();
            byte[] said = err.readAllBytes();
            return new Answer(process.waitFor(), printed, said);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("git was interrupted");
        } finally {
            process.destroy();
        }
    }
}
