package org.credence.cli.options;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.credence.cli.console.Exit;
import org.credence.cli.console.Results;
import org.credence.cli.console.UserError;
import org.credence.exchange.IncidentWriter;
import org.credence.exchange.catalog.Formats;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.Where;
import org.credence.exchange.format.Format;
import org.credence.exchange.format.Head;
import org.credence.exchange.format.ImportCount;
import org.credence.exchange.format.ImportFile;
import org.credence.exchange.format.ImportOptions;
import org.credence.exchange.format.Importer;
import org.credence.exchange.format.Sink;
import org.credence.exchange.format.SourceBook;
import org.credence.model.Incident;
import org.credence.model.Source;

/** One run of an importer: incidents go out as they are made, sources are kept for the end. */
public final class Import implements Sink {
    /** After so many warnings, the rest is only counted. */
    private static final int TOLD = 10;

    private final Results out;
    private final SourceBook sources;
    private final Reports reports;
    private final ImportCount count = new ImportCount();

    /** Who is told of what was not, or not quite, as it should be. */
    public interface Reports {
        void reject(Problem problem) throws IOException;

        void warn(Problem problem);

        void step();
    }

    public Import(Results out, ImportOptions options, Reports reports) {
        this.out = out;
        this.sources = new SourceBook(options.known());
        this.reports = reports;
    }

    /** The format by its name. */
    public static Format named(String name) {
        return Formats.named(name)
                .orElseThrow(() -> new UserError(
                        Exit.COMMAND_LINE,
                        "The format (" + name + ") must be one of "
                                + String.join(
                                        ", ",
                                        Formats.in().stream().map(Format::name).toList())
                                + ".",
                        Formats.nearest(name)
                                .map(near -> "Maybe you meant (" + near + ").")
                                .orElse("")));
    }

    /** The format by the content of a file. */
    public static Format of(ImportFile file) throws IOException {
        return Formats.of(Head.of(file))
                .orElseThrow(() -> new BadInput(Problem.mustBe(file.where(), "input", "unknown", "in a known format")
                        .maybe("name the format; credence import --list lists them")));
    }

    /** Reads all of the files; one that cannot be read is rejected, and stops nothing. */
    public void run(List<ImportFile> files, Format format, ImportOptions options) throws IOException {
        Importer importer = format.importer(options);
        for (ImportFile file : files) {
            try {
                importer.read(file, this);
            } catch (BadInput e) {
                reject(e.problem());
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
        importer.finish(this);
    }

    public ImportCount count() {
        return count;
    }

    public SourceBook sources() {
        return sources;
    }

    @Override
    public void read() {
        count.read();
        reports.step();
    }

    @Override
    public void incident(Incident incident, Where where) throws IOException {
        count.made();
        out.write(List.of(IncidentWriter.line(incident) + "\n"));
    }

    @Override
    public void source(Source source) {
        sources.add(source);
    }

    @Override
    public void reject(Problem problem) throws IOException {
        count.rejected(problem);
        reports.reject(problem);
    }

    @Override
    public void warn(Problem problem) {
        count.warned(problem);
        if (count.warnings() <= TOLD) {
            reports.warn(problem);
        }
    }

    @Override
    public void remark(String line) {
        count.remark(line);
    }
}
