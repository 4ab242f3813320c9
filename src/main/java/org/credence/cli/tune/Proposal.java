package org.credence.cli.tune;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.credence.argument.PriceOverride;
import org.credence.argument.Temperature;
import org.credence.cli.text.Numbers;
import org.credence.tune.CaseBook;
import org.credence.tune.Tuning;
import org.credence.tune.Tuning.Move;
import org.credence.tune.fit.Selection;
import org.credence.tune.metric.Difference;
import org.credence.tune.metric.Metric;

/** Prices that were tuned, as they go into a file of weights: each with what it rests on. */
final class Proposal {
    private final Tuning tuning;
    private final CaseBook book;

    Proposal(Tuning tuning, CaseBook book) {
        this.tuning = tuning;
        this.book = book;
    }

    /** What the file holds then: entries that are not touched stay as they are, where they are. */
    List<PriceOverride> over(List<PriceOverride> present) {
        Map<String, PriceOverride> all = new LinkedHashMap<>();
        present.forEach(entry -> all.put(entry.rule(), entry));
        for (Move move : tuning.moves()) {
            if (move.fate().kind() == Selection.Kind.MOVED) {
                PriceOverride entry = entry(move);
                all.put(entry.rule(), entry);
            }
        }
        double temperature = tuning.temperature().value();
        if (temperature != tuning.design().tariff().present().temperature()) {
            all.put(Temperature.NAME, PriceOverride.temperature(temperature, because(), ""));
        }
        return new ArrayList<>(all.values());
    }

    private PriceOverride entry(Move move) {
        Selection.Fate fate = move.fate();
        String because = corpus() + "; " + fate.bearing().cases() + " of them bear on it; it was "
                + Numbers.plain(fate.price().value()) + "; standard error " + error(fate) + gain(move.alone());
        return new PriceOverride(fate.price().rule().name(), fate.price().unit(), move.to(), because, "");
    }

    private String because() {
        double was = tuning.design().tariff().present().temperature();
        return corpus() + "; it was " + Numbers.plain(was)
                + gain(tuning.temperature().gain());
    }

    /** The latest outcome is the date of the corpus: the clock says nothing of it. */
    private String corpus() {
        return "Tuned on " + tuning.design().cases().size() + " settled claims of "
                + tuning.design().incidents().size() + " incidents, the latest settled " + book.latest();
    }

    private static String error(Selection.Fate fate) {
        return Decimals.of(fate.standardError(), Decimals.of(fate.price().unit()) + 1);
    }

    private String gain(@org.jspecify.annotations.Nullable Difference own) {
        Difference all = tuning.performance().of(Metric.LOG_LOSS).held();
        return "; held-out log loss " + Decimals.of(all.before(), 4) + " to " + Decimals.of(all.after(), 4)
                + " with all"
                + (own == null ? "" : ", by " + Decimals.signed(own.change().value(), 4) + " with it alone")
                + ".";
    }
}
