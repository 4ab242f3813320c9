package org.credence.bench;

import static org.credence.exchange.json.Field.required;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.credence.bench.Timings.Timing;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.InputFile;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.ReadOptions;
import org.credence.exchange.file.UnreadableInput;
import org.credence.exchange.file.Where;
import org.credence.exchange.json.Json;
import org.credence.exchange.json.PlainObject;
import org.credence.exchange.json.Shape;

/**
 * A benchmark that is kept, to be compared with a later one.
 *
 * @param machine  where it was taken, for people
 * @param baseline the stage that all others are set beside
 */
public record Saved(String machine, String baseline, List<Timing> timings) {
    /**
     * Half the distance between quartiles is 0.67 standard deviations of a normal distribution; three of them are two.
     */
    private static final double SPREADS = 3;

    public Saved {
        timings = List.copyOf(timings);
    }

    /**
     * How the ratio of a stage to the baseline moved.
     *
     * @param then  ratio of the earlier benchmark
     * @param now   ratio of the later one
     * @param noise how far the one may lie from the other for no reason, as a share
     */
    public record Change(String stage, double then, double now, double noise) {
        /** Above 0 when it is slower now. */
        public double share() {
            return now / then - 1;
        }

        public boolean isNoise() {
            return Math.abs(share()) <= noise;
        }
    }

    private static final class Draft {
        private String machine = "";
        private String baseline = "";
        private final List<Timing> timings = new ArrayList<>();
        private String stage = "";
        private double microseconds;
        private double spread;
    }

    private static final Shape<Draft> STAGE = Shape.of(
            "stage",
            Draft::new,
            required("stage", (it, json) -> it.stage = json.name()),
            required("microseconds", (it, json) -> it.microseconds = json.number(0, Double.POSITIVE_INFINITY)),
            required("spread", (it, json) -> it.spread = json.number(0, Double.POSITIVE_INFINITY)));

    private static final Shape<Draft> SHAPE = Shape.of(
            "benchmark",
            Draft::new,
            required("machine", (it, json) -> it.machine = json.text()),
            required("baseline", (it, json) -> it.baseline = json.name()),
            required("stages", (it, json) -> it.timings.addAll(json.nonEmptyList(Saved::timing))));

    private static Timing timing(Json json) throws IOException {
        Draft stage = STAGE.read(json);
        return new Timing(stage.stage, stage.microseconds, stage.spread);
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @throws BadInput when it is something else, or damaged
     */
    public static Saved read(Path file) {
        try {
            Draft draft = Json.read(InputFile.readWhole(file, ReadOptions.STRICT), ReadOptions.STRICT, SHAPE::read);
            Saved read = new Saved(draft.machine, draft.baseline, draft.timings);
            read.requireTimes(Where.file(file.toString()));
            return read;
        } catch (UnreadableInput e) {
            throw e;
        } catch (BadInput e) {
            throw new BadInput(e.problem().maybe("it is not what credence bench --save of this version wrote"));
        }
    }

    /** Ratios need something to be set beside, and something that took time. */
    private void requireTimes(Where where) {
        if (find(baseline).isEmpty()) {
            throw new BadInput(Problem.mustBe(where, "baseline", baseline, "one of the stages"));
        }
        for (Timing timing : timings) {
            if (timing.microseconds() == 0) {
                throw new BadInput(Problem.mustBe(where, "time of " + timing.stage(), "0", "more than that"));
            }
        }
    }

    /** The file's text. */
    public String text() {
        List<PlainObject> stages = timings.stream()
                .map(it -> PlainObject.of("stage", it.stage())
                        .with("microseconds", it.microseconds())
                        .with("spread", it.spread()))
                .toList();
        return PlainObject.of("machine", machine)
                .with("baseline", baseline)
                .with("stages", stages)
                .pretty();
    }

    /** The stages that only one of two benchmarks has, as their names were when versions differ. */
    public List<String> notIn(Saved other) {
        return timings.stream()
                .map(Timing::stage)
                .filter(stage -> other.find(stage).isEmpty())
                .toList();
    }

    /** What became of each stage that both have. Ratios are compared, so that a machine that is busy does not matter. */
    public List<Change> since(Saved before) {
        List<Change> changes = new ArrayList<>();
        for (Timing now : timings) {
            Optional<Timing> then = before.find(now.stage());
            if (then.isPresent() && !now.stage().equals(baseline)) {
                double noise = SPREADS * Math.hypot(spread(now), before.spread(then.get()));
                changes.add(new Change(now.stage(), before.ratio(then.get()), ratio(now), noise));
            }
        }
        return changes;
    }

    private Optional<Timing> find(String stage) {
        return timings.stream().filter(it -> it.stage().equals(stage)).findFirst();
    }

    private Timing base() {
        return find(baseline).orElse(new Timing(baseline, 1, 0));
    }

    private double ratio(Timing timing) {
        return timing.microseconds() / base().microseconds();
    }

    /** Of the ratio to the baseline, as a share of it. */
    private double spread(Timing timing) {
        Timing base = base();
        return Math.hypot(timing.spread() / timing.microseconds(), base.spread() / base.microseconds());
    }
}
