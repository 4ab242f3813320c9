package org.credence.bench;

import static org.credence.exchange.json.Field.required;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.credence.bench.Timings.Timing;
import org.credence.exchange.file.AtomicFile;
import org.credence.exchange.file.InputFile;
import org.credence.exchange.file.ReadOptions;
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

    public static Saved read(Path file) {
        Draft draft = Json.read(InputFile.readWhole(file, ReadOptions.STRICT), ReadOptions.STRICT, SHAPE::read);
        return new Saved(draft.machine, draft.baseline, draft.timings);
    }

    public void write(Path file) throws IOException {
        List<PlainObject> stages = timings.stream()
                .map(it -> PlainObject.of("stage", it.stage())
                        .with("microseconds", it.microseconds())
                        .with("spread", it.spread()))
                .toList();
        AtomicFile.write(
                file,
                PlainObject.of("machine", machine)
                        .with("baseline", baseline)
                        .with("stages", stages)
                        .pretty());
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
