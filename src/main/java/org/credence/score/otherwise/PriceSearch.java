package org.credence.score.otherwise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credence.argument.Argument;
import org.credence.argument.Arguments;
import org.credence.argument.Price;
import org.credence.argument.PriceList;
import org.credence.facts.Claim;
import org.credence.score.Scorer;
import org.jspecify.annotations.Nullable;

/**
 * Searches the range of every price for the nearest value that alters a verdict, by pricing the same arguments again.
 *
 * <p>Outward from the price in force, each tenth of a deciban or hundredth of a factor is tried, and so is the end
 * of the range; between the last one that leaves the verdict and the first that alters it, the thousandth at which
 * it flips is found by halving. A band of another verdict that is narrower than those steps may be passed over.
 */
public final class PriceSearch {
    /** How fine analysts write weights and factors; in thousandths, like all that follows. */
    private static final long WEIGHT_STEP = 100;

    private static final long FACTOR_STEP = 10;
    private static final double THOUSAND = 1000;

    private final Scorer scorer;
    private final PriceList prices;
    private final Set<String> off;

    /**
     * A search around the prices that a scorer uses.
     *
     * @param off names of rules that are left out
     */
    public PriceSearch(Scorer scorer, PriceList prices, Set<String> off) {
        this.scorer = scorer;
        this.prices = prices;
        this.off = Set.copyOf(off);
    }

    /** Of each claim, in the order of the incident. */
    public List<Sensitivity> search(Arguments argued) {
        return argued.incident().getClaims().stream()
                .map(claim -> search(argued, claim))
                .toList();
    }

    private Sensitivity search(Arguments argued, Claim claim) {
        List<Price> bearing = List.copyOf(bearing(argued, claim));
        String now = scorer.verdicts(argued, claim, List.of(prices), off).get(0);
        List<Flip> flips = new ArrayList<>();
        List<Price> firm = new ArrayList<>();
        for (Price price : bearing) {
            Line line = new Line(argued, claim, price, now);
            List<Flip> found = new ArrayList<>();
            for (int direction : new int[] {-1, 1}) {
                Flip flip = line.nearest(direction);
                if (flip != null) {
                    found.add(flip);
                }
            }
            flips.addAll(found);
            if (found.isEmpty()) {
                firm.add(price);
            }
        }
        flips.sort(Comparator.comparingDouble(Flip::share));
        return new Sensitivity(claim, now, flips, firm);
    }

    /** Of each rule with a price that has an argument on the claim or, where it competes, on one of its rivals. */
    private Collection<Price> bearing(Arguments argued, Claim claim) {
        List<Claim> rivals = argued.rivals().contains(claim) ? claim.getRivals() : List.of();
        Map<String, Price> bearing = new LinkedHashMap<>();
        for (Argument argument : argued.all()) {
            if (argument.claim() == claim || rivals.contains(argument.claim())) {
                Price price = prices.of(argument.rule());
                if (price.unit() != Price.Unit.NONE) {
                    bearing.put(argument.rule(), price);
                }
            }
        }
        return bearing.values();
    }

    /** The values that one price may take. */
    private final class Line {
        private final Arguments argued;
        private final Claim claim;
        private final Price price;
        private final String now;

        Line(Arguments argued, Claim claim, Price price, String now) {
            this.argued = argued;
            this.claim = claim;
            this.price = price;
            this.now = now;
        }

        /** The nearest value above (1) or below (−1) the price that alters the verdict; null when none does. */
        @Nullable
        Flip nearest(int direction) {
            List<Double> steps = steps(direction);
            List<String> verdicts = verdicts(steps);
            for (int i = 0; i < steps.size(); i++) {
                if (!verdicts.get(i).equals(now)) {
                    double last = i == 0 ? price.value() : steps.get(i - 1);
                    return halved(last, new Flip(price, steps.get(i), verdicts.get(i)), direction);
                }
            }
            return null;
        }

        private List<String> verdicts(List<Double> values) {
            List<PriceList> lists = values.stream()
                    .map(value -> prices.with(price.withValue(value, price.because())))
                    .toList();
            return scorer.verdicts(argued, claim, lists, off);
        }

        private List<Double> steps(int direction) {
            long step = price.unit() == Price.Unit.WEIGHT ? WEIGHT_STEP : FACTOR_STEP;
            double end = direction > 0 ? price.range().high() : price.range().low();
            List<Double> steps = new ArrayList<>();
            long at = beyond(price.value(), step, direction);
            while (direction * (at / THOUSAND - end) < 0) {
                steps.add(at / THOUSAND);
                at += direction * step;
            }
            if (end != price.value()) {
                steps.add(end);
            }
            return steps;
        }

        /** @param last leaves the verdict as it is, and lies at most a step before the flip */
        private Flip halved(double last, Flip first, int direction) {
            Flip best = first;
            long same = beyond(last, 1, direction) - direction;
            long other = beyond(first.at(), 1, -direction) + direction;
            while (Math.abs(other - same) > 1) {
                long middle = (same + other) / 2;
                String verdict = verdicts(List.of(middle / THOUSAND)).get(0);
                if (verdict.equals(now)) {
                    same = middle;
                } else {
                    other = middle;
                    best = new Flip(price, middle / THOUSAND, verdict);
                }
            }
            return best;
        }
    }

    /** The first multiple of a step beyond a value, in thousandths. */
    private static long beyond(double value, long step, int direction) {
        double steps = value * THOUSAND / step;
        double whole = Math.rint(steps);
        boolean isWhole = whole * step / THOUSAND == value;
        if (isWhole) {
            return ((long) whole + direction) * step;
        }
        long next = (long) (direction > 0 ? Math.ceil(steps) : Math.floor(steps));
        return next * step;
    }
}
