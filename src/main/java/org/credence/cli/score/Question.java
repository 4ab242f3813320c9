package org.credence.cli.score;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked about each incident.
 *
 * @param claim       the only claim that is asked about, or null for all
 * @param all         everything, rather than the first few of it
 * @param whatIf      what to leave out, each by itself
 * @param whyNot      the rule whose silence is asked about, which leaves out all else; or null
 * @param sensitivity whether prices that would alter verdicts are asked for
 */
record Question(
        @Nullable String claim,
        boolean all,
        List<String> whatIf,
        @Nullable String whyNot,
        boolean sensitivity) {
    Question {
        whatIf = List.copyOf(whatIf);
    }
}
