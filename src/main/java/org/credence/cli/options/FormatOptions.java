package org.credence.cli.options;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.credence.cli.console.Exit;
import org.credence.cli.console.UserError;
import org.credence.exchange.file.ReadOptions;
import org.credence.exchange.format.ImportOptions;
import org.credence.exchange.format.ImportOptions.ValueOptions;
import org.credence.model.Sources;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a foreign format is to be understood. */
public final class FormatOptions {
    @Option(names = "--mapping", paramLabel = "FILE", description = "Which column means what, for @|bold csv|@.")
    private @Nullable Path mapping;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "The encoding of a text that does not say so itself; @|bold UTF-8|@ unless given.")
    private @Nullable String encoding;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description =
                    "The time zone of times without one, such as @|bold Asia/Damascus|@; @|bold UTC|@ unless given.")
    private @Nullable String zone;

    @Option(
            names = "--tolerance",
            paramLabel = "SHARE",
            description = "Relative difference up to which two numbers are one value, such as @|bold 0.01|@.")
    private double tolerance;

    @Option(
            names = "--within",
            paramLabel = "FILE",
            description = "Which value lies within which (CSV: inner,outer): a city within its country supports it.")
    private @Nullable Path within;

    @Option(
            names = "--settled",
            paramLabel = "DATE",
            description = "The day on which truths were settled that have no date; else they are in no track record.")
    private @Nullable String settled;

    /** Files that are read besides what is imported. */
    public List<Path> files() {
        return Stream.of(mapping, within).filter(Objects::nonNull).toList();
    }

    /** The options as the importers want them. */
    public ImportOptions options(Sources known, ReadOptions read) {
        if (!(tolerance >= 0 && tolerance < 1)) {
            throw new UserError(
                    Exit.COMMAND_LINE, "The tolerance (" + tolerance + ") must be between 0 and 1.", "Maybe 0.01.");
        }
        return new ImportOptions(
                read, known, mapping, charset(), zoneId(), new ValueOptions(tolerance, within, settled()));
    }

    private @Nullable LocalDate settled() {
        try {
            return settled == null ? null : LocalDate.parse(settled);
        } catch (DateTimeException e) {
            throw new UserError(
                    Exit.COMMAND_LINE,
                    "The date (" + settled + ") of --settled must be a date.",
                    "Maybe write 2021-07-04.");
        }
    }

    private @Nullable Charset charset() {
        try {
            return encoding == null ? null : Charset.forName(encoding);
        } catch (IllegalArgumentException e) {
            throw new UserError(
                    Exit.COMMAND_LINE,
                    "The encoding (" + encoding + ") must be one that Java knows.",
                    "Maybe windows-1252 or ISO-8859-1.");
        }
    }

    private @Nullable ZoneId zoneId() {
        try {
            return zone == null ? null : ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new UserError(
                    Exit.COMMAND_LINE,
                    "The time zone (" + zone + ") must be one of the IANA database, or an offset.",
                    "Maybe Europe/Berlin or +02:00.");
        }
    }
}
