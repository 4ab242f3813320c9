package org.credence.cli.options;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.credence.cli.console.Results;
import org.credence.cli.console.Terminal;
import org.credence.exchange.SourceWriter;
import org.credence.exchange.file.AtomicFile;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.Scratch;
import org.credence.exchange.format.Format;
import org.credence.exchange.format.ImportCount;
import org.credence.exchange.format.ImportFile;
import org.credence.exchange.format.ImportOptions;
import org.credence.model.Sources;

/** What an import on the way to something else made: native files in a temporary folder. */
final class Imported implements Closeable {
    private final Path folder;

    private Imported(Path folder) {
        this.folder = folder;
    }

    /**
     * Imports a file.
     *
     * @param summary is told what came of it
     * @throws BadInput when nothing came of it
     */
    static Imported of(
            ImportFile file,
            Format format,
            ImportOptions options,
            Import.Reports reports,
            Terminal terminal,
            Consumer<String> summary)
            throws IOException {
        Imported imported = new Imported(Scratch.directory());
        try (Results incidents = Results.to(imported.incidents(), Results.Form.PLAIN, terminal)) {
            Import run = new Import(incidents, options, reports);
            run.run(List.of(file), format, options);
            requireSome(run.count(), file, format);
            run.count().lines().forEach(summary);
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

    private static void requireSome(ImportCount count, ImportFile file, Format format) {
        if (count.incidents() == 0) {
            List<String> state =
                    new ArrayList<>(List.of(count.reads() + " records read as " + format.name(), "no incident made"));
            state.addAll(count.remarks());
            String expected = "one that holds " + format.needed();
            String advice = count.rejects() > 0
                    ? "put right what was rejected"
                    : "name another format with --from; credence import --list lists them";
            String found = String.join("; ", state);
            throw new BadInput(new Problem(
                    file.where(), "The input (" + found + ") must be " + expected + ".", found, expected, advice));
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
