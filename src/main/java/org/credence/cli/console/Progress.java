package org.credence.cli.console;

import java.io.Closeable;
import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** How far a long run has come: a bar on a terminal, and else a line every few seconds. */
public final class Progress implements Closeable {
    /** A run shorter than this needs no progress. */
    private static final long PATIENCE = Duration.ofSeconds(2).toNanos();

    private static final long PAUSE = Duration.ofSeconds(5).toNanos();
    private static final int EVERY = 256;

    private final Terminal terminal;
    private final Talk talk;
    private final long start = System.nanoTime();
    private long said = start;
    private long done;
    private long expected;
    private @Nullable ProgressBar bar;

    public Progress(Terminal terminal, Talk talk) {
        this.terminal = terminal;
        this.talk = talk;
    }

    /** So many records more. */
    public void expect(long more) {
        expected += more;
        if (bar != null) {
            bar.maxHint(expected);
        }
    }

    public void step() {
        if (++done % EVERY != 0 || talk.isQuiet()) {
            return;
        }
        long now = System.nanoTime();
        if (bar != null) {
            bar.stepTo(done);
        } else if (now - start > PATIENCE && terminal.isTerminal()) {
            bar = draw();
        } else if (now - said > PAUSE) {
            said = now;
            talk.say(line(now));
        }
    }

    private String line(long now) {
        double rate = done / ((now - start) / 1e9);
        if (expected == 0) {
            return String.format(Locale.ROOT, "%d records, %.0f a second", done, rate);
        }
        return String.format(
                Locale.ROOT,
                "%d of %d incidents, %.0f a second, %.0f s left",
                done,
                expected,
                rate,
                (expected - done) / rate);
    }

    private ProgressBar draw() {
        return new ProgressBarBuilder()
                .setTaskName("scoring")
                .setUnit(" incidents", 1)
                .setInitialMax(expected)
                .setStyle(ProgressBarStyle.ASCII)
                .startsFrom(done, Duration.ofNanos(System.nanoTime() - start))
                .showSpeed()
                .setConsumer(new DelegatingProgressBarConsumer(
                        text -> terminal.err().print("\r" + text), terminal.columns() - 1))
                .build();
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.stepTo(done);
            bar.close();
            terminal.err().println();
        }
    }
}
