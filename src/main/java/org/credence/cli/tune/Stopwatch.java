package org.credence.cli.tune;

import java.util.Locale;
import org.credence.cli.console.Talk;
import org.credence.tune.Stages;

/** Tells what a long run is at: every few seconds, and with {@code --verbose} each stage with its time. */
public final class Stopwatch implements Stages {
    private static final long PAUSE = 5_000_000_000L;

    private final String doing;
    private final Talk talk;
    private final long start = System.nanoTime();
    private long said = start;
    private long begun = start;
    private String stage = "";

    /** @param doing what the run is called while it tells, such as {@code tuning} */
    public Stopwatch(String doing, Talk talk) {
        this.doing = doing;
        this.talk = talk;
    }

    @Override
    public void begin(String what) {
        end();
        stage = what;
        long now = System.nanoTime();
        begun = now;
        if (!talk.isVerbose() && now - said > PAUSE) {
            said = now;
            talk.say(doing + ": " + what);
        }
    }

    /** The last stage is over. */
    public void end() {
        if (talk.isVerbose() && !stage.isEmpty()) {
            double seconds = (System.nanoTime() - begun) / 1e9;
            talk.say(String.format(Locale.ROOT, "%6.2f s  %s", seconds, stage));
        }
        stage = "";
    }
}
