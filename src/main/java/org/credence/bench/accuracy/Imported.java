package org.credence.bench.accuracy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.Where;
import org.credence.exchange.format.Format;
import org.credence.exchange.format.ImportFile;
import org.credence.exchange.format.ImportOptions;
import org.credence.exchange.format.Importer;
import org.credence.exchange.format.Sink;
import org.credence.exchange.format.SourceBook;
import org.credence.model.Incident;
import org.credence.model.Source;
import org.credence.model.Sources;

/**
 * What an importer makes of a file or folder; what cannot be read is left out.
 *
 * @param incidents in the importer's order
 */
public record Imported(List<Incident> incidents, Sources sources) {
    public Imported {
        incidents = List.copyOf(incidents);
    }

    /** Reads a file or folder. */
    public static Imported read(Format format, Path path) throws IOException {
        List<Incident> incidents = new ArrayList<>();
        SourceBook book = new SourceBook(Sources.none());
        Importer importer = format.importer(ImportOptions.USUAL);
        Sink sink = new Collecting(incidents, book);
        importer.read(ImportFile.of(path), sink);
        importer.finish(sink);
        return new Imported(incidents, new Sources(book.all()));
    }

    private record Collecting(List<Incident> incidents, SourceBook book) implements Sink {
        @Override
        public void read() {}

        @Override
        public void incident(Incident incident, Where where) {
            incidents.add(incident);
        }

        @Override
        public void source(Source source) {
            book.add(source);
        }

        @Override
        public void reject(Problem problem) {}

        @Override
        public void warn(Problem problem) {}
    }
}
