package org.credence.score.otherwise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.credence.argument.Argument;
import org.credence.argument.Arguments;
import org.credence.argument.Price;
import org.credence.argument.PriceList;
import org.credence.facts.Assessment.Numbers;
import org.credence.facts.Claim;
import org.credence.score.Scorer;
import org.credence.score.Scorer.Called;
import org.jspecify.annotations.Nullable;

/**
 * Searches the range of every price for the nearest value that alters a verdict, by pricing the same arguments again.
 *
 * <p>Outward from the price in force, each tenth of a deciban or hundredth of a factor is tried, and so is the end
 * of the range. Steps are halved until none of the numbers that the naming rules see (confidence, the ends of its
 * interval, contestedness) moves by more than {@value #FINE} from one value to the next, or the values are a thousandth
 * apart, which is as exactly as a flip is told. Between the last value that leaves the verdict and the first that
 * alters it, the thousandth at which it flips is found by halving.
 *
 * <p>So a band of another verdict is passed over only when it is narrower than a tenth of the hundredth that people
 * read, in every number that a rule may ask for, or lies between two thousandths of a price.
 */
public final class PriceSearch {
    /** How fine analysts write weights and factors; in thousandths, like all that follows. */
    private static final long WEIGHT_STEP = 100;

    private static final long FACTOR_STEP = 10;
    private static final double THOUSAND = 1000;
    /** A tenth of the last digit that people read of a confidence. */
    private static final double FINE = 0.001;

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
        Called now = scorer.called(argued, claim, List.of(prices), off).get(0);
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
        return new Sensitivity(claim, now.verdict(), flips, firm);
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

    /** A value of a price, and what the claim is called then. */
    private record Tried(double value, Called called) {
        Flip flip(Price price) {
            return new Flip(price, value, called.verdict());
        }

        boolean isFarFrom(Tried other) {
            Numbers here = called.numbers();
            Numbers there = other.called.numbers();
            return Math.abs(here.confidence() - there.confidence()) > FINE
                    || Math.abs(here.low() - there.low()) > FINE
                    || Math.abs(here.high() - there.high()) > FINE
                    || Math.abs(here.contestedness() - there.contestedness()) > FINE;
        }
    }

    /** The values that one price may take. */
    private final class Line {
        private final Arguments argued;
        private final Claim claim;
        private final Price price;
        private final Called now;

        Line(Arguments argued, Claim claim, Price price, Called now) {
            this.argued = argued;
            this.claim = claim;
            this.price = price;
            this.now = now;
        }

        /** The nearest value above (1) or below (−1) the price that alters the verdict; null when none does. */
        @Nullable
        Flip nearest(int direction) {
            List<Tried> tried = new ArrayList<>(List.of(new Tried(price.value(), now)));
            tried.addAll(tried(steps(direction)));
            List<Double> between = between(cut(tried));
            while (!between.isEmpty()) {
                tried.addAll(tried(between));
                tried.sort(Comparator.comparingDouble(it -> direction * it.value()));
                between = between(cut(tried));
            }
            int last = tried.size() - 1;
            return alters(tried.get(last))
                    ? halved(tried.get(last - 1).value(), tried.get(last).flip(price), direction)
                    : null;
        }

        private boolean alters(Tried tried) {
            return !tried.called().verdict().equals(now.verdict());
        }

        /** What lies beyond the first that alters the verdict does not matter. */
        private List<Tried> cut(List<Tried> tried) {
            for (int i = 0; i < tried.size(); i++) {
                if (alters(tried.get(i))) {
                    tried.subList(i + 1, tried.size()).clear();
                }
            }
            return tried;
        }

        /** Values halfway between those that lie too far apart. */
        private List<Double> between(List<Tried> tried) {
            List<Double> between = new ArrayList<>();
            for (int i = 1; i < tried.size(); i++) {
                double middle =
                        Math.rint((tried.get(i - 1).value() + tried.get(i).value()) / 2 * THOUSAND) / THOUSAND;
                boolean isNew = middle != tried.get(i - 1).value()
                        && middle != tried.get(i).value();
                if (isNew && tried.get(i - 1).isFarFrom(tried.get(i))) {
                    between.add(middle);
                }
            }
            return between;
        }

        private List<Tried> tried(List<Double> values) {
            List<Called> called = called(values);
            return IntStream.range(0, values.size())
                    .mapToObj(i -> new Tried(values.get(i), called.get(i)))
                    .toList();
        }

        private List<Called> called(List<Double> values) {
            List<PriceList> lists = values.stream()
                    .map(value -> prices.with(price.withValue(value, price.because())))
                    .toList();
            return scorer.called(argued, claim, lists, off);
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
                String verdict = called(List.of(middle / THOUSAND)).get(0).verdict();
                if (verdict.equals(now.verdict())) {
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
