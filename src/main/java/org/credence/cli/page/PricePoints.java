package org.credence.cli.page;

import java.util.Comparator;
import java.util.List;
import org.credence.argument.Price;
import org.credence.picture.Prices.Estimate;
import org.credence.picture.Prices.PricePoint;
import org.credence.tune.Tuning;
import org.credence.tune.Tuning.Move;
import org.credence.tune.fit.Selection;
import org.credence.tune.fit.Selection.Fate;
import org.credence.tune.fit.Selection.Kind;
import org.jspecify.annotations.Nullable;

/** What became of prices, as points of a picture. */
final class PricePoints {
    /** Those that moved, the clearest first; then those on which most claims bear. */
    private static final Comparator<Move> ORDER = Comparator.comparing(
                    (Move it) -> it.fate().kind() != Kind.MOVED)
            .thenComparing(it -> it.fate().kind() == Kind.MOVED ? -it.fate().distance() : 0)
            .thenComparing(it -> -it.fate().bearing().cases());

    private PricePoints() {}

    /** Of one unit, without those that no settled claim depends on. */
    static List<PricePoint> of(Tuning tuning, Price.Unit unit) {
        return tuning.moves().stream()
                .filter(it -> it.fate().price().unit() == unit && it.fate().kind() != Kind.UNHEARD)
                .sorted(ORDER)
                .map(PricePoints::point)
                .toList();
    }

    private static PricePoint point(Move move) {
        Fate fate = move.fate();
        Price price = fate.price();
        return new PricePoint(
                price.rule().name(),
                price.range(),
                price.value(),
                move.to(),
                estimate(fate),
                fate.bearing().cases(),
                note(move));
    }

    private static @Nullable Estimate estimate(Fate fate) {
        return Double.isFinite(fate.standardError()) ? new Estimate(fate.estimate(), fate.standardError()) : null;
    }

    private static String note(Move move) {
        if (move.breaks() != null) {
            return "stays: it would break " + move.breaks();
        }
        return switch (move.fate().kind()) {
            case MOVED -> "moved" + gain(move);
            case STILL -> "stays: it would move by less than its standard error";
            case AT_END -> "stays: it would run to an end of its range";
            case HELD -> "stays: it is at an end of its range and would go on";
            case TOO_FEW_CASES ->
                "stays: fewer than " + Selection.ENOUGH.cases() + " claims in " + Selection.ENOUGH.incidents()
                        + " incidents";
            case UNHEARD -> "stays: no settled claim depends on it";
            case KEPT -> "stays: it may not move";
        };
    }

    private static String gain(Move move) {
        return move.alone() == null
                ? ""
                : "; alone it changes held-out log loss by "
                        + TunePage.signed(move.alone().change().value()) + " ("
                        + TunePage.interval(move.alone().change()) + ")";
    }
}
