package org.credence.batch;

import static org.credence.exchange.json.Field.required;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.credence.exchange.file.AtomicFile;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.InputFile;
import org.credence.exchange.file.Passage;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.ReadOptions;
import org.credence.exchange.file.Where;
import org.credence.exchange.json.Json;
import org.credence.exchange.json.PlainObject;
import org.credence.exchange.json.Shape;

/**
 * How far a run has come, so that another can go on from there.
 *
 * @param asked  what the run was asked for, and with what it works; by name
 * @param chunks of the input that are dealt with
 * @param input  hash of the input up to there
 * @param done   what has come of it
 * @param over   whether that is all, and only the files are not yet in their places
 */
public record Checkpoint(Map<String, String> asked, long chunks, String input, Done done, boolean over) {
    /**
     * What has come of a run.
     *
     * @param written  bytes of the output
     * @param rejects  bytes of the file of rejects
     * @param records  taken
     * @param rejected of these
     * @param leftOut  of these, because there was nothing to score
     */
    public record Done(long written, long rejects, long records, long rejected, long leftOut) {
        public static final Done NOTHING = new Done(0, 0, 0, 0, 0);
    }

    public Checkpoint {
        asked = Collections.unmodifiableMap(new LinkedHashMap<>(asked));
    }

    private static final class Draft {
        private final Map<String, String> asked = new LinkedHashMap<>();
        private final long[] numbers = new long[6];
        private String input = "";
        private String check = "";
        private boolean over;

        Checkpoint made() {
            Done done = new Done(numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]);
            return new Checkpoint(asked, numbers[0], input, done, over);
        }
    }

    private static final Shape<Draft> SHAPE = Shape.of(
            "checkpoint",
            Draft::new,
            required("asked", (it, json) -> it.asked.putAll(json.map(Json::text))),
            required("chunks", (it, json) -> it.numbers[0] = whole(json)),
            required("input", (it, json) -> it.input = json.text()),
            required("written", (it, json) -> it.numbers[1] = whole(json)),
            required("rejects", (it, json) -> it.numbers[2] = whole(json)),
            required("records", (it, json) -> it.numbers[3] = whole(json)),
            required("rejected", (it, json) -> it.numbers[4] = whole(json)),
            required("leftOut", (it, json) -> it.numbers[5] = whole(json)),
            required("over", (it, json) -> it.over = json.truth()),
            required("check", (it, json) -> it.check = json.text()));

    /** Exact up to 2⁵³. */
    private static long whole(Json json) throws IOException {
        return (long) json.number(0, 0x1p53);
    }

    /**
     * The checkpoint that a file holds; none when there is no file.
     *
     * @throws BadInput when it is damaged
     */
    public static Optional<Checkpoint> read(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            Passage text = InputFile.readWhole(file, ReadOptions.STRICT);
            Draft draft = Json.read(text, ReadOptions.STRICT, SHAPE::read);
            Checkpoint read = draft.made();
            if (!read.check().equals(draft.check)) {
                throw new BadInput(
                        Problem.mustBe(Where.file(file.toString()), "checkpoint", "damaged", "as it was written"));
            }
            return Optional.of(read);
        } catch (BadInput e) {
            throw new BadInput(e.problem().maybe("score everything again, without --resume"));
        }
    }

    /** Puts it in the place of the one before. */
    public void write(Path file) throws IOException {
        AtomicFile.write(file, fields().with("check", check()).pretty());
    }

    private PlainObject fields() {
        PlainObject all = PlainObject.empty();
        asked.forEach(all::with);
        return PlainObject.of("asked", all)
                .with("chunks", chunks)
                .with("input", input)
                .with("written", done.written())
                .with("rejects", done.rejects())
                .with("records", done.records())
                .with("rejected", done.rejected())
                .with("leftOut", done.leftOut())
                .with("over", over);
    }

    private String check() {
        return new Hash().add(fields().toString()).toString();
    }
}
