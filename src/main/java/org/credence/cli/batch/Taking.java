package org.credence.cli.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.credence.batch.Ids;
import org.credence.cli.console.Progress;
import org.credence.cli.console.Talk;
import org.credence.cli.options.Rejects;

/** Takes results in the order of the records: the bad go to the rejects, and stop nothing. */
public final class Taking {
    private final Rejects rejects;
    private final Progress progress;
    private final Ids ids = new Ids();
    private long records;
    private long leftOut;

    public Taking(Rejects rejects, Progress progress) {
        this.rejects = rejects;
        this.progress = progress;
    }

    /** The scores among the results, each incident once. */
    List<Result> take(ScoreRun.Scored chunk, Talk talk) throws IOException {
        List<Result> scored = new ArrayList<>(chunk.results().size());
        for (int i = 0; i < chunk.results().size(); i++) {
            chunk.warnings().getOrDefault(i, List.of()).forEach(talk::warn);
            take(chunk.results().get(i), scored);
        }
        return scored;
    }

    /** The same for results without warnings. */
    public List<Result> take(List<Result> results) throws IOException {
        List<Result> scored = new ArrayList<>(results.size());
        for (Result result : results) {
            take(result, scored);
        }
        return scored;
    }

    private void take(Result result, List<Result> scored) throws IOException {
        if (result.incident() != null && !ids.add(result.incident())) {
            rejects.add(Ids.repeated(result.where(), result.incident()));
        } else if (result.problem() != null) {
            rejects.add(result.problem());
        } else if (result.isScored()) {
            scored.add(result);
        } else {
            leftOut++;
        }
        step();
    }

    private void step() {
        records++;
        progress.step();
    }

    /** Takes results that were dealt with by a run before this one. */
    void takeAgain(List<Result> results) {
        for (Result result : results) {
            if (result.incident() != null) {
                ids.add(result.incident());
            }
            step();
        }
    }

    long leftOut() {
        return leftOut;
    }

    /** Goes on after so many that were left out before. */
    void leaveOut(long more) {
        leftOut += more;
    }

    /** How many there were, good and bad. */
    long records() {
        return records;
    }

    long rejected() {
        return rejects.count();
    }

    /** Says how many incidents lack the statement as of which they were to be scored. */
    void sayLeftOut(Talk talk) {
        if (leftOut > 0) {
            talk.say((leftOut == 1 ? "1 incident lacks" : leftOut + " incidents lack")
                    + " the statement of --as-of, which leaves nothing to score there.");
        }
    }
}
