package org.credence.tune;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.credence.tune.design.Design;
import org.credence.tune.design.Setting;
import org.credence.tune.fit.Noise;
import org.credence.tune.fit.Selection;
import org.credence.tune.fit.TemperatureFit;
import org.credence.tune.metric.Difference;
import org.credence.tune.metric.Difference.Meaning;
import org.credence.tune.metric.Estimate;
import org.credence.tune.metric.Metric;
import org.credence.tune.metric.Predictions;
import org.jspecify.annotations.Nullable;

/**
 * What tuning found.
 *
 * @param design      what it was found on
 * @param proposed    all prices and the temperature
 * @param moves       in the order of the tariff, what became of each price
 * @param temperature what became of the temperature
 * @param performance how good the proposal is
 * @param fitted      how many prices had cases enough to be fitted
 */
public record Tuning(
        Design design,
        Setting proposed,
        List<Move> moves,
        TemperatureFate temperature,
        Performance performance,
        int fitted) {
    public Tuning {
        moves = List.copyOf(moves);
    }

    /**
     * What became of a price.
     *
     * @param to     the price proposed; the one in force unless it moved
     * @param breaks what it would have broken, or null
     * @param alone  log loss on held-out incidents when this price alone moves; null unless it moved
     */
    public record Move(
            Selection.Fate fate,
            double to,
            @Nullable String breaks,
            @Nullable Difference alone) {}

    /**
     * What became of the temperature.
     *
     * @param value  the one proposed
     * @param fit    what the outcomes ask for
     * @param breaks what it would have broken, or null
     * @param gain   log loss on held-out incidents without it and with it, the prices having moved; null where it broke
     */
    public record TemperatureFate(
            double value,
            TemperatureFit fit,
            @Nullable String breaks,
            @Nullable Difference gain) {}

    /**
     * One metric.
     *
     * @param before at the prices in force, with its noise
     * @param train  after, on the cases the proposal was fitted to
     * @param held   after, each case priced by a proposal that never saw its incident
     */
    public record Measured(Estimate before, Difference train, Difference held) {}

    /**
     * How good the proposal is.
     *
     * @param measured   every metric
     * @param heldAuc    the AUC held out, with its noise
     * @param folds      into how many parts the incidents were dealt
     */
    public record Performance(
            Map<Metric, Measured> measured,
            Predictions before,
            Predictions train,
            Predictions held,
            Estimate heldAuc,
            int folds) {
        public Performance {
            measured = Collections.unmodifiableMap(new EnumMap<>(measured));
        }

        public Measured of(Metric metric) {
            return Objects.requireNonNull(measured.get(metric));
        }
    }

    /** Why nothing is to be changed. */
    public enum Refusal {
        NOTHING_MOVED,
        /** What comes out ranks claims no better than chance. */
        NO_BETTER_THAN_CHANCE,
        /** Held out, the proposal is worse than the prices in force. */
        WORSE,
        /** Held out, the proposal is better or worse by no more than chance explains. */
        WITHIN_NOISE
    }

    /** Whether what comes out ranks claims no better than chance, so that the outcomes look tossed. */
    private boolean looksTossed() {
        return !(performance.heldAuc().low() > 0.5);
    }

    /**
     * Whether chance does not explain where the outcomes would have a price. It explains all where the outcomes look
     * tossed: they then pull toward saying nothing, whatever a rule is about.
     */
    public boolean isBeyondChance(Selection.Fate fate) {
        return !looksTossed() && fate.distance() > Noise.reach(Math.max(1, fitted));
    }

    /** Why nothing is to be changed; null when the proposal holds. */
    public @Nullable Refusal refusal() {
        if (proposed.equals(design.tariff().present())) {
            return Refusal.NOTHING_MOVED;
        }
        if (looksTossed()) {
            return Refusal.NO_BETTER_THAN_CHANCE;
        }
        Difference loss = performance.of(Metric.LOG_LOSS).held();
        if (loss.meaning() == Meaning.BETTER) {
            return null;
        }
        return loss.change().value() > 0 ? Refusal.WORSE : Refusal.WITHIN_NOISE;
    }
}
