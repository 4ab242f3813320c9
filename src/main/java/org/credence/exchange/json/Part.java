package org.credence.exchange.json;

import java.io.IOException;

/** Reads a value at which the cursor stands, and leaves the cursor on its last token. */
@FunctionalInterface
public interface Part<T> {
    T read(Json json) throws IOException;
}
