package org.credence.cli.console;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.credence.exchange.file.AtomicFile;
import org.credence.exchange.file.Packing;
import org.credence.exchange.file.PartFile;
import org.jspecify.annotations.Nullable;

/** Where results go: standard output, or a file that appears whole or not at all. */
public final class Results implements Closeable {
    private final @Nullable AtomicFile file;
    private final @Nullable PartFile part;
    private final OutputStream stream;
    private final Form form;
    private boolean begun;

    /** How one result follows another. */
    public record Form(String open, String between, String close) {
        /** A line that stands before all others. */
        public static Form headed(String head) {
            return new Form(head, "", "");
        }

        /** As they come. */
        public static final Form PLAIN = new Form("", "", "");
        /** A JSON array. */
        public static final Form ARRAY = new Form("[\n", ",\n", "\n]\n");
    }

    private Results(@Nullable AtomicFile file, @Nullable PartFile part, OutputStream stream, Form form) {
        this.file = file;
        this.part = part;
        this.stream = stream;
        this.form = form;
    }

    public static Results to(@Nullable Path path, Form form, Terminal terminal) throws IOException {
        if (path == null) {
            return new Results(null, null, terminal.out(), form);
        }
        AtomicFile file = AtomicFile.create(path);
        return new Results(file, null, Packing.pack(path.toString(), file.stream()), form);
    }

    /**
     * To a file with which another run can go on.
     *
     * @param begun whether it holds results already
     */
    public static Results to(PartFile part, Form form, boolean begun) {
        Results results = new Results(null, part, part.stream(), form);
        results.begun = begun;
        return results;
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
        if (file == null && part == null) {
            stream.flush();
        }
    }

    private void put(String text) throws IOException {
        stream.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes what ends the results. */
    public void end() throws IOException {
        if (!begun) {
            put(form.open());
        }
        put(form.close());
        stream.flush();
    }

    /** All is written: the file appears. */
    public void commit() throws IOException {
        end();
        if (file != null) {
            stream.close();
            file.commit();
        }
    }

    @Override
    public void close() throws IOException {
        if (part != null) {
            part.close();
        }
        if (file != null) {
            file.close();
        }
    }
}
