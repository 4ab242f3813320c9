package org.credence.tune.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import org.credence.argument.Price;
import org.credence.argument.PriceList;
import org.credence.tune.Stages;
import org.credence.tune.Tuner;
import org.credence.tune.design.Case;
import org.credence.tune.design.Design;
import org.credence.tune.design.Design.Bearing;
import org.credence.tune.design.Setting;
import org.credence.tune.design.Slopes;
import org.credence.tune.fit.Folds;
import org.credence.tune.fit.Selection;
import org.credence.tune.metric.Bootstrap;
import org.credence.tune.metric.Metric;
import org.credence.tune.metric.Predictions;
import org.credence.tune.scorecard.RuleScore.Evidence;

/**
 * Says of every rule what settled claims say of it: each by itself, with all other prices as they are in force.
 *
 * <p>What is measured with the others held is no proposal: two rules that fire on the same claims may each look
 * mispriced for the other's fault. Prices are found together by {@link Tuner}.
 */
public final class Scorecard {
    private final Design design;
    private final Firings firings;
    private final Set<String> speaking;
    private final Cover cover;
    private final long seed;

    /**
     * A scorecard on settled claims.
     *
     * @param speaking rules that bring in what is said, as the word of a source or a derived statement: without one of
     *                 them nothing of it is left, so that it is absent at factor 0, and not at 1 as a discount is
     * @param seed     how incidents are dealt into folds and drawn for intervals
     */
    public Scorecard(Design design, Firings firings, Set<String> speaking, Cover cover, long seed) {
        this.design = design;
        this.firings = firings;
        this.speaking = Set.copyOf(speaking);
        this.cover = cover;
        this.seed = seed;
    }

    /**
     * Scores the rules.
     *
     * @param prices of all rules, of which the design knows those that charge something
     * @return in the order of the prices
     */
    public List<RuleScore> of(PriceList prices, Stages stages) {
        List<Bearing> bearings = design.bearings();
        List<RuleScore> scores = new ArrayList<>();
        for (Price price : prices.all()) {
            String rule = price.rule().name();
            stages.begin("rule " + (scores.size() + 1) + " of " + prices.all().size() + ", " + rule);
            int place = design.tariff().place(rule);
            Bearing bearing = place < 0 ? new Bearing(0, 0) : bearings.get(place);
            scores.add(score(price, place, bearing));
        }
        return scores;
    }

    private RuleScore score(Price price, int place, Bearing bearing) {
        Firing firing = firings.firing(price.rule().name());
        if (place < 0) {
            return new RuleScore(price, firing, bearing, null, Reason.NO_PRICE, List.of());
        }
        boolean few = bearing.cases() < Selection.ENOUGH.cases() || bearing.incidents() < Selection.ENOUGH.incidents();
        if (few) {
            Reason reason = bearing.cases() == 0 ? Reason.UNHEARD : Reason.TOO_FEW_CASES;
            return new RuleScore(price, firing, bearing, null, reason, List.of());
        }
        List<Case> cases = cases(place);
        Evidence evidence = evidence(price, place, cases);
        Reason reason = new Advice(price, evidence, shift(cases, place, evidence.neutral())).reason();
        List<String> alone =
                reason.verdict() == Verdict.RETIRE ? cover.alone(price.rule().name()) : List.of();
        return new RuleScore(price, firing, bearing, evidence, alone.isEmpty() ? reason : Reason.ALONE, alone);
    }

    /** Those that the price bears on and that tell something of their own. */
    private List<Case> cases(int place) {
        Slopes slopes = new Slopes(design.tariff().size());
        Setting present = design.tariff().present();
        List<Case> cases = new ArrayList<>();
        for (Case each : design.cases()) {
            slopes.clear();
            each.formula().differentiate(present, slopes);
            if (each.told() && slopes.of(place) != 0) {
                cases.add(each);
            }
        }
        return cases;
    }

    private Evidence evidence(Price price, int place, List<Case> cases) {
        Folds dealt = Folds.deal(cases.stream().map(Case::incident).toList(), Tuner.FOLDS, seed);
        int[] folds = cases.stream().mapToInt(it -> fold(it.incident(), dealt)).toArray();
        Setting present = design.tariff().present();
        LonePrice lone = new LonePrice(
                cases, folds, new LonePrice.Place(place, design.tariff().size(), price.unit(), present));
        double neutral = neutral(price);
        double[] heldOut = new double[dealt.count()];
        for (int fold = 0; fold < heldOut.length; fold++) {
            heldOut[fold] = lone.without(fold);
        }
        List<Setting> settings = java.util.Arrays.stream(folds)
                .mapToObj(fold -> present.with(place, heldOut[fold]))
                .toList();
        return new Evidence(
                neutral,
                lone.measured(),
                keeping(
                        predicted(cases, present.with(place, neutral)),
                        predicted(cases, present),
                        predicted(cases, settings)));
    }

    private static int fold(String incident, Folds folds) {
        int fold = 0;
        while (!folds.in(fold).test(incident)) {
            fold++;
        }
        return fold;
    }

    /** The price at which a rule is as good as absent. */
    private double neutral(Price price) {
        boolean absentAtOne = price.unit() == Price.Unit.FACTOR
                && !speaking.contains(price.rule().name());
        return absentAtOne ? 1 : 0;
    }

    private static Predictions predicted(List<Case> cases, Setting at) {
        return Predictions.of(cases.stream().map(it -> it.predicted(at)).toList());
    }

    private static Predictions predicted(List<Case> cases, List<Setting> at) {
        return Predictions.of(java.util.stream.IntStream.range(0, cases.size())
                .mapToObj(i -> cases.get(i).predicted(at.get(i)))
                .toList());
    }

    private Keeping keeping(Predictions without, Predictions present, Predictions heldOut) {
        Bootstrap bootstrap = Bootstrap.seeded(seed);
        return new Keeping(
                bootstrap.difference(Metric.LOG_LOSS, without, heldOut),
                bootstrap.difference(Metric.BRIER, without, heldOut),
                bootstrap.difference(Metric.LOG_LOSS, without, present),
                bootstrap.difference(Metric.LOG_LOSS, present, heldOut));
    }

    /** By how many dB a price moves claims in the mean, compared with none. */
    private DoubleUnaryOperator shift(List<Case> cases, int place, double neutral) {
        Setting present = design.tariff().present();
        Setting without = present.with(place, neutral);
        return price -> {
            Setting with = present.with(place, price);
            return cases.stream()
                    .mapToDouble(it ->
                            Math.abs(it.formula().logOdds(with) - it.formula().logOdds(without)))
                    .average()
                    .orElse(0);
        };
    }
}
