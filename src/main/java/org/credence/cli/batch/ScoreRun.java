package org.credence.cli.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.credence.batch.Hash;
import org.credence.batch.Pipeline;
import org.credence.cli.console.UserError;
import org.credence.cli.options.Batch;
import org.credence.cli.options.Rejects;
import org.credence.exchange.IncidentPassages;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.Passage;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.ReadOptions;
import org.credence.exchange.file.UnreadableInput;
import org.jspecify.annotations.Nullable;

/**
 * Scores batches as streams: reads chunks of records, has them scored by several workers, and hands on what became of
 * them in the order of the records. Where chunks begin and end depends on nothing but the input.
 */
public final class ScoreRun implements Closeable {
    /** A chunk ends with the record that brings it to so many bytes: a few long records are work enough. */
    private static final int CHUNK_BYTES = 1 << 18;

    private final Pipeline<Worker, Chunk, Scored> pipeline;
    private final Consumer<String> say;
    private final Hash hash = new Hash();
    private final List<Chunk.Piece> pieces = new ArrayList<>(Scoring.CHUNK);
    private long bytes;
    private long chunks;
    private long records;
    private long loaded;
    private long takenBefore;
    private long taken;

    /** A chunk with what became of its records, and what was passed over in them by the place of the record. */
    public record Scored(Chunk chunk, List<Result> results, Map<Integer, List<Problem>> warnings) {}

    /** Works on a chunk. */
    public interface Worker {
        Scored work(Chunk chunk);
    }

    /**
     * @param workers gives a worker for each thread
     * @param say     takes what is said of an import, after what it rejected
     */
    ScoreRun(int jobs, Supplier<Worker> workers, Pipeline.Taker<Scored> taker, Consumer<String> say) {
        this.say = say;
        this.pipeline = new Pipeline<>(jobs, workers, Worker::work, taker);
    }

    /**
     * Scores a file. What is wrong with it is a result like any other.
     *
     * @throws UserError when it changes while it is read
     */
    void score(Path file, Opening opening) throws IOException {
        hash.add(file.toString());
        List<String> summary = new ArrayList<>(0);
        try (Batch batch = opening.open(this::reject, summary::add)) {
            flush(ReadOptions.STRICT, null);
            if (!summary.isEmpty()) {
                pipeline.finish();
                summary.forEach(say);
            }
            loaded++;
            hash.add(batch.sourcesHash()).add(batch.records().revision());
            read(batch, new Company(batch.sources(), batch.records()));
        } catch (BadInput e) {
            put(e.problem());
        }
        flush(ReadOptions.STRICT, null);
        takenBefore += taken;
        taken = 0;
    }

    /** Opens a batch, whose import may reject some of it. */
    interface Opening {
        Batch open(Rejects.Taking rejects, Consumer<String> summary) throws IOException;
    }

    private void read(Batch batch, Company company) throws IOException {
        records = 0;
        try (IncidentPassages passages = batch.passages()) {
            while (readOne(passages)) {
                taken = passages.taken();
                if (pieces.size() >= Scoring.CHUNK || bytes >= CHUNK_BYTES) {
                    flush(batch.options(), company);
                }
            }
            batch.requireUnchanged(records, passages.taken());
        } catch (UnreadableInput e) {
            throw batch.lost(e);
        }
        flush(batch.options(), company);
    }

    /** False when there was nothing more. */
    private boolean readOne(IncidentPassages passages) {
        try {
            Passage passage = passages.next();
            if (passage != null) {
                records++;
                hash.add(passage.bytes(), passage.length());
                bytes += passage.length();
                pieces.add(new Chunk.Piece(passage.keep(), null));
            }
            return passage != null;
        } catch (UnreadableInput e) {
            throw e;
        } catch (BadInput e) {
            put(e.problem());
            return true;
        }
    }

    private void put(Problem problem) {
        hash.add(problem.toString());
        pieces.add(new Chunk.Piece(null, problem));
    }

    /** Takes what an import rejects. */
    private void reject(Problem problem) throws IOException {
        put(problem);
        if (pieces.size() >= Scoring.CHUNK) {
            flush(ReadOptions.STRICT, null);
        }
    }

    private void flush(ReadOptions options, @Nullable Company company) throws IOException {
        if (!pieces.isEmpty()) {
            pipeline.give(
                    new Chunk(chunks++, List.copyOf(pieces), options, company, hash.state(), takenBefore + taken));
            pieces.clear();
            bytes = 0;
        }
    }

    /** How many files could be opened. */
    long loaded() {
        return loaded;
    }

    /**
     * Waits for all that was read.
     *
     * @return how many chunks there were
     */
    long finish() throws IOException {
        pipeline.finish();
        return chunks;
    }

    @Override
    public void close() {
        pipeline.close();
    }
}
