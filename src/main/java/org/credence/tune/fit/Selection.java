package org.credence.tune.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.credence.argument.Price;
import org.credence.tune.design.Design;
import org.credence.tune.design.Design.Bearing;
import org.credence.tune.design.Setting;
import org.credence.tune.metric.Estimate;

/**
 * Finds which prices outcomes move, and where to: fits all that have cases enough, takes back those that run into an
 * end of their range, and those that move by less than their standard error, and fits the others once more.
 *
 * <p>It is one procedure, so that it can be measured as a whole on incidents it never saw.
 */
public final class Selection {
    /** Fewer than ten cases, or fewer than three incidents, tell nothing of a price. */
    public static final Bearing ENOUGH = new Bearing(10, 3);

    /** The 95th percentile of the normal distribution. */
    private static final double NINE_IN_TEN = 1.6449;

    private final Design design;
    private final Setting present;
    private final List<Fate> fates = new ArrayList<>();
    private int fitted;

    private Selection(Design design) {
        this.design = design;
        this.present = design.tariff().present();
    }

    /** What became of a price. */
    public enum Kind {
        MOVED,
        /** It would move by less than its standard error. */
        STILL,
        /** It would run to an end of its range, where its sign would flip next, or to what analysts hold possible. */
        AT_END,
        /** It stands at an end of its range and would go on. */
        HELD,
        TOO_FEW_CASES,
        /** No settled claim depends on it. */
        UNHEARD,
        /** It must stay where it is. */
        KEPT
    }

    /**
     * What became of a price.
     *
     * @param estimate      where the outcomes would have it; the price in force where they were not asked
     * @param standardError of the estimate; NaN where there is none
     * @param bearing       on how many cases
     */
    public record Fate(Price price, Kind kind, double estimate, double standardError, Bearing bearing) {
        /** How many standard errors the estimate lies from the price in force; NaN where there is none. */
        public double distance() {
            return Math.abs(estimate - price.value()) / standardError;
        }

        /**
         * Where the price lies nine times out of ten: 1.645 standard errors about the estimate, as far
         * as its range goes; NaN where it was not asked.
         */
        public Estimate interval() {
            double reach = NINE_IN_TEN * standardError;
            return new Estimate(
                    estimate,
                    Math.max(price.range().low(), estimate - reach),
                    Math.min(price.range().high(), estimate + reach));
        }
    }

    /**
     * What was found.
     *
     * @param setting prices proposed, rounded to what people write
     * @param fates   in the order of the tariff
     * @param fitted  how many prices had cases enough
     */
    public record Found(Setting setting, List<Fate> fates, int fitted) {
        public Found {
            fates = List.copyOf(fates);
        }

        /** Places of the prices that moved. */
        public Set<Integer> moved() {
            Set<Integer> moved = new TreeSet<>();
            for (int place = 0; place < fates.size(); place++) {
                if (fates.get(place).kind() == Kind.MOVED) {
                    moved.add(place);
                }
            }
            return moved;
        }
    }

    /**
     * Runs the procedure.
     *
     * @param kept  places of prices that must stay as they are
     * @param start where fitting begins
     */
    public static Found of(Design design, Set<Integer> kept, Setting start) {
        return new Selection(design).run(kept, start);
    }

    private Found run(Set<Integer> kept, Setting start) {
        Set<Integer> free = eligible(kept);
        fitted = free.size();
        Fit fit = fitInside(free, start);
        for (int place : free) {
            note(place, Kind.STILL, fit);
        }
        Set<Integer> moving = moving(free, fit);
        return found(moving, fitInside(moving, fit.setting()));
    }

    private Set<Integer> eligible(Set<Integer> kept) {
        Set<Integer> free = new TreeSet<>();
        for (Bearing bearing : design.bearings()) {
            int place = fates.size();
            Price price = design.tariff().at(place);
            Kind kind = kind(
                    bearing,
                    kept.contains(place) || price.range().low() == price.range().high());
            if (kind == Kind.STILL) {
                free.add(place);
            }
            fates.add(new Fate(price, kind, price.value(), Double.NaN, bearing));
        }
        return free;
    }

    private static Kind kind(Bearing bearing, boolean fixed) {
        if (bearing.cases() == 0) {
            return Kind.UNHEARD;
        }
        if (bearing.cases() < ENOUGH.cases() || bearing.incidents() < ENOUGH.incidents()) {
            return Kind.TOO_FEW_CASES;
        }
        return fixed ? Kind.KEPT : Kind.STILL;
    }

    /** Takes back what runs into an end of its range, and fits the others again. */
    private Fit fitInside(Set<Integer> free, Setting start) {
        Fit fit = MaximumAPosteriori.fit(design, free, start);
        while (!fit.atEnd().isEmpty()) {
            for (int place : fit.atEnd()) {
                boolean stands = fit.setting().value(place) == present.value(place);
                note(place, stands ? Kind.HELD : Kind.AT_END, fit);
            }
            free.removeAll(fit.atEnd());
            fit = MaximumAPosteriori.fit(design, free, fit.setting());
        }
        return fit;
    }

    private void note(int place, Kind kind, Fit fit) {
        double error = fit.standardErrors().getOrDefault(place, Double.NaN);
        Fate before = fates.get(place);
        fates.set(place, new Fate(before.price(), kind, fit.setting().value(place), error, before.bearing()));
    }

    private Set<Integer> moving(Set<Integer> free, Fit fit) {
        Set<Integer> moving = new TreeSet<>();
        for (int place : free) {
            double value = fit.setting().value(place);
            double error = fit.standardErrors().getOrDefault(place, Double.NaN);
            boolean moves = rounded(design.tariff().at(place), value) != present.value(place);
            if (moves && Math.abs(value - present.value(place)) > error) {
                moving.add(place);
            }
        }
        return moving;
    }

    private Found found(Set<Integer> moved, Fit fit) {
        Setting setting = present;
        for (int place : moved) {
            note(place, Kind.MOVED, fit);
            setting = setting.with(
                    place, rounded(design.tariff().at(place), fit.setting().value(place)));
        }
        return new Found(setting, fates, fitted);
    }

    /** To a tenth of a deciban, or a hundredth of a factor, within the range. */
    static double rounded(Price price, double value) {
        double steps = price.unit() == Price.Unit.WEIGHT ? 10 : 100;
        double rounded = Math.rint(value * steps) / steps + 0.0;
        return Math.max(price.range().low(), Math.min(price.range().high(), rounded));
    }
}
