package org.credence.cli.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.credence.batch.Checkpoint;
import org.credence.batch.Checkpoint.Done;
import org.credence.cli.console.Exit;
import org.credence.cli.console.Farewell;
import org.credence.cli.console.Results;
import org.credence.cli.console.Talk;
import org.credence.cli.console.UserError;
import org.credence.cli.options.Rejects;
import org.credence.exchange.file.PartFile;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a run in a state from which it can be gone on with: parts of the files it writes, and a checkpoint beside them
 * that tells how much of each holds.
 */
public final class Journal implements Closeable {
    /** Chunks from one checkpoint to the next: up to 2,048 incidents, a second's work. Part of the form of packed output. */
    private static final int EVERY = 32;

    /** The name of what is asked for that the output may replace. */
    public static final String EARLIER = "earlier scores";

    private static final String AGAIN = "Maybe score everything again, without --resume.";

    private final Path file;
    private final PartFile out;
    private final @Nullable PartFile rejected;
    private final Talk talk;
    private final Farewell farewell;
    private Checkpoint last;
    private Checkpoint before;
    private volatile boolean kept;

    /**
     * What is written.
     *
     * @param out     scores
     * @param rejects what was rejected, or null
     */
    public record Outputs(Path out, @Nullable Path rejects) {
        /** Whether a run that writes these can be gone on with. */
        public boolean fit() {
            return PartFile.fits(out) && (rejects == null || PartFile.fits(rejects));
        }
    }

    private Journal(Outputs outputs, Map<String, String> asked, Talk talk) throws IOException {
        this.file = checkpoint(outputs.out());
        this.talk = talk;
        this.last = new Checkpoint(asked, 0, "", Done.NOTHING, false);
        this.before = last;
        this.kept = Files.exists(file);
        this.farewell = Farewell.of(() -> sayFarewell(outputs.out()));
        try {
            this.out = PartFile.open(outputs.out());
            this.rejected = openBeside(outputs.rejects());
        } catch (IOException | RuntimeException e) {
            farewell.cancel();
            throw e;
        }
    }

    private @Nullable PartFile openBeside(@Nullable Path rejects) throws IOException {
        try {
            return rejects == null ? null : PartFile.open(rejects);
        } catch (IOException e) {
            if (Files.exists(file)) {
                out.close();
            } else {
                out.drop();
            }
            throw e;
        }
    }

    private static Path checkpoint(Path out) throws IOException {
        Path part = PartFile.partOf(out);
        String name = String.valueOf(part.getFileName());
        return part.resolveSibling(name.substring(0, name.length() - ".part".length()) + ".checkpoint");
    }

    /**
     * Begins a run, or goes on with the one before.
     *
     * @param asked what the run is asked for and works with, by name
     * @throws UserError when the run before was asked for something else
     */
    public static Journal open(Outputs outputs, Map<String, String> asked, boolean resume, Talk talk)
            throws IOException {
        Journal journal = new Journal(outputs, asked, talk);
        try {
            if (resume) {
                journal.goOn();
            } else {
                journal.begin();
            }
            return journal;
        } catch (IOException | RuntimeException e) {
            journal.close();
            throw e;
        }
    }

    private void begin() throws IOException {
        if (Files.deleteIfExists(file)) {
            talk.say("The part of an interrupted run (" + out.part()
                    + ") is replaced; --resume would have gone on with it.");
        }
        kept = false;
        startAt(Done.NOTHING);
    }

    private void goOn() throws IOException {
        Optional<Checkpoint> found = Checkpoint.read(file);
        if (found.isEmpty()) {
            talk.say("There is nothing to go on with; everything is scored.");
            startAt(Done.NOTHING);
            return;
        }
        requireSame(found.get());
        last = before = found.get();
        if (!last.over()) {
            requireLength(out, last.done().written());
            requireLength(rejected, last.done().rejects());
            startAt(last.done());
        }
        talk.say("Going on after " + last.done().records() + " records that are dealt with.");
    }

    /** Of a run that is over the earlier scores may have been replaced by its own. */
    private void requireSame(Checkpoint found) {
        last.asked().forEach((name, now) -> {
            String then = found.asked().getOrDefault(name, "not told");
            if (!then.equals(now) && !(found.over() && name.equals(EARLIER))) {
                throw new UserError(
                        Exit.COMMAND_LINE,
                        "The " + name + " (" + now + ") must be what the interrupted run began with (" + then + ").",
                        AGAIN);
            }
        });
    }

