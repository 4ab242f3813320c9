package org.credence.ledger.store.row;

import java.io.Closeable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Writes blocks in their order, on a thread of its own where there are many: what comes next is made ready meanwhile.
 * Nobody else may use the connection before {@link #finish()}.
 */
final class Writing implements Closeable {
    /** Blocks that wait at most: enough for neither side to wait, and little memory. */
    private static final int AHEAD = 2;

    private final Inserts inserts;
    private final Deque<Future<?>> under = new ArrayDeque<>(AHEAD);
    private @Nullable ExecutorService thread;
    /** What failed has ended the transaction, so that whatever came after would stand by itself. */
    private volatile boolean failed;

    Writing(Connection connection, int together) {
        this.inserts = new Inserts(connection, together);
    }

    /** Takes a block, to be written soon. */
    void ahead(Block block) throws SQLException {
        if (under.size() == AHEAD) {
            await(under.remove());
        }
        under.add(thread().submit(() -> {
            write(block);
            return true;
        }));
    }

    /** Writes a block and all before it. */
    void now(Block block) throws SQLException {
        finish();
        write(block);
    }

    private void write(Block block) throws SQLException {
        if (failed) {
            throw new SQLException("The rows before these could not be written.");
        }
        failed = true;
        block.write(inserts);
        failed = false;
    }

    /** All blocks taken are written when this returns. */
    void finish() throws SQLException {
        while (!under.isEmpty()) {
            await(under.remove());
        }
    }

    private ExecutorService thread() {
        ExecutorService running = thread;
        if (running == null) {
            running = Executors.newSingleThreadExecutor(work -> {
                Thread made = new Thread(work, "ledger-rows");
                made.setDaemon(true);
                return made;
            });
            thread = running;
        }
        return running;
    }

    private static void await(Future<?> block) throws SQLException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    block.get();
                    return;
                } catch (InterruptedException e) {
                    // a connection in use cannot be left
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SQLException sql) {
                throw sql;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Whatever waits and was not asked for again is given up. */
    @Override
    public void close() {
        for (Future<?> block : under) {
            try {
                await(block);
            } catch (SQLException | IllegalStateException e) {
                // nobody asks for it any more
            }
        }
        under.clear();
        if (thread != null) {
            thread.shutdown();
        }
        inserts.close();
    }
}
