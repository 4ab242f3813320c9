package org.credence.rules.silence;

import org.jspecify.annotations.Nullable;

/** What the variables of a rule stand for; naming one more leaves those who hold the others undisturbed. */
final class Bindings {
    static final Bindings NONE = new Bindings(null, "", null);

    private final @Nullable Bindings others;
    private final String variable;
    private final @Nullable Object value;

    private Bindings(@Nullable Bindings others, String variable, @Nullable Object value) {
        this.others = others;
        this.variable = variable;
        this.value = value;
    }

    /** The same, and one more; a variable without a name is none. */
    Bindings with(String name, @Nullable Object named) {
        return name.isEmpty() ? this : new Bindings(this, name, named);
    }

    boolean has(String name) {
        return find(name) != null;
    }

    /** @throws IllegalArgumentException when there is no such variable; rules that passed the check have none such */
    @Nullable
    Object get(String name) {
        Bindings found = find(name);
        if (found == null) {
            throw new IllegalArgumentException("The variable (" + name + ") must be defined before it is used.");
        }
        return found.value;
    }

    private @Nullable Bindings find(String name) {
        Bindings at = this;
        while (at != null && !at.variable.equals(name)) {
            at = at.others;
        }
        return at;
    }
}
