package org.credence.rules.language.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.credence.rules.language.vocabulary.Bounds;
import org.credence.rules.language.vocabulary.Plain;
import org.credence.rules.language.vocabulary.Property;
import org.credence.rules.language.vocabulary.Type;
import org.jspecify.annotations.Nullable;

/** The variables of a rule, as far as it has been read. */
final class Scope {
    private static final Bounds ANY = new Bounds(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    private final Map<String, Meaning> meanings = new LinkedHashMap<>();
    /** Some of the rule could not be read, so that a variable may well be defined there. */
    private final boolean partial;

    Scope(boolean partial) {
        this.partial = partial;
    }

    /** A scope that sees what this one sees, and adds to it without this one's knowing. */
    Scope inner() {
        Scope inner = new Scope(partial);
        inner.meanings.putAll(meanings);
        return inner;
    }

    /**
     * What an expression or a variable stands for.
     *
     * @param mayBeMissing it can be null
     * @param bounds       of a number
     */
    record Meaning(Type type, boolean mayBeMissing, Bounds bounds) {
        static final Meaning UNKNOWN = of(Plain.UNKNOWN);

        static Meaning of(Type type) {
            return new Meaning(type, false, ANY);
        }

        static Meaning of(Property property) {
            return new Meaning(property.type(), property.mayBeMissing(), property.bounds());
        }
    }

    boolean isPartial() {
        return partial;
    }

    @Nullable
    Meaning meaning(String variable) {
        return meanings.get(variable);
    }

    Set<String> variables() {
        return meanings.keySet();
    }

    /** False when the variable has a meaning already. */
    boolean define(String variable, Meaning meaning) {
        return meanings.putIfAbsent(variable, meaning) == null;
    }
}
