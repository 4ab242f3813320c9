package org.credence.bench.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.credence.exchange.format.Format;
import org.credence.exchange.format.Head;
import org.credence.exchange.format.ImportFile;
import org.credence.exchange.truth.ObjectFormat;
import org.credence.model.Incident;
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
        Imported imported = Imported.read(FORMAT, folder);
        return new ValueSet(folder.getFileName().toString(), imported.incidents(), imported.sources());
    }
}
