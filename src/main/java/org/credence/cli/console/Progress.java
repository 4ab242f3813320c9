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
    private long start = System.nanoTime();
    private long said = start;
    private long from;
    private long done;
    private long expected;
    private long rejected;
    /** Of what is to be read, 0 to 1. */
    private double share;

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

    /** So many bytes of all that there are to read are dealt with: the time that is left is told by that. */
    public void read(long bytes, long ofBytes) {
        share = ofBytes == 0 ? 0 : Math.min(1, (double) bytes / ofBytes);
    }

    /** So many were rejected up to here. */
    public void rejected(long count) {
        rejected = count;
    }

    /** What comes now is another sort of work: the rate counts from here. */
    public void restart() {
        start = System.nanoTime();
        from = done;
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
        double rate = (done - from) / ((now - start) / 1e9);
        String bad = rejected == 0 ? "" : ", " + rejected + " rejected";
        if (expected == 0) {
            return String.format(Locale.ROOT, "%d records, %.0f a second%s", done, rate, bad);
        }
        double all = share > 0 ? Math.max(done / share, (double) expected) : (double) expected;
        return String.format(
                Locale.ROOT,
                "%d of %s%d incidents, %.0f a second%s, %.0f s left",
                done,
                all > expected ? "some " : "",
                (long) all,
                rate,
                bad,
                (all - done) / rate);
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
