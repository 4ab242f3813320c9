package org.credence.exchange.format;

import java.io.IOException;
import java.io.OutputStream;
import org.credence.argument.PriceList;
import org.credence.model.Sources;
import org.credence.score.IncidentScore;

/** A format in which scores go elsewhere. */
public interface ScoreFormat {
    /** As written on the command line: lower case, with hyphens. */
    String name();

    /** What it is, in a few words, for lists. */
    String title();

    /** Whether it says what would change a score, and so wants scores that were examined. */
    boolean wantsExamined();

    /**
     * Begins an output.
     *
     * @param prices the prices behind the scores, with the reasons of the rules
     */
    ScoreSink open(OutputStream out, PriceList prices) throws IOException;

    /** Takes scores one after the other. */
    interface ScoreSink {
        void write(IncidentScore score, Sources sources) throws IOException;

        /** Writes what ends the output, and leaves the stream open. */
        void end() throws IOException;
    }
}
