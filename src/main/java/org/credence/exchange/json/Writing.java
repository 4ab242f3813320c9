package org.credence.exchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** Writes a value as JSON, the same bytes for equal values. */
@FunctionalInterface
public interface Writing<T> {
    void write(T value, JsonGenerator out) throws IOException;
}
