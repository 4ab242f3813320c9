package org.credence.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;

/** A command that stays, in this process: what it prints is awaited, and it ends when its input does. */
public final class Live {
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final CompletableFuture<Integer> exit;

    private Live(boolean terminal, Map<String, String> environment, String... arguments) {
        Map<String, String> all = new HashMap<>(
                Map.of("NO_COLOR", "1", "COLUMNS", "100", "CREDENCE_CACHE", "off", "CREDENCE_STDIN", "pipe"));
        all.putAll(environment);
        PrintStream err = new PrintStream(new Lines(), true, StandardCharsets.UTF_8);
        exit = CompletableFuture.supplyAsync(
                () -> Main.run(arguments, new Open(), new Lines(), err, terminal, all),
                task -> new Thread(task).start());
    }

    public static Live onTerminal(Map<String, String> environment, String... arguments) {
        return new Live(true, environment, arguments);
    }

    public static Live piped(Map<String, String> environment, String... arguments) {
        return new Live(false, environment, arguments);
    }

    /** All lines up to one that holds a text, waiting for it. */
    public List<String> until(String text) throws InterruptedException {
        List<String> seen = new ArrayList<>();
        String line;
        do {
            line = lines.take();
            seen.add(line);
        } while (!line.contains(text));
        return seen;
    }

    /** Closes its input, and gives the exit code. */
    public int end() throws Exception {
        ended.countDown();
        return exit.get();
    }

    /** Nothing comes until it ends. */
    private final class Open extends InputStream {
        @Override
        public int read() throws IOException {
            try {
                ended.await();
                return -1;
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
    }

    /** Cuts a stream into lines. */
    private final class Lines extends OutputStream {
        private final java.io.ByteArrayOutputStream line = new java.io.ByteArrayOutputStream();

        @Override
        public synchronized void write(int b) {
            if (b == '\n') {
                lines.add(line.toString(StandardCharsets.UTF_8));
                line.reset();
            } else {
                line.write(b);
            }
        }
    }
}
