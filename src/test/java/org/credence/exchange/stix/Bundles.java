package org.credence.exchange.stix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.credence.exchange.Entry;
import org.credence.exchange.IncidentReader;
import org.credence.exchange.SourcesReader;
import org.credence.exchange.catalog.Formats;
import org.credence.exchange.catalog.Scoring;
import org.credence.exchange.file.IncidentFiles;
import org.credence.exchange.file.ReadOptions;
import org.credence.exchange.format.Format;
import org.credence.exchange.format.ImportFile;
import org.credence.exchange.stix.out.StixScores;
import org.credence.model.Incident;
import org.credence.model.Sources;

/** Bundles that are written: of every fixture, and of what samples of several formats became. */
final class Bundles {
    private static final List<String> FORMATS = List.of("stix", "misp", "claimreview", "rumour", "ucdp", "gdelt");

    private static final List<String> BROKEN =
            List.of("synthetic-hostile.json", "synthetic-revoked-and-confidence.json");

    private Bundles() {}

    /** A bundle, and what it was made of. */
    record Made(String name, String text) {}

    /** Without samples whose objects are broken on purpose: what was made by others goes out as it came. */
    static List<Made> ofWhatIsSound() throws IOException {
        return all().stream()
                .filter(it -> BROKEN.stream().noneMatch(it.name()::endsWith))
                .toList();
    }

    static List<Made> all() throws IOException {
        List<Made> all = new ArrayList<>();
        for (Path file : IncidentFiles.at(Path.of("fixtures"))) {
            Sources sources =
                    SourcesReader.read(IncidentFiles.sourcesBeside(file).orElseThrow(), ReadOptions.STRICT);
            all.add(new Made(file.toString(), Scoring.to(new StixScores(), incidents(file, sources), sources)));
        }
        for (String name : FORMATS) {
            Format format = Formats.named(name).orElseThrow();
            for (Path file : samples(name)) {
                Scoring.Made made = Scoring.from(format, List.of(ImportFile.of(file)));
                if (!made.incidents().isEmpty()) {
                    all.add(new Made(
                            file.toString(),
                            Scoring.to(
                                    new StixScores(),
                                    made.incidents(),
                                    made.run().sources())));
                }
            }
        }
        return all;
    }

    private static List<Path> samples(String format) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/import", format))) {
            return files.filter(file -> !file.toString().endsWith(".golden") && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        }
    }

    private static List<Incident> incidents(Path file, Sources sources) throws IOException {
        List<Incident> incidents = new ArrayList<>();
        try (IncidentReader reader = IncidentReader.open(file, ReadOptions.STRICT, sources)) {
            for (Entry entry = reader.next(); entry != null; entry = reader.next()) {
                incidents.add(((Entry.Accepted) entry).incident());
            }
        }
        return incidents;
    }
}
