package org.credence.cli.learn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.credence.bench.accuracy.ValueSet;
import org.credence.exchange.Entry;
import org.credence.exchange.IncidentReader;
import org.credence.exchange.SourcesReader;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.IncidentFiles;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.ReadOptions;
import org.credence.exchange.file.Where;
import org.credence.model.Incident;
import org.credence.model.Source;
import org.credence.model.Sources;
import org.jspecify.annotations.Nullable;

/** Reads a corpus; what does not load stops the run, for a part of a corpus teaches something else. */
public final class Reading {
    private Reading() {}

    /**
     * A file, or a folder of them or with tables.
     *
     * @param sources who the sources are, or null when that stands beside the incidents
     */
    public static ValueSet of(Path path, @Nullable Path sources) throws IOException {
        if (Files.isDirectory(path) && ValueSet.holdsClaims(path)) {
            return ValueSet.read(path);
        }
        Map<String, Source> met = new LinkedHashMap<>();
        List<Incident> incidents = new ArrayList<>();
        for (Path file : IncidentFiles.at(path)) {
            Sources known = SourcesReader.read(sources == null ? beside(file) : sources, ReadOptions.STRICT);
            known.all().forEach(source -> met.putIfAbsent(source.id(), source));
            try (IncidentReader reader = IncidentReader.open(file, ReadOptions.STRICT, known)) {
                for (Entry entry = reader.next(); entry != null; entry = reader.next()) {
                    if (entry instanceof Entry.Reject reject) {
                        throw new BadInput(reject.problem());
                    }
                    incidents.add(((Entry.Accepted) entry).incident());
                }
            }
        }
        return new ValueSet(path.toString(), incidents, new Sources(met.values()));
    }

    private static Path beside(Path incidents) {
        return IncidentFiles.sourcesBeside(incidents)
                .orElseThrow(() -> new BadInput(Problem.mustBe(
                                Where.file(incidents.toString()), "sources", "no sources.json", "in the same folder")
                        .maybe("say where they are with --sources FILE")));
    }
}
