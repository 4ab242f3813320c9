package org.credence.exchange.git;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A small git repository of a test's own, made with the git of this system: who checks this project out has one.
 * Whatever the user or the system has configured does not count.
 */
public final class Repository {
    private final Path folder;

    private Repository(Path folder) {
        this.folder = folder;
    }

    /** An empty one. */
    public static Repository in(Path folder) throws IOException, InterruptedException {
        Repository repository = new Repository(folder);
        repository.git("init", "-q", "-b", "main");
        return repository;
    }

    /** Writes a file, folders included. */
    public Repository with(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    /** Commits all that is there. */
    public void commit() throws IOException, InterruptedException {
        git("add", "-A");
        git("-c", "user.name=synthetic-analyst", "-c", "user.email=analyst@example.org", "commit", "-q", "-m", "edit");
    }

    public void git(String... command) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("git", "-C", folder.toString()));
        words.addAll(List.of(command));
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        builder.environment().putAll(Map.of("GIT_CONFIG_GLOBAL", nothing(), "GIT_CONFIG_SYSTEM", nothing()));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("git " + String.join(" ", command) + ": " + said);
        }
    }

    private static String nothing() {
        return new File("/dev/null").exists() ? "/dev/null" : "NUL";
    }
}
