package org.credence.exchange.file;

import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that a file is to be written to is not there, or is no folder. */
public final class MissingFolder extends FileSystemException {
    private static final long serialVersionUID = 1L;
    private final String folder;

    private MissingFolder(Path file, Path folder) {
        super(file.toString(), null, "no folder " + folder);
        this.folder = folder.toString();
    }

    static void requireFolderOf(Path file) throws MissingFolder {
        Path folder = file.getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new MissingFolder(file, folder);
        }
    }

    /** Whether something that is no folder stands in its place. */
    public boolean isTaken() {
        return Files.exists(Path.of(folder));
    }

    /** As it stands in the path that was given. */
    public String folder() {
        return folder;
    }
}
