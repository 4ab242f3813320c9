package org.credence.exchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;

/** Records going out, one a line. Not for several threads at once. */
public final class JsonLines<T> implements Closeable, Flushable {
    private final JsonGenerator out;
    private final Writing<T> writing;

    /** Closing the lines closes the stream. */
    public JsonLines(OutputStream stream, Writing<T> writing) throws IOException {
        this.out = JsonText.generator(stream);
        this.out.setPrettyPrinter(new MinimalPrettyPrinter(""));
        this.writing = writing;
    }

    public void write(T value) throws IOException {
        writing.write(value, out);
        out.writeRaw('\n');
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
