package org.credence.rules.language;

import java.util.ArrayList;
import java.util.List;
import org.credence.rules.language.text.Token;
import org.jspecify.annotations.Nullable;

/** A rule as it is spelled, before anybody asked what its words mean. */
final class Draft {
    final String name;
    final Place place;
    final List<Annotation> annotations = new ArrayList<>();
    final List<Condition> conditions = new ArrayList<>();
    /** Its consequence, when there is one that can be read. */
    @Nullable
    Call call;
    /** Its header was read to the end; otherwise annotations may lack. */
    boolean headed = true;
    /** Its conditions were read to the end; otherwise variables may lack. */
    boolean conditioned = true;

    Draft(String name, Place place) {
        this.name = name;
        this.place = place;
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
