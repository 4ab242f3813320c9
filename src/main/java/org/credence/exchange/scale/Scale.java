package org.credence.exchange.scale;

import java.util.List;
import java.util.Optional;

/**
 * A scale: its steps from the lowest to the highest, and where they come from.
 *
 * @param name     as named to people, beside every word of it
 * @param measures what it measures
 * @param origin   the document that defines it
 * @param grades   its steps
 */
public record Scale(String name, Measure measures, String origin, List<Grade> grades) {
    public Scale {
        grades = List.copyOf(grades);
    }

    /**
     * The step that a value falls on.
     *
     * @throws IllegalArgumentException when the value lies outside of the scale, or the scale has no ranges
     */
    public Grade of(double value) {
        for (Grade grade : grades) {
            if (grade.range() != null && grade.range().contains(value)) {
                return grade;
            }
        }
        throw new IllegalArgumentException("The value (" + value + ") must be one on the scale " + name + ".");
    }

    /** The step with this word or synonym, in whatever case. */
    public Optional<Grade> named(String word) {
        return grades.stream().filter(grade -> grade.isCalled(word.strip())).findFirst();
    }

    /** The word for a value with the name of the scale, as it stands in a text: {@code likely (ICD 203)}. */
    public String say(double value) {
        return of(value).word() + " (" + name + ")";
    }
}
