package org.credence.cli.diff;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** What one side of a comparison is, as far as its name says. */
sealed interface Operand {
    /** As it was written. */
    String name();

    /** A folder of rules. */
    record Folder(String name, Path path) implements Operand {}

    /**
     * A folder of rules as it was in a revision.
     *
     * @param certain whether it was written with a colon, so that it can be nothing else
     */
    record Revision(String name, String revision, Path folder, boolean certain) implements Operand {}

    /** A file of scores. */
    record Scores(String name, Path path) implements Operand {}

    /**
     * What a text names. A folder or file of that name comes first; then {@code REVISION:FOLDER}, cut at the last
     * colon, since revisions may hold some; and then a revision, of the folder that is meant unless another is named.
     */
    static Operand of(String text, Path usual) {
        Optional<Path> path = path(text);
        if (path.filter(Files::isDirectory).isPresent()) {
            return new Folder(text, path.get());
        }
        if (path.filter(Files::exists).isPresent()) {
            return new Scores(text, path.get());
        }
        int colon = text.lastIndexOf(':');
        Optional<Path> folder = path(text.substring(colon + 1));
        return colon < 0 || folder.isEmpty()
                ? new Revision(text + ":" + usual, text, usual, false)
                : new Revision(text, text.substring(0, colon), folder.get(), true);
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
