package org.credence.cli.watch;

import java.io.IOException;
import java.util.Map;
import org.credence.Credence;
import org.credence.exchange.score.SavedScore;

/** What a command does at each round: scores something, and shows how it stands. */
public interface Work {
    /**
     * Reads what is to be scored, as far as it changed, and scores it.
     *
     * @return the scores, by names that tell each from all others
     */
    Map<String, SavedScore> score(Credence credence) throws IOException;

    /** All that the command prints when nobody watches; printed the first time. */
    void printAll() throws IOException;

    /** How it stands now, below what moved: what is wrong, and a summary. */
    void printStanding() throws IOException;
}
