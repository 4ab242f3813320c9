package org.credence.rules.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.credence.rules.language.text.Token;
import org.jspecify.annotations.Nullable;

/** A rule as it is spelled, before anybody asked what its words mean. */
final class Draft {
    final String name;
    final Place place;
    final List<Annotation> annotations = new ArrayList<>();
    /** It stands in a table, and not in a file of rules. */
    boolean isRow;
    /** Cells that are left empty, by the annotation that they would hold. */
    final Map<String, Place> blanks = new HashMap<>();

    final List<Condition> conditions = new ArrayList<>();
    /** Its consequence, when there is one that can be read. */
    @Nullable
    Call call;
    /** Its header was read to the end; otherwise annotations may lack. */
    boolean headed = true;
    /** Its conditions were read to the end; otherwise variables may lack. */
    boolean conditioned = true;
    /** Some of it could not be read, and only its name is known for certain. */
    boolean isUnreadable;

    Draft(String name, Place place) {
        this.name = name;
        this.place = place;
    }

    /** Where an annotation should stand that is not there. */
    Place placeOf(String annotation) {
        return blanks.getOrDefault(annotation, place);
    }

    /** How to add an annotation that is not there. */
    String advice(String annotation, String example) {
        if (blanks.containsKey(annotation)) {
            return "Maybe fill this cell, as with: " + example.replace("\"", "");
        }
        String param = example.startsWith("\"") ? "\"$param\"" : "$param";
        return isRow
                ? "Maybe add a column with the heading METADATA and the code: " + annotation + "( " + param + " )"
                : "Maybe add: @" + annotation + "( " + example + " )";
    }

    /**
     * What stands beside a rule's name.
     *
     * @param value as spelled: a number with its sign, or a quoted text
     */
    record Annotation(String name, Place place, String value, boolean quoted, Place valuePlace) {}

    /** A consequence. */
    record Call(Token stage, Token verb, List<Expression> arguments, Place place) {}
}
