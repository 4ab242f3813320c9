package org.credence.rules.silence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts on which a rule speaks. */
public final class Match {
    private final List<Object> facts;
    private final Bindings bindings;

    /** @param facts one for each pattern of the rule, in the order of its conditions */
    Match(List<Object> facts, Bindings bindings) {
        this.facts = List.copyOf(facts);
        this.bindings = bindings;
    }

    /** One for each pattern of the rule, in the order of its conditions. */
    public List<Object> facts() {
        return facts;
    }

    /** What a variable stands for. */
    public @Nullable Object value(String variable) {
        return bindings.get(variable);
    }

    Bindings bindings() {
        return bindings;
    }
}
