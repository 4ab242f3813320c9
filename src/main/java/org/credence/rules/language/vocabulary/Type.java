package org.credence.rules.language.vocabulary;

import java.util.Arrays;
import java.util.List;
import org.credence.model.Wire;

/** What sort of value a property or an expression has. */
public sealed interface Type permits Plain, Type.Choice, Type.Thing, Type.Many {
    /** For messages: {@code a number}. */
    String shown();

    /** One of a closed set of words. */
    record Choice(Class<? extends Enum<?>> constants) implements Type {
        @Override
        public String shown() {
            return "one of the words " + String.join(", ", words());
        }

        public List<String> words() {
            return Arrays.stream(constants.getEnumConstants()).map(Wire::name).toList();
        }

        /** The constant that a word stands for, or null. */
        public @org.jspecify.annotations.Nullable Enum<?> constant(String word) {
            return Arrays.stream(constants.getEnumConstants())
                    .filter(constant -> Wire.name(constant).equals(word))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** A fact. */
    record Thing(Class<?> fact) implements Type {
        @Override
        public String shown() {
            return "a fact (" + fact.getSimpleName() + ")";
        }
    }

    /** A list or set. */
    record Many(Type element) implements Type {
        @Override
        public String shown() {
            return "a list";
        }
    }

    default boolean isNumber() {
        return this == Plain.WHOLE || this == Plain.NUMBER;
    }
}
