package org.credence.cli.console;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * A stream that does not lose its errors inside a {@link java.io.PrintStream}: a closed pipe ends the run, and a
 * full disk is told. Once it has failed it takes what follows and drops it.
 */
public final class StandardOutput extends FilterOutputStream {
    private boolean failed;

    public StandardOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) {
        attempt(() -> out.write(b));
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        attempt(() -> out.write(bytes, from, length));
    }

    @Override
    public void flush() {
        attempt(out::flush);
    }

    /** Something that may fail. */
    private interface Attempt {
        void run() throws IOException;
    }

    private void attempt(Attempt attempt) {
        if (failed) {
            return;
        }
        try {
            attempt.run();
        } catch (IOException e) {
            failed = true;
            String reason = String.valueOf(e.getMessage());
            String lower = reason.toLowerCase(Locale.ROOT);
            if (lower.contains("pipe") || lower.contains("closed")) {
                throw new PipeClosed();
            }
            throw new UserError(
                    Exit.INPUT,
                    "Standard output (" + reason + ") must take what is written to it.",
                    "Maybe there is no space left where it goes.");
        }
    }
}
