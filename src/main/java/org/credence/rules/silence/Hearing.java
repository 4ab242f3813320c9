package org.credence.rules.silence;

import java.util.List;
import org.credence.facts.Assessment;
import org.credence.facts.Incident;
import org.credence.rules.language.Verb.Stage;

/**
 * One incident as the rules of each stage had it before them.
 *
 * @param before      as rules that derive see it
 * @param after       with what they derived, as rules that weigh see it
 * @param assessments of its claims, as rules that name see them
 */
public record Hearing(Incident before, Incident after, List<Assessment> assessments) {
    public Hearing {
        assessments = List.copyOf(assessments);
    }

    Facts facts(Stage stage) {
        return switch (stage) {
            case DERIVE -> Facts.of(before);
            case WEIGH -> Facts.of(after);
            case NAME -> Facts.of(assessments);
        };
    }

    Incident incident(Stage stage) {
        return stage == Stage.DERIVE ? before : after;
    }
}
