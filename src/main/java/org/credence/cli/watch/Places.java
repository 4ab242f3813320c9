package org.credence.cli.watch;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Where the files lie that are watched. What is not there yet may come; what an editor puts beside a file for itself
 * (names that begin with a dot, or end with a tilde) is passed over.
 */
public final class Places {
    private final List<Place> places = new ArrayList<>();

    private record Place(Path path, int depth) {}

    /** A file. */
    public Places file(Path file) {
        places.add(new Place(file, 0));
        return this;
    }

    /**
     * The files of a folder.
     *
     * @param depth 1 for those that lie in it, 2 for those in its folders too, and so on
     */
    public Places folder(Path folder, int depth) {
        places.add(new Place(folder, depth));
        return this;
    }

    /**
     * What a look found.
     *
     * @param folders in which something may come, go, or change
     */
    public record Found(Snapshot files, Set<Path> folders) {
        public Found {
            folders = Set.copyOf(folders);
        }
    }

    /** What is there now. */
    public Found look() {
        Gathering gathering = new Gathering();
        for (Place place : places) {
            gathering.look(place);
        }
        return new Found(new Snapshot(gathering.files), gathering.folders);
    }

    /** Files may vanish while one looks. */
    private static final class Gathering extends SimpleFileVisitor<Path> {
        private final NavigableMap<Path, Snapshot.Stamp> files = new TreeMap<>();
        private final Set<Path> folders = new TreeSet<>();
        private Path top = Path.of("");

        void look(Place place) {
            top = place.path();
            Path around = place.path().toAbsolutePath().getParent();
            if (around != null && Files.isDirectory(around)) {
                folders.add(around);
            }
            try {
                Files.walkFileTree(place.path(), EnumSet.of(FileVisitOption.FOLLOW_LINKS), place.depth(), this);
            } catch (IOException e) {
                // what cannot be looked at is not there
            }
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (!folder.equals(top) && isPassedOver(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            folders.add(folder.toAbsolutePath());
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && (file.equals(top) || !isPassedOver(file))) {
                files.put(
                        file,
                        new Snapshot.Stamp(attributes.size(), attributes.lastModifiedTime(), attributes.fileKey()));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
            return FileVisitResult.CONTINUE;
        }

        private static boolean isPassedOver(Path path) {
            String name = String.valueOf(path.getFileName());
            return name.startsWith(".") || name.endsWith("~");
        }
    }
}
