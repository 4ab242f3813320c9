package org.credence.cli.options;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.credence.cli.console.Results;
import org.credence.cli.console.Terminal;
import org.credence.exchange.SourceWriter;
import org.credence.exchange.file.AtomicFile;
import org.credence.exchange.format.Format;
import org.credence.exchange.format.ImportFile;
import org.credence.exchange.format.ImportOptions;
import org.credence.model.Sources;

/** What an import on the way to something else made: native files in a temporary folder. */
final class Imported implements Closeable {
    private final Path folder;

    private Imported(Path folder) {
        this.folder = folder;
    }

    static Imported of(ImportFile file, Format format, ImportOptions options, Import.Reports reports, Terminal terminal)
            throws IOException {
        Imported imported = new Imported(Files.createTempDirectory("credence"));
        try (Results incidents = Results.to(imported.incidents(), Results.Form.PLAIN, terminal)) {
            Import run = new Import(incidents, options, reports);
            run.run(List.of(file), format, options);
            incidents.commit();
            AtomicFile.write(
                    imported.sources(),
                    SourceWriter.pretty(new Sources(run.sources().all())));
            return imported;
        } catch (IOException | RuntimeException e) {
            imported.close();
            throw e;
        }
    }

    Path incidents() {
        return folder.resolve("incidents.jsonl");
    }

    Path sources() {
        return folder.resolve("sources.json");
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(incidents());
        Files.deleteIfExists(sources());
        Files.deleteIfExists(folder);
    }
}
