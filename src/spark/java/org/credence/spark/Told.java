package org.credence.spark;

import java.io.IOException;
import org.apache.spark.SparkException;
import org.credence.cli.console.Exit;
import org.credence.cli.console.UserError;

/** What went wrong on a cluster, said so that whoever submitted the work can act. */
final class Told {
    private Told() {}

    /** The same, where people can put it right as it is; and else what is behind it, and what to do. */
    static RuntimeException of(Exception thrown) throws IOException {
        if (!(thrown instanceof SparkException)) {
            if (thrown instanceof IOException io) {
                throw io;
            }
            return thrown instanceof RuntimeException known ? known : new IllegalStateException(thrown);
        }
        String text = String.valueOf(thrown.getMessage());
        String first = text.lines().findFirst().orElse(text);
        boolean memory = text.contains("OutOfMemory") || text.contains("ExecutorLostFailure") || text.contains("Java heap");
        return new UserError(
                memory ? Exit.BUG : Exit.INPUT,
                "The cluster (" + first + ") must end the work.",
                memory
                        ? "Maybe give executors more memory (--executor-memory), or fewer cores each."
                        : "Maybe its logs say more; run it again with --verbose.");
    }
}
