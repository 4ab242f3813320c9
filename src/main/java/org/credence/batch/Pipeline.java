package org.credence.batch;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Works on one thing after the other, on several threads, and hands on the results in the order of the things.
 *
 * <p>Whoever gives is made to wait when too many results are pending, so that no more is held than {@value #AHEAD}
 * things a worker. With one worker all is done by the thread that gives.
 *
 * @param <W> a worker, which is used by one thread at a time
 * @param <I> what is worked on
 * @param <O> what comes of it
 */
public final class Pipeline<W, I, O> implements Closeable {
    /** Enough to keep each worker busy while the oldest result is awaited. */
    static final int AHEAD = 4;

    private final int jobs;
    private final Supplier<W> hire;
    private final BiFunction<W, I, O> work;
    private final Taker<O> taker;
    private final Deque<W> idle = new ConcurrentLinkedDeque<>();
    private final Deque<Future<O>> pending = new ArrayDeque<>();
    private @Nullable ExecutorService executor;

    /** Takes results. */
    public interface Taker<O> {
        void take(O result) throws IOException;
    }

    /**
     * @param jobs how many workers there are at the most, 1 or more
     * @param hire makes a worker; called by one thread at a time
     * @param work called by several threads, each with a worker of its own
     * @param taker called by the thread that gives
     */
    public Pipeline(int jobs, Supplier<W> hire, BiFunction<W, I, O> work, Taker<O> taker) {
        this.jobs = jobs;
        this.hire = hire;
        this.work = work;
        this.taker = taker;
    }

    /** Has something worked on; hands on what is ready before. */
    public void give(I input) throws IOException {
        if (jobs == 1) {
            taker.take(workOn(input));
            return;
        }
        if (executor == null) {
            executor = Executors.newFixedThreadPool(jobs, this::thread);
        }
        while (!pending.isEmpty()
                && (pending.size() >= AHEAD * jobs || pending.element().isDone())) {
            takeOldest();
        }
        pending.add(executor.submit(() -> workOn(input)));
    }

    /** Waits for all that was given. */
    public void finish() throws IOException {
        while (!pending.isEmpty()) {
            takeOldest();
        }
    }

    private O workOn(I input) {
        W worker = worker();
        O result = work.apply(worker, input);
        idle.push(worker);
        return result;
    }

    private W worker() {
        W worker = idle.poll();
        if (worker == null) {
            synchronized (hire) {
                worker = hire.get();
            }
        }
        return worker;
    }

    private void takeOldest() throws IOException {
        try {
            taker.take(pending.remove().get());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException runtime) {
                throw runtime;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new java.io.InterruptedIOException("interrupted");
        }
    }

    /** No worker keeps the program from ending. */
    private Thread thread(Runnable task) {
        Thread thread = new Thread(task, "credence-worker");
        thread.setDaemon(true);
        return thread;
    }

    /** What is pending is dropped. */
    @Override
    public void close() {
        if (executor != null) {
            executor.shutdownNow();
        }
    }
}
