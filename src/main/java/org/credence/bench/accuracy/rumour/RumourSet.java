package org.credence.bench.accuracy.rumour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.credence.bench.accuracy.Imported;
import org.credence.exchange.format.Format;
import org.credence.exchange.format.Head;
import org.credence.exchange.format.ImportFile;
import org.credence.exchange.rumour.RumourFormat;
import org.credence.model.Incident;
import org.credence.model.Sources;
import org.jspecify.annotations.Nullable;

/**
 * Threads about rumours whose posts have stances, from a folder with a table of posts.
 *
 * @param name    of the folder
 * @param threads those of which it is told what became of the rumour
 */
public record RumourSet(String name, List<Rumour> threads, Sources sources) {
    private static final Format FORMAT = new RumourFormat();

    /**
     * A thread.
     *
     * @param event what it belongs to
     */
    public record Rumour(Incident incident, String event, Veracity veracity) {}

    public RumourSet {
        threads = List.copyOf(threads);
    }

    /** The table of posts in a folder; null where there is none. */
    private static @Nullable Path posts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (String.valueOf(file.getFileName()).matches("posts.*\\.csv(\\.gz|\\.zst)?")
                        && FORMAT.recognises(Head.of(ImportFile.of(file)))) {
                    return file;
                }
            }
        }
        return null;
    }

    /** Whether a folder holds a table of posts. */
    public static boolean isOne(Path folder) throws IOException {
        return posts(folder) != null;
    }

    /** Reads a folder that is one. */
    public static RumourSet read(Path folder) throws IOException {
        Path posts = java.util.Objects.requireNonNull(posts(folder));
        Imported imported = Imported.read(FORMAT, posts);
        List<Rumour> threads = imported.incidents().stream()
                .filter(incident -> incident.extra().containsKey("veracity"))
                .map(RumourSet::thread)
                .toList();
        return new RumourSet(String.valueOf(folder.getFileName()), threads, imported.sources());
    }

    private static Rumour thread(Incident incident) {
        String veracity = incident.extra().getOrDefault("veracity", "");
        return new Rumour(incident, incident.extra().getOrDefault("event", ""), Veracity.of(veracity));
    }

    /** What its threads belong to, in the order of the names. */
    public List<String> events() {
        TreeSet<String> events = new TreeSet<>();
        threads.forEach(thread -> events.add(thread.event()));
        return List.copyOf(events);
    }
}
