package org.credence.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.InputFile;
import org.credence.exchange.file.Lines;
import org.credence.exchange.file.Passage;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.ReadOptions;
import org.credence.exchange.file.Where;
import org.credence.exchange.json.Json;
import org.credence.model.Source;
import org.credence.model.Sources;
import org.jspecify.annotations.Nullable;

/** Reads a file of sources: an array of them, or one a line. */
public final class SourcesReader {
    private final ReadOptions options;
    private final List<Source> read = new ArrayList<>();
    /** The id of the source that goes by a name. */
    private final Map<String, String> names = new HashMap<>();

    private SourcesReader(ReadOptions options) {
        this.options = options;
    }

    /**
     * All sources of a file, in its order.
     *
     * @throws BadInput when one is not as it should be
     */
    public static Sources read(Path path, ReadOptions options) {
        try (Lines lines = InputFile.open(path, options)) {
            return read(lines, options);
        }
    }

    /**
     * The one source that a passage holds.
     *
     * @throws BadInput when it is not as it should be
     */
    public static Source parse(Passage passage, ReadOptions options) {
        return Json.read(passage, options, SourceShape::read);
    }

    public static Sources read(Lines lines, ReadOptions options) {
        SourcesReader reader = new SourcesReader(options);
        Passage first = lines.next();
        if (first == null) {
            throw new BadInput(Problem.mustBe(Where.file(lines.file()), "file", "empty", "an array of sources"));
        }
        if (first.beginsWith('[')) {
            Json.read(lines.rest(), options, json -> json.list(reader::source));
        } else {
            reader.readLines(first, lines);
        }
        return reader.sources(lines.file());
    }

    private void readLines(@Nullable Passage first, Lines lines) {
        for (Passage line = first; line != null; line = lines.next()) {
            Json.read(line, options, this::source);
        }
    }

    private Source source(Json json) throws IOException {
        Source source = SourceShape.read(json);
        if (names.containsKey(source.id())) {
            throw json.badInside("/id", "source id", source.id(), "unique, also among aliases");
        }
        names.put(source.id(), source.id());
        for (int i = 0; i < source.aliases().size(); i++) {
            String other = names.putIfAbsent(source.aliases().get(i), source.id());
            if (other != null && !other.equals(source.id())) {
                throw json.badInside(
                        "/aliases/" + i,
                        "alias",
                        source.aliases().get(i),
                        "the name of one source (" + other + " has it)");
            }
        }
        read.add(source);
        return source;
    }

    private Sources sources(String file) {
        try {
            return new Sources(read);
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            throw new BadInput(new Problem(Where.file(file), message, message, "sources that fit together", null));
        }
    }
}
