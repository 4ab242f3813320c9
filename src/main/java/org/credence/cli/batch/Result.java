package org.credence.cli.batch;

import org.credence.exchange.file.Problem;
import org.credence.exchange.file.Where;
import org.credence.score.IncidentScore;
import org.jspecify.annotations.Nullable;

/**
 * What became of one record. With neither score, nor text, nor problem, nothing was to be scored there.
 *
 * @param incident its id; null when it holds no incident
 * @param score    null when it has a text already
 * @param text     the score as it will be written; null when that is made later
 */
public record Result(
        Where where,
        @Nullable String incident,
        @Nullable IncidentScore score,
        @Nullable String text,
        @Nullable Problem problem) {

    static Result rejected(Problem problem) {
        return new Result(problem.where(), null, null, null, problem);
    }

    /** Good, but not scored. */
    static Result of(Where where, String incident) {
        return new Result(where, incident, null, null, null);
    }

    Result scored(IncidentScore newScore) {
        return new Result(where, incident, newScore, null, null);
    }

    Result written(String newText) {
        return new Result(where, incident, null, newText, null);
    }

    Result refused(String message, String expected) {
        return new Result(where, incident, null, null, new Problem(where, message, incident + "", expected, null));
    }

    boolean isScored() {
        return score != null || text != null;
    }
}
