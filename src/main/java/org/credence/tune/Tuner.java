package org.credence.tune;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.credence.tune.design.Case;
import org.credence.tune.design.Design;
import org.credence.tune.design.Setting;
import org.credence.tune.fit.Folds;
import org.credence.tune.fit.Selection;
import org.credence.tune.fit.Selection.Found;
import org.credence.tune.fit.TemperatureFit;
import org.credence.tune.fit.TemperatureFit.Unseen;
import org.credence.tune.metric.Bootstrap;
import org.credence.tune.metric.Difference;
import org.credence.tune.metric.Metric;
import org.credence.tune.metric.Prediction;
import org.credence.tune.metric.Predictions;

/**
 * Tunes: proposes prices and a temperature on all cases, and measures the whole procedure on incidents it never saw.
 *
 * <p>Held out means: incidents are dealt into folds; for each fold the procedure runs on the others alone, and what it
 * proposes is measured on that fold. The temperature is cross-fitted: that of a fold is fitted to what the prices
 * say of the other folds, each priced without having been seen.
 */
public final class Tuner {
    /** Each fold is measured with four fifths of the cases; more folds change little (Kohavi, IJCAI 1995). */
    public static final int FOLDS = 5;

    private final Design design;
    private final Setting present;
    private final long seed;
    private final Bootstrap bootstrap;
    private final Guard guard;
    private final Stages stages;

    public Tuner(Design design, long seed, Guard guard, Stages stages) {
        this.design = design;
        this.present = design.tariff().present();
        this.seed = seed;
        this.bootstrap = Bootstrap.seeded(seed);
        this.guard = guard;
        this.stages = stages;
    }

    /** One fold: its cases, and what was proposed without them. */
    private record Part(int fold, Design held, Found found) {
        Unseen unseen() {
            return new Unseen(held, found.setting());
        }
    }

    /** Runs it all. */
    public Tuning tune() {
        stages.begin("all incidents");
        Guarded all = Guarded.of(design, guard);
        List<Part> parts = parts(all);
        stages.begin("the temperature");
        Heat heat = heat(all, parts);
        stages.begin("what is noise");
        Setting proposed = all.found().setting().withTemperature(heat.temperature());
        return new Tuning(
                design,
                proposed,
                moves(all, parts),
                heat.fate(),
                performance(proposed, parts, heat),
                all.found().fitted());
    }

    private List<Part> parts(Guarded all) {
        Folds folds = Folds.deal(design.incidents(), FOLDS, seed);
        List<Part> parts = new ArrayList<>();
        for (int fold = 0; fold < folds.count(); fold++) {
            stages.begin("fold " + (fold + 1) + " of " + folds.count());
            Found found = Selection.of(
                    design.of(folds.outside(fold)),
                    all.breaks().keySet(),
                    all.found().setting());
            parts.add(new Part(fold, design.of(folds.in(fold)), found));
        }
        return parts;
    }

    /**
     * What became of the temperature.
     *
     * @param byFold that of each fold, fitted on the others
     */
    private record Heat(double temperature, Tuning.TemperatureFate fate, List<Double> byFold) {}

    private Heat heat(Guarded all, List<Part> parts) {
        List<Unseen> unseen = parts.stream().map(Part::unseen).toList();
        TemperatureFit fit = TemperatureFit.fit(unseen, present.temperature());
        double rounded = fit.moved(present.temperature());
        List<Double> byFold = new ArrayList<>();
        for (int fold = 0; fold < parts.size(); fold++) {
            List<Unseen> others = new ArrayList<>(unseen);
            others.remove(fold);
            byFold.add(
                    others.isEmpty()
                            ? present.temperature()
                            : TemperatureFit.fit(others, present.temperature()).moved(present.temperature()));
        }
        List<String> broken = rounded == present.temperature()
                ? List.of()
                : guard.broken(design.tariff().priced(all.found().setting().withTemperature(rounded)));
        if (!broken.isEmpty()) {
            List<Double> unmoved =
                    byFold.stream().map(it -> present.temperature()).toList();
            return new Heat(
                    present.temperature(),
                    new Tuning.TemperatureFate(present.temperature(), fit, broken.get(0), null),
                    unmoved);
        }
        Difference gain = bootstrap.difference(
                Metric.LOG_LOSS,
                held(parts, part -> part.found().setting()),
                held(parts, part -> part.found().setting().withTemperature(byFold.get(part.fold()))));
        return new Heat(rounded, new Tuning.TemperatureFate(rounded, fit, null, gain), byFold);
    }

    /** At which prices a part is looked at. */
    private interface At {
        Setting of(Part part);
    }

    private static Predictions held(List<Part> parts, At at) {
        List<Prediction> all = new ArrayList<>();
        for (Part part : parts) {
            Setting setting = at.of(part);
            for (Case each : part.held().cases()) {
                all.add(each.predicted(setting));
            }
        }
        return Predictions.of(all);
    }

    /** What became of each price; of those that moved also what each brings alone, held out. */
    private List<Tuning.Move> moves(Guarded all, List<Part> parts) {
        List<Tuning.Move> moves = new ArrayList<>();
        for (int place = 0; place < design.tariff().size(); place++) {
            Selection.Fate fate = all.found().fates().get(place);
            double to = all.found().setting().value(place);
            Difference alone = fate.kind() == Selection.Kind.MOVED ? alone(place, parts) : null;
            moves.add(new Tuning.Move(fate, to, all.breaks().get(place), alone));
        }
        return moves;
    }

    private Difference alone(int place, List<Part> parts) {
        Predictions after =
                held(parts, part -> present.with(place, part.found().setting().value(place)));
        return bootstrap.difference(Metric.LOG_LOSS, design.predicted(present), after);
    }

    private Tuning.Performance performance(Setting proposed, List<Part> parts, Heat heat) {
        Predictions before = design.predicted(present);
        Predictions train = design.predicted(proposed);
        Predictions held = held(
                parts,
                part -> part.found().setting().withTemperature(heat.byFold().get(part.fold())));
        Map<Metric, Tuning.Measured> measured = new EnumMap<>(Metric.class);
        for (Metric metric : Metric.values()) {
            measured.put(
                    metric,
                    new Tuning.Measured(
                            bootstrap.interval(metric, before),
                            bootstrap.difference(metric, before, train),
                            bootstrap.difference(metric, before, held)));
        }
        return new Tuning.Performance(
                measured, before, train, held, bootstrap.interval(Metric.AUC, held), parts.size());
    }
}
