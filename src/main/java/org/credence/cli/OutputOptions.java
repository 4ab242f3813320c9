package org.credence.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** In which form results go out, and where to. */
final class OutputOptions {
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
    enum Format {
        table,
        jsonl,
        json
    }

    @Nullable
    Path out() {
        return out;
    }

    /** @param usual what it is when neither the format nor the name of the file says */
    Format format(Format usual) {
        if (format != null) {
            return format;
        }
        if (out == null) {
            return usual;
        }
        return out.toString().endsWith(".json") ? Format.json : Format.jsonl;
    }
}
