package org.credence.cli.options;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.credence.cli.console.Results;
import org.credence.cli.console.Talk;
import org.credence.cli.console.Terminal;
import org.credence.exchange.RejectWriter;
import org.credence.exchange.file.PartFile;
import org.credence.exchange.file.Problem;
import org.jspecify.annotations.Nullable;

/** What could not be scored: told on standard error, and kept in a file when one is named. */
public final class Rejects implements Closeable {
    /** After so many, the rest is only counted. */
    private static final int TOLD = 10;

    private final @Nullable Results file;
    private final Talk talk;
    private long count;

    private Rejects(@Nullable Results file, Talk talk) {
        this.file = file;
        this.talk = talk;
    }

    public static Rejects to(@Nullable Path path, Terminal terminal, Talk talk) throws IOException {
        return new Rejects(path == null ? null : Results.to(path, Results.Form.PLAIN, terminal), talk);
    }

    /**
     * Goes on after a run before this one.
     *
     * @param file  null when none is named
     * @param count how many that run rejected
     */
    public static Rejects after(@Nullable PartFile file, long count, Talk talk) {
        Results results = file == null ? null : Results.to(file, Results.Form.PLAIN, true);
        Rejects rejects = new Rejects(results, talk);
        rejects.count = count;
        return rejects;
    }

    public void add(Problem problem) throws IOException {
        if (++count <= TOLD) {
            talk.error(problem.toString());
        } else if (count == TOLD + 1 && file == null) {
            talk.error("Maybe name a file with --rejects FILE, which keeps all that follow.");
        }
        if (file != null) {
            file.write(List.of(RejectWriter.line(problem) + "\n"));
        }
    }

    /** Takes what an import rejects, too. */
    public Import.Reports reports(Talk warnings) {
        return told(this::add, warnings);
    }

    /** Something that takes a problem. */
    public interface Taking {
        void take(Problem problem) throws IOException;
    }

    /** An import whose rejects go one way, and whose warnings are said. */
    public static Import.Reports told(Taking rejects, Talk warnings) {
        return new Import.Reports() {
            @Override
            public void reject(Problem problem) throws IOException {
                rejects.take(problem);
            }

            @Override
            public void warn(Problem problem) {
                warnings.warn(problem);
            }

            @Override
            public void step() {}
        };
    }

    public long count() {
        return count;
    }

    public void commit() throws IOException {
        if (file != null) {
            file.commit();
        }
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
