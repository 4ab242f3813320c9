package org.credence.exchange.scale;

import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * One step of a scale.
 *
 * @param word   as the scale spells it
 * @param others other words that the scale gives for the same
 * @param range  the values that it stands for, or null when the scale gives none
 * @param number the one value that the scale writes for it, or null when it writes none
 * @param judged false for "cannot be judged", whose number says nothing whatever it is
 */
public record Grade(
        String word,
        List<String> others,
        @Nullable Range range,
        @Nullable Double number,
        boolean judged) {

    public Grade {
        if (word.isBlank()) {
            throw new IllegalArgumentException("The word of a grade must not be blank.");
        }
        others = List.copyOf(others);
    }

    /** A step with the values it stands for, and the one that is written for it. */
    static Grade of(String word, Range range, @Nullable Double number) {
        return new Grade(word, List.of(), range, number, true);
    }

    /** A step of a scale that tells from words to numbers, and not back. */
    static Grade of(String word, double number) {
        return new Grade(word, List.of(), null, number, true);
    }

    /** A step of a scale without numbers. */
    static Grade of(String word) {
        return new Grade(word, List.of(), null, null, true);
    }

    /** "Cannot be judged": whatever number the scale writes for it, it has no value. */
    static Grade unjudged(String word, @Nullable Double number) {
        return new Grade(word, List.of(), null, number, false);
    }

    Grade or(List<String> synonyms) {
        return new Grade(word, synonyms, range, number, judged);
    }

    /** The number, where it says something. */
    public OptionalDouble value() {
        return judged && number != null ? OptionalDouble.of(number) : OptionalDouble.empty();
    }

    boolean isCalled(String name) {
        return word.equalsIgnoreCase(name) || others.stream().anyMatch(name::equalsIgnoreCase);
    }
}
