package org.credence.exchange.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The incident files below a directory, and the sources that go with them. */
public final class IncidentFiles {
    /** Names that other files of the project have. */
    private static final Set<String> OTHERS = Set.of(
            "sources.json",
            "sources.jsonl",
            "expect.json",
            "golden.json",
            "golden.jsonl",
            "kinds.json",
            "weights.json",
            "labels.jsonl");

    private IncidentFiles() {}

    /**
     * The path itself when it is no directory; else every {@code .json} and {@code .jsonl} file below it, packed or
     * not, that does not have the name of another file of the project, in the order of their paths.
     *
     * @throws BadInput when the directory holds none
     */
    public static List<Path> at(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> below = Files.walk(path)) {
            List<Path> files = below.filter(Files::isRegularFile)
                    .filter(IncidentFiles::isIncidents)
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new BadInput(Problem.mustBe(
                                Where.file(path.toString()), "directory", "without incidents", "one that holds some")
                        .maybe("name an incident's file incident.json, or incidents.jsonl"));
            }
            return files;
        } catch (IOException e) {
            throw UnreadableInput.after(0, Where.file(path.toString()), e);
        } catch (UncheckedIOException e) {
            throw UnreadableInput.after(0, Where.file(path.toString()), new IOException(e.getMessage(), e));
        }
    }

    /** The file of sources in the same directory. */
    public static Optional<Path> sourcesBeside(Path incidents) {
        return Stream.of("sources.json", "sources.jsonl")
                .map(incidents::resolveSibling)
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static boolean isIncidents(Path file) {
        String name = Packing.inner(String.valueOf(file.getFileName()));
        return !name.startsWith(".") && (name.endsWith(".json") || name.endsWith(".jsonl")) && !OTHERS.contains(name);
    }
}
