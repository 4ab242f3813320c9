package org.credence.exchange.rumour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.Problem;
import org.credence.exchange.format.ImportFile;
import org.credence.exchange.format.Sink;
import org.jspecify.annotations.Nullable;

/** Folders of threads: {@code EVENT/THREAD/source-tweet(s)/ID.json}, with replies or reactions beside it. */
final class ThreadFolders {
    /** Deeper than any release of these data nests them. */
    private static final int MOST_LEVELS = 8;

    private static final List<String> SOURCE = List.of("source-tweet", "source-tweets");

    private final ImportFile root;
    private final RowTaker rows;

    ThreadFolders(ImportFile root, RowTaker rows) {
        this.root = root;
        this.rows = rows;
    }

    /** Whether there is a thread at a folder or below. */
    static boolean isAt(Path folder) {
        return holdsThread(folder, MOST_LEVELS);
    }

    private static boolean holdsThread(Path folder, int levels) {
        try {
            return isThread(folder)
                    || (levels > 0
                            && entries(folder).stream()
                                    .anyMatch(entry -> isFolder(entry) && holdsThread(entry, levels - 1)));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isThread(Path folder) {
        return sourceOf(folder) != null;
    }

    private static @Nullable Path sourceOf(Path thread) {
        return SOURCE.stream()
                .map(thread::resolve)
                .filter(ThreadFolders::isFolder)
                .findFirst()
                .orElse(null);
    }

    /** Links are not followed: they may lead in a circle, or out of the folder. */
    private static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }

    void read(Sink sink) throws IOException {
        Annotations annotations = new Annotations();
        annotations.find(root, MOST_LEVELS, sink);
        if (!isAt(root.path())) {
            throw new BadInput(Problem.mustBe(root.where(), "folder", "without threads", "one that holds some")
                    .maybe("a thread is a folder with source-tweet/ID.json in it"));
        }
        descend(root.path(), "", MOST_LEVELS, annotations, sink);
        annotations.tellUnused(sink);
    }

    private void descend(Path folder, String event, int levels, Annotations annotations, Sink sink) throws IOException {
        if (isThread(folder)) {
            thread(folder, event, annotations, sink);
            return;
        }
        for (Path entry : entries(folder)) {
            String name = String.valueOf(entry.getFileName());
            if (isFolder(entry) && levels > 0) {
                descend(entry, isThread(entry) ? eventOf(entry) : name, levels - 1, annotations, sink);
            } else if (Annotations.isScheme(name)) {
                SchemeFile.read(ImportFile.of(entry), annotations.options(), rows, sink);
            }
        }
    }

    /** The folder that a thread lies in, past one that only tells rumours from others. */
    private static String eventOf(Path thread) {
        Path parent = thread.toAbsolutePath().normalize().getParent();
        Path above = parent == null ? null : parent.getParent();
        boolean sorted = parent != null && String.valueOf(parent.getFileName()).matches("(non-)?rumours");
        Path event = sorted && above != null ? above : parent;
        return event == null ? "" : String.valueOf(event.getFileName());
    }

    private void thread(Path folder, String event, Annotations annotations, Sink sink) throws IOException {
        String id = String.valueOf(folder.getFileName());
        ThreadFolder thread = new ThreadFolder(folder, id, event.isEmpty() ? eventOf(folder) : event, annotations);
        Path source = sourceOf(folder);
        if (source != null) {
            thread.read(source, rows, sink);
        }
    }
}
