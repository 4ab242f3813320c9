package org.credence.cli.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.credence.cli.text.Ink;
import org.credence.cli.text.Numbers;
import org.credence.cli.text.Page;
import org.credence.cli.text.Table;
import org.credence.cli.tune.Decimals;
import org.credence.tune.fit.Selection;
import org.credence.tune.metric.Estimate;
import org.credence.tune.scorecard.Measured;
import org.credence.tune.scorecard.Reason;
import org.credence.tune.scorecard.RuleScore;
import org.credence.tune.scorecard.RuleScore.Evidence;
import org.credence.tune.scorecard.Verdict;

/** A scorecard for people. */
final class ScorecardText {
    /** Of rules that were measured; what calls for a decision comes first. */
    private static final List<Reason> ORDER = List.of(
            Reason.SAYS_NOTHING,
            Reason.CONTRARY,
            Reason.NEGLIGIBLE,
            Reason.SWITCHED_OFF,
            Reason.MISPRICED,
            Reason.BEYOND_RANGE,
            Reason.ALONE,
            Reason.EARNS,
            Reason.UNPROVEN,
            Reason.ALLOWED);

    /** Those that have more to say of each rule than its row does. */
    private static final Set<Reason> SINGLY =
            Set.of(Reason.SAYS_NOTHING, Reason.CONTRARY, Reason.MISPRICED, Reason.BEYOND_RANGE, Reason.ALONE);

    private final List<RuleScore> scores;
    private final Footing footing;

    ScorecardText(List<RuleScore> scores, Footing footing) {
        this.scores = List.copyOf(scores);
        this.footing = footing;
    }

    void print(Page page) {
        page.beside("", Ink.BOLD.on(footing.text()));
        page.beside(
                "",
                "fires: claims/incidents/statements; n: claims its price bears on; measured: what outcomes would"
                        + " charge, all else as it is, and its 90 % interval; gain: log loss a claim that keeping it takes away"
                        + " on incidents held out, and its 90 % interval. Change one rule at a time, and measure again:"
                        + " a rule may look wrong for another's fault.",
                Ink.FAINT);
        Table table = new Table("", ">price", ">measured", "90 %", ">n", ">fires", ">gain", "90 %");
        for (Reason reason : ORDER) {
            List<RuleScore> some =
                    scores.stream().filter(it -> it.reason() == reason).toList();
            if (!some.isEmpty()) {
                page.separate();
                page.line(heading(reason.verdict(), some.size()) + ": " + what(reason));
                table.print(page, some.stream().map(it -> row(it, page)).toList(), true);
                if (SINGLY.contains(reason)) {
                    some.forEach(
                            it -> page.beside("  " + it.price().rule().name() + ": ", ReasonText.of(it), Ink.FAINT));
                }
            }
        }
        unmeasured(
                page,
                Reason.TOO_FEW_CASES,
                "too few to tell (" + Selection.ENOUGH.cases() + " claims from " + Selection.ENOUGH.incidents()
                        + " incidents are needed)");
        unmeasured(page, Reason.UNHEARD, "no settled claim depends on them");
        unmeasured(page, Reason.NO_PRICE, "link or name, and charge nothing that could be measured");
    }

    private static String what(Reason reason) {
        return switch (reason) {
            case SAYS_NOTHING -> "outcomes speak against the price, and allow that it says nothing";
            case CONTRARY -> "outcomes speak the other way";
            case NEGLIGIBLE -> "whatever outcomes leave open, less than 1 dB, which nobody notices";
            case SWITCHED_OFF -> "switched off, and outcomes would have them stay so";
            case MISPRICED -> "outcomes ask for another price, and held out that is better";
            case BEYOND_RANGE -> "outcomes ask for a price beyond the range, and held out that is better";
            case ALONE -> "outcomes would have them retired, but fixtures rest on them alone";
            case EARNS -> "outcomes agree with the price, and held out it brings something";
            case UNPROVEN -> "too few to tell: another price asked for is, held out, not better beyond noise";
            case ALLOWED -> "too few to tell: outcomes agree with the price, which brings nothing beyond noise";
            default -> throw new IllegalArgumentException(reason.name());
        };
    }

    private static String heading(Verdict verdict, int count) {
        Ink ink = switch (verdict) {
            case RETIRE -> Ink.RED;
            case TUNE -> Ink.BOLD;
            case KEEP -> Ink.GREEN;
        };
        return ink.on(verdict.name().toLowerCase(Locale.ROOT)) + " (" + count + ")";
    }

    private static List<String> row(RuleScore score, Page page) {
        Evidence evidence = score.evidence();
        if (evidence == null) {
            throw new IllegalArgumentException(score.price().rule().name());
        }
        Measured measured = evidence.measured();
        Estimate change = evidence.keeping().logLoss().change();
        return List.of(
                score.price().rule().name(),
                ReasonText.amount(score.price(), score.price().value())
                        .replace("-", page.style().minus()),
                plain(measured.value(), page),
                fixed(plain(measured.low(), page) + " to " + plain(measured.high(), page)),
                String.valueOf(score.bearing().cases()),
                score.firing().claims() + "/" + score.firing().incidents() + "/"
                        + score.firing().statements(),
                signed(-change.value(), page),
                fixed(signed(-change.high(), page) + " to " + signed(-change.low(), page)));
    }

    private static String fixed(String text) {
        return text.replace(' ', Page.FIXED_SPACE);
    }

    private static String plain(double number, Page page) {
        return Numbers.plain(number).replace("-", page.style().minus());
    }

    private static String signed(double number, Page page) {
        return Decimals.signed(number, 3).replace("-", page.style().minus());
    }

    private void unmeasured(Page page, Reason reason, String what) {
        List<String> rules = new ArrayList<>();
        for (RuleScore score : scores) {
            if (score.reason() == reason) {
                int claims = score.firing().claims();
                rules.add(score.price().rule().name() + (claims == 0 ? "" : Page.FIXED_SPACE + "(" + claims + ")"));
            }
        }
        if (!rules.isEmpty()) {
            page.separate();
            page.line(Ink.GREEN.on("keep") + " (" + rules.size() + "): " + what);
            page.beside("  ", String.join(", ", rules), Ink.FAINT);
        }
    }
}
