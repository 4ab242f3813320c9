package org.credence.exchange.label;

import static org.credence.exchange.json.Field.optional;
import static org.credence.exchange.json.Field.required;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.InputFile;
import org.credence.exchange.file.Lines;
import org.credence.exchange.file.Passage;
import org.credence.exchange.file.ReadOptions;
import org.credence.exchange.file.Where;
import org.credence.exchange.json.Json;
import org.credence.exchange.json.Shape;
import org.credence.exchange.json.Words;
import org.credence.model.Moment;
import org.credence.model.Outcome;
import org.jspecify.annotations.Nullable;

/** Reads outcomes, one JSON object a line. */
public final class LabelReader {
    private static final Words<Outcome.Result> RESULTS = Words.of(Outcome.Result.class);

    private static final Shape<Draft> LABEL = Shape.of(
            "label",
            Draft::new,
            required("incident", (it, json) -> it.incident = json.name()),
            required("claim", (it, json) -> it.claim = json.name()),
            required("result", (it, json) -> it.result = json.oneOf(RESULTS)),
            required("settled", (it, json) -> it.settled = json.moment()),
            optional("by", (it, json) -> it.by = json.name()),
            optional("because", (it, json) -> it.because = json.name()));

    private LabelReader() {}

    private static final class Draft {
        private String incident = "";
        private String claim = "";
        private Outcome.Result result = Outcome.Result.UNDETERMINED;
        private Moment settled = Moment.on(java.time.LocalDate.EPOCH);
        private @Nullable String by;
        private @Nullable String because;
    }

    /**
     * The labels of a file, in its order.
     *
     * @throws BadInput when a line is not as it should be
     */
    public static List<Label> read(Path path, ReadOptions options) {
        List<Label> labels = new ArrayList<>();
        try (Lines lines = InputFile.open(path, options)) {
            for (Passage line = lines.next(); line != null; line = lines.next()) {
                labels.add(parse(line, options));
            }
        }
        return labels;
    }

    /**
     * The label that a passage holds.
     *
     * @throws BadInput when it is not as it should be
     */
    public static Label parse(Passage passage, ReadOptions options) {
        return Json.read(passage, options, LabelReader::label);
    }

    private static Label label(Json json) throws IOException {
        Where where = json.where();
        Draft it = LABEL.read(json);
        return new Label(it.incident, it.claim, new Outcome(it.result, it.settled, it.by, it.because), where);
    }
}
