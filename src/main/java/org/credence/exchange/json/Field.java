package org.credence.exchange.json;

import java.io.IOException;

/**
 * A field that a shape knows.
 *
 * @param name     as in the file
 * @param required whether it must be there; one that need not be there may also be null
 * @param fill     what to do with its value
 */
public record Field<D>(String name, boolean required, Fill<D> fill) {

    /** Puts the value at which the cursor stands into the draft. */
    @FunctionalInterface
    public interface Fill<D> {
        void fill(D draft, Json json) throws IOException;
    }

    public static <D> Field<D> required(String name, Fill<D> fill) {
        return new Field<>(name, true, fill);
    }

    public static <D> Field<D> optional(String name, Fill<D> fill) {
        return new Field<>(name, false, fill);
    }
}
