package org.credence.rules.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The rule files that Credence comes with. */
final class Shipped {
    private Shipped() {}

    static List<RuleFile> files() {
        try (Stream<Path> paths = Files.list(Path.of("rules"))) {
            return paths.filter(path -> path.toString().matches(".*\\.(drl|csv|xlsx)"))
                    .sorted()
                    .map(Shipped::file)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RuleFile file(Path path) {
        try {
            return new RuleFile(path.toString(), Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