    private static void requireLength(@Nullable PartFile part, long least) throws IOException {
        if (part != null && part.length() < least) {
            throw new UserError(
                    Exit.INPUT,
                    "The file (" + part.part() + ", " + part.length() + " bytes) must have the " + least
                            + " bytes that the interrupted run wrote.",
                    AGAIN);
        }
    }

    private void startAt(Done done) throws IOException {
        out.startAt(done.written());
        if (rejected != null) {
            rejected.startAt(done.rejects());
        }
    }

    /** What was dealt with by the run before. */
    Done before() {
        return before.done();
    }

    /** Whether the run before had come to its end, and all that is left is to put its files in place. */
    public boolean isOver() {
        return before.over();
    }

    /** Whether the run before dealt with a chunk. */
    public boolean isDealtWith(Chunk chunk) {
        return chunk.number() < before.chunks();
    }

    /** Makes sure that the run before saw the same. */
    void check(Chunk chunk) {
        if (chunk.number() == before.chunks() - 1 && !hash(chunk).equals(before.input())) {
            throw changed();
        }
    }

    private UserError changed() {
        return new UserError(
                Exit.INPUT,
                "The input (changed within the first " + before.done().records()
                        + " records, or in their sources or outcomes) must be what the interrupted run began with.",
                AGAIN);
    }

    private static String hash(Chunk chunk) {
        return String.format("%016x", chunk.hash());
    }

    public Results results(Results.Form form) {
        return Results.to(out, form, before.done().written() > 0);
    }

    public Rejects rejects() {
        return Rejects.after(rejected, before.done().rejected(), talk);
    }

    /** A chunk was taken; some of the time this is noted down. */
    void note(Chunk chunk, Taking taking) throws IOException {
        if ((chunk.number() + 1) % EVERY == 0) {
            keep(new Checkpoint(last.asked(), chunk.number() + 1, hash(chunk), done(taking), false));
        }
    }

    /** The last chunk was taken, and all was written. */
    void noteOver(Taking taking, long chunks) throws IOException {
        requireReached(chunks);
        out.finish();
        keep(new Checkpoint(last.asked(), chunks, last.input(), done(taking), true));
    }

    /** An input that ends before is not that of the run before. */
    private void requireReached(long chunks) {
        if (chunks < before.chunks()) {
            throw changed();
        }
    }

    private Done done(Taking taking) throws IOException {
        long rejects = rejected == null ? 0 : rejected.mark();
        return new Done(out.mark(), rejects, taking.records(), taking.rejected(), taking.leftOut());
    }

    private void keep(Checkpoint checkpoint) throws IOException {
        kept = true; // before there is a file: whoever stops the run from now on leaves it as it is
        checkpoint.write(file);
        last = checkpoint;
    }

    /** Puts the files in their places. Those of a run that was interrupted at this may be there already. */
    void commit() throws IOException {
        commit(out, last.done().written());
        if (rejected != null) {
            commit(rejected, last.done().rejects());
        }
        kept = false;
        Files.deleteIfExists(file);
    }

    /** Puts the rejects alone in their place, and leaves nothing of the output. */
    void commitRejects(long chunks) throws IOException {
        requireReached(chunks);
        forget();
        out.drop();
        if (rejected != null) {
            rejected.commit();
        }
    }

    /** A part that is shorter was made anew when it was opened, because the old one was in its place already. */
    private static void commit(PartFile part, long length) throws IOException {
        if (part.length() >= length) {
            part.startAt(length);
            part.commit();
        }
    }

    /** Forgets all that was kept. */
    public void forget() throws IOException {
        kept = false;
        Files.deleteIfExists(file);
    }

    private void sayFarewell(Path asked) {
        if (kept) {
            long records = last.done().records();
            talk.error("Interrupted. The same command with --resume goes on "
                    + (records == 0 ? "with the run before this one." : "after " + records + " records."));
        } else {
            talk.error(
                    "Interrupted. Nothing was written to " + asked + " yet; the same command begins at the beginning.");
            dropQuietly();
        }
    }

    private void dropQuietly() {
        try {
            if (out != null) { // not yet, in the moment in which it is opened
                drop();
            }
        } catch (IOException e) {
            // what is left is of no use, and of no harm
        }
    }

    private void drop() throws IOException {
        out.drop();
        if (rejected != null) {
            rejected.drop();
        }
    }

    /** Leaves behind what another run can go on with, or nothing. */
    @Override
    public void close() throws IOException {
        if (!farewell.cancel()) {
            return; // the program is ending
        }
        if (!kept) {
            drop();
            return;
        }
        out.close();
        if (rejected != null) {
            rejected.close();
        }
    }
}
