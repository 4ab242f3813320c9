package org.credence.cli.batch;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.credence.cli.console.Exit;
import org.credence.cli.console.FileTrouble;
import org.credence.cli.console.Progress;
import org.credence.cli.console.Results;
import org.credence.cli.console.Talk;
import org.credence.cli.console.UserError;
import org.credence.cli.options.Batch;
import org.credence.cli.options.Rejects;
import org.jspecify.annotations.Nullable;

/** Scores files of incidents from the first to the last, and writes the scores. */
public final class ScoreBatch {
    private final Outlet outlet;
    private final Rejects rejects;
    private final @Nullable Journal journal;
    private final Progress progress;
    private final Talk talk;
    private final Taking taking;
    private final Accounts accounts = new Accounts();
    private long bytes;
    private long chunks;
    private long loaded = 1;

    /** @param journal null when the run cannot be gone on with */
    public ScoreBatch(Outlet outlet, Rejects rejects, @Nullable Journal journal, Progress progress, Talk talk) {
        this.outlet = outlet;
        this.rejects = rejects;
        this.journal = journal;
        this.progress = progress;
        this.talk = talk;
        this.taking = new Taking(rejects, progress);
        this.taking.leaveOut(journal == null ? 0 : journal.before().leftOut());
    }

    /** Opens a file of incidents, whose import may reject some of it. */
    public interface Opening {
        Batch open(Path file, Rejects.Taking rejects, Consumer<String> summary) throws IOException;
    }

    public void score(List<Path> files, int jobs, Supplier<ScoreRun.Worker> workers, Opening opening)
            throws IOException {
        bytes = files.stream().map(Path::toFile).mapToLong(File::length).sum();
        try (ScoreRun run = new ScoreRun(jobs, workers, this::take, talk::say)) {
            for (Path file : files) {
                run.score(file, (rejected, summary) -> {
                    Batch batch = opening.open(file, rejected, summary);
                    progress.expect(batch.size());
                    accounts.add(batch);
                    return batch;
                });
            }
            chunks = run.finish();
            loaded = run.loaded();
            accounts.warning().ifPresent(talk::say);
            outlet.end();
        } catch (FileSystemException e) {
            if (journal == null) {
                throw e;
            }
            throw unwritable(e);
        }
    }

    private static UserError unwritable(FileSystemException e) {
        return new UserError(Exit.INPUT, FileTrouble.message(e), "Maybe put that right, and go on with --resume.");
    }

    private void take(ScoreRun.Scored scored) throws IOException {
        Chunk chunk = scored.chunk();
        progress.read(chunk.taken(), bytes);
        progress.rejected(rejects.count());
        if (journal != null && journal.isDealtWith(chunk)) {
            taking.takeAgain(scored.results());
            journal.check(chunk);
            progress.restart();
            return;
        }
        List<Result> good = taking.take(scored, talk);
        Company company = chunk.company();
        if (company != null) {
            write(good, company);
        }
        if (journal != null) {
            journal.note(chunk, taking);
        }
    }

    private void write(List<Result> good, Company company) throws IOException {
        if (good.stream().anyMatch(it -> it.text() != null)) {
            outlet.takeTexts(good.stream().map(it -> it.text() + "").toList());
        } else {
            outlet.take(
                    good.stream().map(it -> Objects.requireNonNull(it.score())).toList(), company.sources());
        }
    }

    /**
     * All is written: the files appear. Where no file of incidents could be read, what stands in the place of the
     * scores is left as it is.
     */
    public void commit(Results results, @Nullable Path out) throws IOException {
        boolean nothing = loaded == 0 && out != null;
        if (nothing) {
            talk.say("Nothing could be read, and nothing is written to " + out + ".");
        }
        if (journal == null) {
            if (!nothing) {
                results.commit();
            }
            rejects.commit();
            return;
        }
        try {
            if (nothing) {
                journal.commitRejects(chunks);
                return;
            }
            if (!journal.isOver()) {
                results.end();
                journal.noteOver(taking, chunks);
            }
            journal.commit();
        } catch (FileSystemException e) {
            throw unwritable(e);
        }
    }

    public void sayLeftOut() {
        taking.sayLeftOut(talk);
    }
}
