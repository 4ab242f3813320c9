package org.credence.exchange.catalog;

import java.io.IOException;
import org.credence.exchange.Entry;
import org.credence.exchange.IncidentReader;
import org.credence.exchange.SourcesReader;
import org.credence.exchange.file.IncidentFiles;
import org.credence.exchange.file.ReadOptions;
import org.credence.exchange.format.Format;
import org.credence.exchange.format.Head;
import org.credence.exchange.format.ImportFile;
import org.credence.exchange.format.ImportOptions;
import org.credence.exchange.format.Importer;
import org.credence.exchange.format.Sink;
import org.credence.model.Sources;

/** Incidents as this program writes them itself. */
final class NativeFormat implements Format {
    @Override
    public String name() {
        return "native";
    }

    @Override
    public String title() {
        return "incidents in this program's own JSON or JSONL";
    }

    @Override
    public boolean recognises(Head head) {
        return head.isJson() && head.hasField("claims") && head.hasField("title");
    }

    @Override
    public Importer importer(ImportOptions options) {
        return (file, sink) -> read(file, options, sink);
    }

    private static void read(ImportFile file, ImportOptions options, Sink sink) throws IOException {
        ReadOptions how = options.read();
        Sources known = known(file, options);
        known.all().forEach(sink::source);
        try (IncidentReader reader = IncidentReader.of(file.lines(how), how, known)) {
            for (Entry entry = reader.next(); entry != null; entry = reader.next()) {
                sink.read();
                if (entry instanceof Entry.Accepted accepted) {
                    sink.incident(accepted.incident(), accepted.where());
                } else if (entry instanceof Entry.Reject reject) {
                    sink.reject(reject.problem());
                }
            }
        }
    }

    /** Those that the user named, or those that lie beside the incidents. */
    private static Sources known(ImportFile file, ImportOptions options) {
        return options.known().all().isEmpty()
                ? IncidentFiles.sourcesBeside(file.path())
                        .map(beside -> SourcesReader.read(beside, options.read()))
                        .orElse(options.known())
                : options.known();
    }
}
