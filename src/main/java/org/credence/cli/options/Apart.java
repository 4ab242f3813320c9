package org.credence.cli.options;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.credence.cli.console.Exit;
import org.credence.cli.console.UserError;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the files that a run writes apart from those that it reads, and from each other, whatever the paths to them.
 * Pipes and devices may be named as often as one likes.
 */
public final class Apart {
    /** What a file is written as until it is complete, and what tells how to go on with it. */
    private static final List<String> MEANWHILE = List.of(".part", ".checkpoint");

    /** By its place, what a file is to the run. */
    private final Map<Path, String> taken = new HashMap<>();

    /** A file that is read, whether it is there or not. */
    public Apart read(String what, @Nullable Path file) {
        if (file != null) {
            taken.putIfAbsent(place(file), "one that is read (" + what + ")");
        }
        return this;
    }

    /** Files that are read. */
    public Apart read(String what, List<Path> files) {
        files.forEach(file -> read(what, file));
        return this;
    }

    /**
     * A file that is to be written.
     *
     * @throws UserError when it is read, too, or written otherwise
     */
    public Apart written(String option, @Nullable Path file) {
        if (file == null || (Files.exists(file) && !Files.isRegularFile(file))) {
            return this;
        }
        Path place = place(file);
        take(place, "that of " + option, option, file);
        for (String ending : MEANWHILE) {
            take(
                    place.resolveSibling(place.getFileName() + ending),
                    "one that " + option + " writes until it is complete",
                    option,
                    file.resolveSibling(file.getFileName() + ending));
        }
        return this;
    }

    private void take(Path place, String as, String option, Path file) {
        String other = taken.putIfAbsent(place, as);
        if (other != null) {
            throw new UserError(
                    Exit.COMMAND_LINE,
                    "The file of " + option + " (" + file + ") must not be " + other + ".",
                    "Maybe name another: one of the two would be lost.");
        }
    }

    /** Whether two paths lead to one file. */
    public static boolean isSame(Path one, Path two) {
        return place(one).equals(place(two));
    }

    /** What a path comes down to. */
    private static Path place(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        try {
            if (Files.exists(file)) {
                return file.toRealPath();
            }
            Path folder = absolute.getParent();
            return folder == null ? absolute : folder.toRealPath().resolve(absolute.getFileName());
        } catch (IOException e) {
            return absolute; // what is wrong with it is told when it is opened
        }
    }
}
