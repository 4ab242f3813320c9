package org.credence.cli.options;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.credence.cli.console.Talk;
import org.credence.cli.console.Terminal;
import org.credence.exchange.SourcesReader;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.InputFile;
import org.credence.exchange.file.ReadOptions;
import org.credence.exchange.format.Format;
import org.credence.exchange.format.ImportFile;
import org.credence.model.Sources;
import org.credence.model.TrackRecords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How files of incidents are read. */
public final class Reading {
    private static final String DETECT = "auto";

    @Option(
            names = "--sources",
            paramLabel = "FILE",
            description = "Who the sources are; @|bold sources.json|@ beside the incidents unless given.")
    private @Nullable Path sources;

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            description =
                    "The format the incidents are in, imported on the way; @|bold auto|@ tells it by the content.")
    private @Nullable String from;

    @Mixin
    private FormatOptions formats = new FormatOptions();

    @Option(names = "--lenient", description = "Pass over unknown fields with a warning.")
    private boolean lenient;

    /** Whether the incidents are in a foreign format, or may be. */
    public boolean isForeign() {
        return from != null;
    }

    /** The file of sources that was named. */
    public @Nullable Path sources() {
        return sources;
    }

    /** What is read besides the incidents. */
    List<Path> files() {
        List<Path> all = new ArrayList<>();
        if (sources != null) {
            all.add(sources);
        }
        all.addAll(formats.files());
        return all;
    }

    /** What was asked, in words that differ when the options do. */
    String asked() {
        return " sources " + sources + " from " + from + (lenient ? " lenient" : "");
    }

    /**
     * Who is told of an import.
     *
     * @param reports of what it could not use
     * @param summary of what came of it
     */
    public record Told(Import.Reports reports, Consumer<String> summary) {}

    /**
     * A file of incidents, imported on the way when it is in a foreign format.
     *
     * @param told   who is told of an import
     * @param ledger  gives the records of sources in the place of what the files say of them; null for the latter
     * @throws BadInput when it does not load
     */
    public Batch batch(
            Path file, Terminal terminal, Talk talk, Told told, @Nullable Function<Sources, TrackRecords> ledger)
            throws IOException {
        ReadOptions options = lenient ? ReadOptions.STRICT.lenient(talk::warn) : ReadOptions.STRICT;
        if (from == null) {
            return Batch.open(file, sources, options, terminal.in(), ledger);
        }
        boolean piped = file.equals(InputFile.STANDARD_INPUT);
        ImportFile input = piped
                ? new ImportFile(file.toString(), StandardInput.aside(terminal.in()))
                : new ImportFile(file.toString(), file);
        Sources known = sources == null ? Sources.none() : SourcesReader.read(sources, options);
        Format format = from.equals(DETECT) ? Import.of(input) : Import.named(from);
        Imported imported =
                Imported.of(input, format, formats.options(known, options), told.reports(), terminal, told.summary());
        return Batch.of(file, imported, ReadOptions.STRICT, ledger);
    }
}
