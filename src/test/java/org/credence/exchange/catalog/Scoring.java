package org.credence.exchange.catalog;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.credence.Credence;
import org.credence.ShippedRules;
import org.credence.exchange.format.Format;
import org.credence.exchange.format.ImportFile;
import org.credence.exchange.format.ImportOptions;
import org.credence.exchange.format.ScoreFormat;
import org.credence.facts.Cut;
import org.credence.model.Incident;
import org.credence.model.Sources;
import org.credence.model.TrackRecords;

/** Incidents on their way out, as {@code score --to} sends them, and back in. */
public final class Scoring {
    private static final Credence CREDENCE = rules();

    private Scoring() {}

    private static Credence rules() {
        try {
            return ShippedRules.credence(Path.of("rules"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Scores incidents, and writes the scores in a format. */
    public static String to(ScoreFormat format, List<Incident> incidents, Sources sources) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ScoreFormat.ScoreSink sink = format.open(out, CREDENCE.prices());
        for (Incident incident : incidents) {
            sink.write(
                    format.wantsExamined()
                            ? CREDENCE.examine(incident, sources, TrackRecords.FROM_FILE, Cut.NONE, Set.of())
                            : CREDENCE.score(incident, sources, TrackRecords.FROM_FILE, Cut.NONE),
                    sources);
        }
        sink.end();
        return out.toString(StandardCharsets.UTF_8);
    }

    /** What an import made. */
    public record Made(List<Incident> incidents, ImportRun run) {}

    public static Made from(Format format, List<ImportFile> files) throws IOException {
        List<Incident> incidents = new ArrayList<>();
        return new Made(incidents, ImportRun.of(format, files, ImportOptions.USUAL, incidents::add));
    }

    /** The same of a text, by way of a file in a folder. */
    public static Made from(Format format, String text, Path folder) throws IOException {
        Path file = folder.resolve("text");
        Files.writeString(file, text);
        return from(format, List.of(ImportFile.of(file)));
    }
}
