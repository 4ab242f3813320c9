package org.credence.bench.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.Where;
import org.credence.exchange.format.Format;
import org.credence.exchange.format.Head;
import org.credence.exchange.format.ImportFile;
import org.credence.exchange.format.ImportOptions;
import org.credence.exchange.format.Importer;
import org.credence.exchange.format.Sink;
import org.credence.exchange.format.SourceBook;
import org.credence.exchange.truth.ObjectFormat;
import org.credence.model.Incident;
import org.credence.model.Source;
import org.credence.model.Sources;

/**
 * A folder with a table of claims and one of the truth, read.
 *
 * @param name      of the folder
 * @param incidents its objects, with outcomes where the truth is known
 */
public record ValueSet(String name, List<Incident> incidents, Sources sources) {
    private static final Format FORMAT = new ObjectFormat();

    public ValueSet {
        incidents = List.copyOf(incidents);
    }

    /** The folders under one, in the order of their names. */
    public static List<Path> folders(Path data) throws IOException {
        try (Stream<Path> all = Files.list(data)) {
            return all.filter(Files::isDirectory).sorted().toList();
        }
    }

    /** Whether a folder holds tables of claims and of the truth. */
    public static boolean isOne(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> String.valueOf(file.getFileName()).startsWith("truth."))
                    && holdsClaims(folder);
        }
    }

    /** Whether a folder holds a table of claims. */
    public static boolean holdsClaims(Path folder) throws IOException {
        return FORMAT.recognises(Head.of(ImportFile.of(folder)));
    }

    /** Reads a folder; rows that cannot be read are left out. */
    public static ValueSet read(Path folder) throws IOException {
        List<Incident> incidents = new ArrayList<>();
        SourceBook book = new SourceBook(Sources.none());
        Importer importer = FORMAT.importer(ImportOptions.USUAL);
        Sink sink = new Collecting(incidents, book);
        importer.read(ImportFile.of(folder), sink);
        importer.finish(sink);
        return new ValueSet(folder.getFileName().toString(), incidents, new Sources(book.all()));
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
