package org.credence.rules.language.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.credence.rules.language.Condition;
import org.credence.rules.language.Expression;
import org.credence.rules.language.Place;
import org.credence.rules.language.text.Token;
import org.jspecify.annotations.Nullable;

/** A rule as it is spelled, before anybody asked what its words mean. Parsers fill it, checks read it. */
public final class Draft {
    /** Annotations that rules have. */
    public static final List<String> ANNOTATIONS = List.of("weight", "factor", "range", "why");

    public final String name;
    public final Place place;
    public final List<Annotation> annotations = new ArrayList<>();
    /** It stands in a table, and not in a file of rules. */
    public boolean isRow;
    /** Cells that are left empty, by the annotation that they would hold. */
    public final Map<String, Place> blanks = new HashMap<>();

    public final List<Condition> conditions = new ArrayList<>();
    /** Its consequence, when there is one that can be read. */
    @Nullable
    public Call call;
    /** Its header was read to the end; otherwise annotations may lack. */
    public boolean headed = true;
    /** Its conditions were read to the end; otherwise variables may lack. */
    public boolean conditioned = true;
    /** Some of it could not be read, and only its name is known for certain. */
    public boolean isUnreadable;

    public Draft(String name, Place place) {
        this.name = name;
        this.place = place;
    }

    /** Where an annotation should stand that is not there. */
    public Place placeOf(String annotation) {
        return blanks.getOrDefault(annotation, place);
    }

    /** How to add an annotation that is not there. */
    public String advice(String annotation, String example) {
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
    public record Annotation(String name, Place place, String value, boolean quoted, Place valuePlace) {}

    /** A consequence. */
    public record Call(Token stage, Token verb, List<Expression> arguments, Place place) {}
}
