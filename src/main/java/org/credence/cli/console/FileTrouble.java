package org.credence.cli.console;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Locale;
import java.util.Map;
import org.credence.exchange.file.MissingFolder;
import org.credence.exchange.file.NamedOutput;

/** What a user is told of a file that cannot be written or read: the file, the reason, and what may help. */
public final class FileTrouble {
    private static final String ELSEWHERE = "Maybe name a place that you may write to.";
    private static final String ROOM = "Maybe make room there, or name another place.";

    /** What may help, by what the system says, in lower case. */
    private static final Map<String, String> ADVICE = Map.of(
            "permission denied", ELSEWHERE,
            "operation not permitted", ELSEWHERE,
            "read-only file system", ELSEWHERE,
            "cannot be made there", ELSEWHERE,
            "is a directory", "Maybe name a file in it.",
            "another run is writing it", "Maybe wait for its end, or name another file.",
            "no space left on device", ROOM,
            "disk quota exceeded", ROOM,
            "file too large", ROOM);

    private FileTrouble() {}

    /** The message, and the advice on a line of its own where there is one. */
    public static String text(IOException io) {
        if (io instanceof MissingFolder missing) {
            return "The folder (" + missing.folder() + ") of the file (" + missing.getFile() + ") must "
                    + (missing.isTaken()
                            ? "be a folder.\nMaybe name another place: that is a file."
                            : "exist.\nMaybe make it first: mkdir -p " + missing.folder());
        }
        String advice = ADVICE.getOrDefault(NamedOutput.reason(io).toLowerCase(Locale.ROOT), "");
        return message(io) + (advice.isEmpty() ? "" : "\n" + advice);
    }

    /** The file and the reason, without advice. */
    public static String message(IOException io) {
        String reason = NamedOutput.reason(io);
        String file = io instanceof FileSystemException system ? String.valueOf(system.getFile()) : "";
        return (file.isEmpty() ? "A file (" + reason : "The file (" + file + ": " + reason)
                + ") must be readable and writable.";
    }
}
