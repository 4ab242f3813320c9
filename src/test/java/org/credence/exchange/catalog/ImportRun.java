package org.credence.exchange.catalog;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.credence.exchange.IncidentWriter;
import org.credence.exchange.RejectWriter;
import org.credence.exchange.SourceWriter;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.Where;
import org.credence.exchange.format.Format;
import org.credence.exchange.format.ImportCount;
import org.credence.exchange.format.ImportFile;
import org.credence.exchange.format.ImportOptions;
import org.credence.exchange.format.Importer;
import org.credence.exchange.format.Sink;
import org.credence.exchange.format.SourceBook;
import org.credence.model.Incident;
import org.credence.model.Source;
import org.credence.model.Sources;

/** One run of an importer, as the command does it, with all that comes of it kept or handed on. */
public final class ImportRun implements Sink {
    private final ImportCount count = new ImportCount();
    private final SourceBook sources;
    private final Consumer<Incident> incidents;
    private final List<Problem> rejects = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();

    /** Problems kept: enough for any golden, and little for a file that is nothing but problems. */
    private static final int KEPT = 1_000;

    private ImportRun(ImportOptions options, Consumer<Incident> incidents) {
        this.sources = new SourceBook(options.known());
        this.incidents = incidents;
    }

    /** Imports files; each incident is handed on. */
    public static ImportRun of(
            Format format, List<ImportFile> files, ImportOptions options, Consumer<Incident> incidents)
            throws IOException {
        ImportRun run = new ImportRun(options, incidents);
        Importer importer = format.importer(options);
        for (ImportFile file : files) {
            try {
                importer.read(file, run);
            } catch (BadInput e) {
                run.reject(e.problem());
            }
        }
        importer.finish(run);
        return run;
    }

    /** All that comes of an import, as text. */
    static String told(Samples.Sample sample) throws IOException {
        List<Incident> incidents = new ArrayList<>();
        ImportRun run = of(sample.format(), sample.files(), sample.options(), incidents::add);
        StringBuilder text = new StringBuilder();
        incidents.forEach(incident -> text.append(IncidentWriter.line(incident)).append('\n'));
        text.append("== sources\n").append(SourceWriter.pretty(new Sources(run.sources.all())));
        text.append("== rejects\n");
        run.rejects.forEach(reject -> text.append(RejectWriter.line(reject)).append('\n'));
        text.append("== warnings\n");
        run.warnings.forEach(warning -> text.append(warning).append('\n'));
        text.append("== summary\n");
        run.count.lines().forEach(line -> text.append(line).append('\n'));
        return text.toString().replace(Samples.ROOT + "/", "");
    }

    public ImportCount count() {
        return count;
    }

    public Sources sources() {
        return new Sources(sources.all());
    }

    public List<Problem> rejects() {
        return rejects;
    }

    public List<Problem> warnings() {
        return warnings;
    }

    @Override
    public void read() {
        count.read();
    }

    @Override
    public void incident(Incident incident, Where where) {
        count.made();
        incidents.accept(incident);
    }

    @Override
    public void source(Source source) {
        sources.add(source);
    }

    @Override
    public void reject(Problem problem) {
        count.rejected(problem);
        if (rejects.size() < KEPT) {
            rejects.add(problem);
        }
    }

    @Override
    public void warn(Problem problem) {
        count.warned(problem);
        if (warnings.size() < KEPT) {
            warnings.add(problem);
        }
    }

    @Override
    public void remark(String line) {
        count.remark(line);
    }
}
