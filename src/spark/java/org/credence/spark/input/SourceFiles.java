package org.credence.spark.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.credence.exchange.SourcesReader;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.InputFile;
import org.credence.exchange.file.Lines;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.ReadOptions;
import org.credence.exchange.file.UnreadableInput;
import org.credence.exchange.file.Where;
import org.credence.model.Source;
import org.credence.model.Sources;

/** Sources from several files, which may repeat each other, and must not contradict. */
public final class SourceFiles {
    private final Configuration hadoop;
    private final ReadOptions options;
    private final Map<String, Source> byId = new LinkedHashMap<>();
    private final Map<String, String> fileOf = new LinkedHashMap<>();

    public SourceFiles(Configuration hadoop, ReadOptions options) {
        this.hadoop = hadoop;
        this.options = options;
    }

    /**
     * All sources of these files.
     *
     * @throws BadInput when a file does not load, or two differ about one source
     */
    public Sources read(List<InputPaths.Found> files) {
        for (InputPaths.Found file : files) {
            try (Lines lines = open(file)) {
                SourcesReader.read(lines, options).all().forEach(source -> add(source, file.name()));
            }
        }
        try {
            return new Sources(byId.values());
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            String last = files.get(files.size() - 1).name();
            throw new BadInput(new Problem(Where.file(last), message, message, "sources that fit together", null));
        }
    }

    private Lines open(InputPaths.Found file) {
        try {
            Path path = new Path(file.path());
            InputStream raw = path.getFileSystem(hadoop).open(path);
            return new Lines(file.name(), InputFile.unpacked(raw, file.name()), options.limit());
        } catch (IOException e) {
            throw UnreadableInput.after(0, Where.file(file.name()), e);
        }
    }

    private void add(Source source, String file) {
        Source before = byId.putIfAbsent(source.id(), source);
        String where = fileOf.putIfAbsent(source.id(), file);
        if (before != null && !before.equals(source)) {
            throw new BadInput(Problem.mustBe(Where.file(file), "source", source.id(), "the same as in " + where)
                    .maybe("one of the files is older; leave it out, or put both right"));
        }
    }
}
