package org.credence.exchange.json;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.credence.model.Wire;
import org.jspecify.annotations.Nullable;

/** The words that stand for the constants of an enum in files. */
public final class Words<E extends Enum<E>> {
    private final Map<String, E> byWord = new LinkedHashMap<>();

    private Words(Iterable<E> constants) {
        constants.forEach(constant -> byWord.put(Wire.name(constant), constant));
    }

    public static <E extends Enum<E>> Words<E> of(Class<E> type) {
        return new Words<>(Arrays.asList(type.getEnumConstants()));
    }

    /** Those of some constants only. */
    public static <E extends Enum<E>> Words<E> of(EnumSet<E> constants) {
        return new Words<>(constants);
    }

    public @Nullable E find(String word) {
        return byWord.get(word);
    }

    public Set<String> all() {
        return Collections.unmodifiableSet(byWord.keySet());
    }
}
