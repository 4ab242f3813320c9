package org.credence.exchange.scale;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a scale together from its lowest step up: each ends where the next begins. */
final class Steps {
    private final List<Step> steps = new ArrayList<>();

    private record Step(String word, double from, @Nullable Double number, List<String> synonyms) {}

    /** A step that begins at a value; what is written for it is that number. */
    Steps from(double value, String word, double number) {
        steps.add(new Step(word, value, number, List.of()));
        return this;
    }

    /** A step that begins at a value; no number is written for it. */
    Steps from(double value, String word, String... synonyms) {
        steps.add(new Step(word, value, null, List.of(synonyms)));
        return this;
    }

    /** The steps, the last of which ends at a value and holds it. */
    List<Grade> to(double top) {
        List<Grade> grades = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            boolean last = i == steps.size() - 1;
            Range range = new Range(step.from, last ? top : steps.get(i + 1).from, last);
            grades.add(Grade.of(step.word, range, step.number).or(step.synonyms));
        }
        return grades;
    }
}
