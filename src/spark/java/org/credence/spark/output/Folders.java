package org.credence.spark.output;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.credence.cli.console.Exit;
import org.credence.cli.console.UserError;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.UnreadableInput;
import org.credence.exchange.file.Where;

/** Folders that a run makes: when it ends before they are {@link #keep kept}, those it began are gone again. */
public final class Folders implements Closeable {
    private final Configuration hadoop;
    private final List<Path> begun = new ArrayList<>();

    public Folders(Configuration hadoop) {
        this.hadoop = hadoop;
    }

    /**
     * Requires that a folder is not there.
     *
     * @throws UserError       when it is
     * @throws UnreadableInput when its file system cannot be reached
     */
    public void requireAbsent(String folder) {
        boolean there;
        try {
            Path path = new Path(folder);
            there = path.getFileSystem(hadoop).exists(path);
        } catch (IOException | IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            throw new UnreadableInput(Problem.mustBe(
                            Where.file(folder),
                            "file system",
                            message.lines().findFirst().orElse(message),
                            "one that can be reached")
                    .maybe("its address is wrong, or its connector is not among the jars of this Spark"));
        }
        if (there) {
            throw new UserError(
                    Exit.COMMAND_LINE,
                    "The folder (" + folder + ") must not exist yet.",
                    "Maybe name another one, or remove it first.");
        }
    }

    /** Takes a folder as this run's own, from here on. */
    void begin(String folder) {
        requireAbsent(folder);
        begun.add(new Path(folder));
    }

    /** All is well: whatever was begun stays. */
    void keep() {
        begun.clear();
    }

    /** Removes what was begun and not kept. */
    @Override
    public void close() throws IOException {
        for (Path folder : begun) {
            folder.getFileSystem(hadoop).delete(folder, true);
        }
    }
}
