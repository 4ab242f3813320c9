package org.credence.cli.options;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** In which form results go out, and where to. */
public final class OutputOptions {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "@|bold table|@ for people, @|bold jsonl|@ (one object a line) or @|bold json|@ (an array).")
    private @Nullable Format format;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to write; the file appears whole or not at all. An ending gz or zst packs it.")
    private @Nullable Path out;

    /** Forms of output; the names are those on the command line. */
    @SuppressWarnings("checkstyle:ConstantName")
    public enum Format {
        table,
        jsonl,
        json
    }

    @Nullable
    public Path out() {
        return out;
    }

    public boolean isFormatGiven() {
        return format != null;
    }

    /**
     * In which form results go out.
     *
     * @param usual what it is when neither the format nor the name of the file says
     */
    public Format format(Format usual) {
        if (format != null) {
            return format;
        }
        if (out == null) {
            return usual;
        }
        return out.toString().endsWith(".json") ? Format.json : Format.jsonl;
    }
}
