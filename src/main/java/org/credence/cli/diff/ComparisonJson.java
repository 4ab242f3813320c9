package org.credence.cli.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.credence.argument.Price;
import org.credence.compare.Cause;
import org.credence.compare.Comparison;
import org.credence.compare.Comparison.Counts;
import org.credence.compare.Comparison.FlagChange;
import org.credence.compare.Comparison.Side;
import org.credence.compare.Comparison.Transition;
import org.credence.compare.Judged;
import org.credence.compare.Move;
import org.credence.compare.NumberChange;
import org.credence.compare.Quality;
import org.credence.compare.Reversals.Reversal;
import org.credence.compare.RuleChange;
import org.credence.compare.RuleChange.State;
import org.credence.exchange.json.PlainObject;
import org.credence.score.price.Confidence;
import org.jspecify.annotations.Nullable;

/** A comparison for programs. */
final class ComparisonJson {
    private ComparisonJson() {}

    /** A line for each thing that differs, and a summary; nothing where nothing does. */
    static String lines(Comparison comparison) {
        if (comparison.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        rows(comparison)
                .forEach((row, objects) -> objects.forEach(object ->
                        text.append(PlainObject.of("row", row).with(object)).append('\n')));
        return text.append(PlainObject.of("row", "summary").with(summary(comparison)))
                .append('\n')
                .toString();
    }

    /** One object with a list for each sort of thing. */
    static String object(Comparison comparison) {
        PlainObject object = PlainObject.of("summary", summary(comparison));
        rows(comparison).forEach(object::with);
        return object + "\n";
    }

    private static Map<String, List<PlainObject>> rows(Comparison of) {
        Map<String, List<PlainObject>> rows = new LinkedHashMap<>();
        rows.put("rule", of.rules().stream().map(ComparisonJson::rule).toList());
        rows.put("number", of.numbers().stream().map(ComparisonJson::number).toList());
        Set<Move> moves = new LinkedHashSet<>(of.moves().all().top());
        moves.addAll(of.moves().crossed().top());
        moves.addAll(of.moves().flagged().top());
        rows.put("moved", moves.stream().map(ComparisonJson::move).toList());
        rows.put(
                "transition",
                of.moves().transitions().stream()
                        .map(ComparisonJson::transition)
                        .toList());
        rows.put("flag", of.moves().flags().stream().map(ComparisonJson::flag).toList());
        rows.put(
                "reversal",
                of.reversals().biggest().top().stream()
                        .map(ComparisonJson::reversal)
                        .toList());
        rows.put("unmatched", unmatched(of.unmatched()));
        rows.put("measure", of.quality() == null ? List.of() : measures(of.quality()));
        return rows;
    }

    private static PlainObject number(NumberChange change) {
        return PlainObject.of("name", change.name())
                .with("before", change.before())
                .with("after", change.after());
    }

    private static PlainObject transition(Transition transition) {
        return PlainObject.of("scale", lower(transition.scale()))
                .with("before", transition.before())
                .with("after", transition.after())
                .with("count", transition.count());
    }

    private static PlainObject flag(FlagChange change) {
        return PlainObject.of("flag", change.flag())
                .with("gained", change.gained())
                .with("lost", change.lost());
    }

    private static PlainObject reversal(Reversal reversal) {
        return PlainObject.of("fell", reversal.fell().incident())
                .with("fellBefore", reversal.fell().before())
                .with("fellAfter", reversal.fell().after())
                .with("rose", reversal.rose().incident())
                .with("roseBefore", reversal.rose().before())
                .with("roseAfter", reversal.rose().after());
    }

    private static PlainObject rule(RuleChange change) {
        Price price = price(change.after()) == null ? price(change.before()) : price(change.after());
        List<String> what = List.of(RuleSections.what(change).split(" ", -1));
        return PlainObject.of("rule", change.rule())
                .with("what", what.equals(List.of("")) ? List.of() : what)
                .with("unit", price == null ? null : lower(price.unit()))
                .with("priceBefore", value(price(change.before())))
                .with("priceAfter", value(price(change.after())))
                .with("firesBefore", change.isCounted() ? change.firesBefore() : null)
                .with("firesAfter", change.isCounted() ? change.firesAfter() : null)
                .with(
                        "wordingBefore",
                        change.isReworded() && change.before() != null
                                ? change.before().wording()
                                : null)
                .with(
                        "wordingAfter",
                        change.isReworded() && change.after() != null
                                ? change.after().wording()
                                : null);
    }

    private static @Nullable Price price(@Nullable State state) {
        return state == null ? null : state.price();
    }

    private static @Nullable Double value(@Nullable Price price) {
        return price == null || price.unit() == Price.Unit.NONE ? null : price.value();
    }

    private static PlainObject move(Move move) {
        return PlainObject.of("incident", move.incident())
                .with("claim", move.claim())
                .with("carries", move.carries())
                .with("change", move.isJudgedOnce() ? null : millionth(move.change()))
                .with("decibans", move.decibans())
                .with("crossed", move.crossed())
                .with("flagsGained", move.flagsGained())
                .with("flagsLost", move.flagsLost())
                .with("before", judged(move.before()))
                .with("after", judged(move.after()))
                .with(
                        "causes",
                        move.causes().stream().map(ComparisonJson::cause).toList());
    }

    private static PlainObject cause(Cause cause) {
        return PlainObject.of("rule", cause.rule())
                .with("before", cause.before())
                .with("after", cause.after())
                .with("change", cause.change())
                .with("changed", cause.changed());
    }

    private static @Nullable PlainObject judged(@Nullable Judged judged) {
        if (judged == null) {
            return null;
        }
        Confidence confidence = judged.confidence();
        return PlainObject.of("logOdds", judged.logOdds())
                .with("confidence", confidence == null ? null : confidence.value())
                .with("interval", confidence == null ? null : List.of(confidence.low(), confidence.high()))
                .with("verdict", judged.names().verdict())
                .with("admiralty", judged.names().admiralty())
                .with("flags", judged.names().flags());
    }

    private static List<PlainObject> unmatched(Comparison.Unmatched unmatched) {
        List<PlainObject> rows = new ArrayList<>();
        unmatched
                .before()
                .top()
                .forEach(it -> rows.add(PlainObject.of("incident", it).with("only", "before")));
        unmatched
                .after()
                .top()
                .forEach(it -> rows.add(PlainObject.of("incident", it).with("only", "after")));
        return rows;
    }

    private static List<PlainObject> measures(Quality quality) {
        return quality.measures().stream()
                .map(it -> PlainObject.of("measure", Sections.name(it.metric()))
                        .with("before", millionth(it.before()))
                        .with("after", millionth(it.after()))
                        .with("change", millionth(it.change().value()))
                        .with(
                                "interval",
                                List.of(
                                        millionth(it.change().low()),
                                        millionth(it.change().high())))
                        .with("reading", Sections.reading(it)))
                .toList();
    }

    private static PlainObject summary(Comparison of) {
        Counts counts = of.counts();
        Quality quality = of.quality();
        return PlainObject.of("before", side(of.before()))
                .with("after", side(of.after()))
                .with("incidents", counts.incidents())
                .with("claims", counts.claims())
                .with("incidentsMoved", counts.incidentsMoved())
                .with("claimsMoved", counts.claimsMoved())
                .with("crossed", of.moves().crossed().total())
                .with("flagged", of.moves().flagged().total())
                .with("reversals", of.reversals().count())
                .with("pairs", of.reversals().pairs())
                .with("onlyBefore", of.unmatched().before().total())
                .with("onlyAfter", of.unmatched().after().total())
                .with("confirmed", quality == null ? 0 : quality.confirmed())
                .with("refuted", quality == null ? 0 : quality.refuted())
                .with("unjudged", quality == null ? 0 : quality.unjudged());
    }

    private static PlainObject side(Side side) {
        PlainObject object = PlainObject.of("name", side.name());
        side.notes().forEach(note -> object.with(note.name(), note.value()));
        return object;
    }

    /** As exact as scores are. */
    private static double millionth(double number) {
        return Math.rint(number * 1e6) / 1e6;
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
