package org.credence.spark;

import java.io.IOException;
import org.apache.spark.SparkException;
import org.credence.cli.console.Exit;
import org.credence.cli.console.UserError;
import org.credence.exchange.file.BadInput;
import org.jspecify.annotations.Nullable;

/** What went wrong on a cluster, said so that whoever submitted the work can act. */
final class Told {
    /**
     * With what an executor ends that has no memory left: 52 by Spark itself, 50 where it was no task that failed for it
     * (what fails in a task does not end an executor), 137 and 143 when it is killed.
     */
    private static final String NO_MEMORY =
            "(?s).*(OutOfMemoryError|[Ee]xit(ed with)? code (50|52|137|143)|exit status: (52|137)).*";

    private Told() {}

    /**
     * The same, where people can put it right as it is; and else what is behind it, and what to do.
     *
     * @param memory of an executor, as it was set
     */
    static RuntimeException of(Exception thrown, String memory) throws IOException {
        BadInput bad = badInput(thrown);
        if (bad != null) {
            return new UserError(Exit.INPUT, String.valueOf(bad.getMessage()), "");
        }
        if (thrown instanceof SparkException spark) {
            return failed(String.valueOf(spark.getMessage()), memory);
        }
        if (thrown instanceof IOException io) {
            throw io;
        }
        return thrown instanceof RuntimeException known ? known : new IllegalStateException(thrown);
    }

    /** An input that a task could not read: it comes here with its text alone. */
    private static @Nullable BadInput badInput(@Nullable Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof BadInput bad) {
                return bad;
            }
        }
        return null;
    }

    private static UserError failed(String text, String memory) {
        String first = text.lines().findFirst().orElse(text);
        if (text.matches(NO_MEMORY)) {
            return new UserError(
                    Exit.BUG,
                    "The memory of an executor (" + memory + ": " + first
                            + ") must be enough for the rules, the sources, and the longest incident of each task.",
                    "Maybe give executors more (--executor-memory), or fewer cores each (--executor-cores); their logs say more.");
        }
        return new UserError(
                Exit.BUG,
                "The cluster (" + first + ") must be able to end the work.",
                "Maybe the logs of its executors say more.");
    }
}
