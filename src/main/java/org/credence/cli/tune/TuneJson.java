package org.credence.cli.tune;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.credence.exchange.json.PlainObject;
import org.credence.tune.CaseBook;
import org.credence.tune.Tuning;
import org.credence.tune.Tuning.Move;
import org.credence.tune.design.Case;
import org.credence.tune.fit.Selection;
import org.credence.tune.metric.Difference;
import org.credence.tune.metric.Estimate;
import org.credence.tune.metric.Metric;
import org.credence.tune.metric.Predictions;
import org.credence.tune.metric.Reliability;
import org.jspecify.annotations.Nullable;

/** What tuning found, for programs: one object. */
final class TuneJson {
    private static final double DECIMALS = 1e6;

    private TuneJson() {}

    static PlainObject of(Tuning tuning, CaseBook book) {
        List<PlainObject> prices = new ArrayList<>();
        tuning.moves().forEach(move -> prices.add(price(move, tuning)));
        return PlainObject.of("corpus", corpus(tuning, book))
                .with("folds", tuning.performance().folds())
                .with("metrics", metrics(tuning))
                .with("reliability", reliability(tuning))
                .with("prices", prices)
                .with("temperature", temperature(tuning))
                .with("refused", name(tuning.refusal()));
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null
                ? null
                : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static PlainObject corpus(Tuning tuning, CaseBook book) {
        List<Case> cases = tuning.design().cases();
        long confirmed = cases.stream().filter(Case::confirmed).count();
        return PlainObject.of("claims", cases.size())
                .with("incidents", tuning.design().incidents().size())
                .with("confirmed", confirmed)
                .with("refuted", cases.size() - confirmed)
                .with("latest", book.latest())
                .with("undetermined", book.omissions().undetermined())
                .with("forecasts", book.omissions().forecasts())
                .with("unheard", book.omissions().unheard());
    }

    private static List<PlainObject> metrics(Tuning tuning) {
        List<PlainObject> all = new ArrayList<>();
        for (Metric metric : Metric.values()) {
            Tuning.Measured measured = tuning.performance().of(metric);
            all.add(PlainObject.of("metric", String.valueOf(name(metric)))
                    .with("before", number(measured.before().value()))
                    .with("beforeInterval", interval(measured.before()))
                    .with("train", change(measured.train()))
                    .with("heldOut", change(measured.held())));
        }
        return all;
    }

    private static PlainObject change(Difference difference) {
        return PlainObject.of("meaning", String.valueOf(name(difference.meaning())))
                .with("after", number(difference.after()))
                .with("change", number(difference.change().value()))
                .with("interval", interval(difference.change()));
    }

    private static PlainObject reliability(Tuning tuning) {
        return PlainObject.of("before", bins(tuning.performance().before()))
                .with("train", bins(tuning.performance().train()))
                .with("heldOut", bins(tuning.performance().held()));
    }

    private static List<PlainObject> bins(Predictions predictions) {
        return Reliability.of(predictions).bins().stream()
                .map(bin -> PlainObject.of("low", bin.low())
                        .with("high", bin.high())
                        .with("claims", bin.count())
                        .with("said", number(bin.said()))
                        .with("confirmed", number(bin.confirmed())))
                .toList();
    }

    private static PlainObject price(Move move, Tuning tuning) {
        Selection.Fate fate = move.fate();
        boolean asked = Double.isFinite(fate.standardError());
        return PlainObject.of("rule", fate.price().rule().name())
                .with("what", move.breaks() == null ? name(fate.kind()) : "breaks")
                .with("unit", name(fate.price().unit()))
                .with("was", fate.price().value())
                .with("now", move.to())
                .with("estimate", asked ? number(fate.estimate()) : null)
                .with("standardError", number(fate.standardError()))
                .with("interval", interval(fate.interval()))
                .with("cases", fate.bearing().cases())
                .with("incidents", fate.bearing().incidents())
                .with("beyondChance", asked ? tuning.isBeyondChance(fate) : null)
                .with("breaks", move.breaks())
                .with("alone", move.alone() == null ? null : change(move.alone()));
    }

    private static PlainObject temperature(Tuning tuning) {
        Tuning.TemperatureFate heat = tuning.temperature();
        return PlainObject.of("was", tuning.design().tariff().present().temperature())
                .with("now", heat.value())
                .with("estimate", number(heat.fit().value()))
                .with("standardErrorOfLogarithm", number(heat.fit().standardError()))
                .with("breaks", heat.breaks())
                .with("heldOut", heat.gain() == null ? null : change(heat.gain()));
    }

    /** Of 90 %. */
    private static @Nullable List<Double> interval(Estimate estimate) {
        Double low = number(estimate.low());
        Double high = number(estimate.high());
        return low == null || high == null ? null : List.of(low, high);
    }

    /** To a millionth; null where there is none. */
    private static @Nullable Double number(double number) {
        return Double.isFinite(number) ? (Double) (Math.rint(number * DECIMALS) / DECIMALS + 0.0) : null;
    }
}
