package org.credence.exchange.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Function;
import org.credence.argument.PriceList;
import org.credence.model.Sources;
import org.credence.score.IncidentScore;
import org.jspecify.annotations.Nullable;

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

    /** The same where the output is a head and then a text for each score; null where it is not. */
    default @Nullable Texts texts(PriceList prices) {
        return null;
    }

    /**
     * Each score by itself.
     *
     * @param head with its line end
     * @param text may be called by several threads
     */
    record Texts(String head, Function<IncidentScore, String> text) {}

    /** Takes scores one after the other. */
    interface ScoreSink {
        void write(IncidentScore score, Sources sources) throws IOException;

        /** Writes what ends the output, and leaves the stream open. */
        void end() throws IOException;
    }
}
