package org.credence.cli.console;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.credence.exchange.file.AtomicFile;
import org.credence.exchange.file.Packing;
import org.jspecify.annotations.Nullable;

/** Where results go: standard output, or a file that appears whole or not at all. */
public final class Results implements Closeable {
    private final @Nullable AtomicFile file;
    private final OutputStream stream;
    private final Form form;
    private boolean begun;

    /** How one result follows another. */
    public record Form(String open, String between, String close) {
        /** As they come. */
        public static final Form PLAIN = new Form("", "", "");
        /** A JSON array. */
        public static final Form ARRAY = new Form("[\n", ",\n", "\n]\n");
    }

    private Results(@Nullable AtomicFile file, OutputStream stream, Form form) {
        this.file = file;
        this.stream = stream;
        this.form = form;
    }

    public static Results to(@Nullable Path path, Form form, Terminal terminal) throws IOException {
        if (path == null) {
            return new Results(null, terminal.out(), form);
        }
        AtomicFile file = AtomicFile.create(path);
        return new Results(file, Packing.pack(path.toString(), file.stream()), form);
    }

    /** Where bytes go that are no results one by one. */
    public OutputStream stream() {
        return stream;
    }

    public void write(List<String> results) throws IOException {
        for (String result : results) {
            put(begun ? form.between() : form.open());
            begun = true;
            put(result);
        }
        if (file == null) {
            stream.flush();
        }
    }

    private void put(String text) throws IOException {
        stream.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** All is written: the file appears. */
    public void commit() throws IOException {
        if (!begun) {
            put(form.open());
        }
        put(form.close());
        stream.flush();
        if (file != null) {
            stream.close();
            file.commit();
        }
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
