package org.credence.cli.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.credence.cli.diff.Section.Topic;
import org.credence.cli.text.Numbers;
import org.credence.cli.text.Page;
import org.credence.cli.text.Style;
import org.credence.compare.Cause;
import org.credence.compare.Comparison;
import org.credence.compare.Comparison.Counts;
import org.credence.compare.Judged;
import org.credence.compare.Move;
import org.credence.compare.Quality;
import org.credence.compare.Ranked;
import org.credence.compare.Reversals;
import org.credence.compare.Reversals.Reversal;
import org.credence.compare.Reversals.Standing;
import org.credence.score.price.Confidence;
import org.credence.score.price.Contribution;
import org.credence.tune.metric.Difference;
import org.credence.tune.metric.Metric;
import org.jspecify.annotations.Nullable;

/** The report of a comparison: only what differs. */
final class Sections {
    /** Behind the name of a claim that carries its incident. */
    private static final String CARRIES = " *";

    private static final String NOT_THERE = "not there";

    /** As many as an explanation shows on each side. */
    private static final int CAUSES = 3;

    private final Comparison comparison;
    private final Style style;
    private final List<Section> sections = new ArrayList<>();

    private Sections(Comparison comparison, Style style) {
        this.comparison = comparison;
        this.style = style;
    }

    /** In the order in which one asks: what changed, what moved, and whether it got better. */
    static List<Section> of(Comparison comparison, Style style) {
        Sections all = new Sections(comparison, style);
        all.sections.addAll(RuleSections.of(comparison, style));
        all.addMoved();
        all.addCrossed();
        all.addFlags();
        all.addReversals();
        all.addUnmatched("only before", comparison.unmatched().before());
        all.addUnmatched("only after", comparison.unmatched().after());
        all.addQuality();
        return all.sections;
    }

    /** The same without order and quality, which one save seldom tells of. */
    static List<Section> ofMoves(Comparison comparison, Style style) {
        Sections all = new Sections(comparison, style);
        all.sections.addAll(RuleSections.of(comparison, style));
        all.addMoved();
        all.addCrossed();
        all.addFlags();
        all.addUnmatched("gone", comparison.unmatched().before());
        all.addUnmatched("new", comparison.unmatched().after());
        return all.sections.stream().map(Section::withoutHint).toList();
    }

    /** What it comes to, in one sentence. */
    static String summary(Comparison comparison) {
        Counts counts = comparison.counts();
        if (comparison.moves().all().isEmpty()) {
            return "nothing moved: " + count(counts.claims(), "claim") + " of " + count(counts.incidents(), "incident");
        }
        return counts.claimsMoved() + " of " + count(counts.claims(), "claim") + " and " + counts.incidentsMoved()
                + " of " + count(counts.incidents(), "incident") + " moved, "
                + comparison.moves().crossed().total() + " crossed a threshold";
    }

    private void addMoved() {
        Ranked<Move> moved = comparison.moves().all();
        if (moved.isEmpty()) {
            return;
        }
        List<List<String>> rows =
                moved.top().stream().map(move -> moved(move, style)).toList();
        boolean carries = moved.top().stream().anyMatch(it -> it.claim() != null && it.carries());
        List<String> leads = new ArrayList<>();
        if (carries) {
            leads.add("* carries its incident, which moved with it");
        }
        long others = comparison.counts().otherMoments();
        if (others > 0) {
            leads.add(count(others, "incident") + " scored as of another moment");
        }
        if (!comparison.counts().explained()) {
            leads.add("scores with --detail full also tell which rule moved them");
        }
        sections.add(Section.of(
                        Topic.MOVED,
                        "moved",
                        String.join("; ", leads),
                        List.of("claim", "confidence", ">change", ">dB", "moved by"),
                        rows)
                .withMore(moved.more(), rows.size()));
    }

    private static List<String> moved(Move move, Style style) {
        String change = move.isJudgedOnce() ? "" : Amount.signed(move.change(), style);
        return List.of(
                name(move),
                confidence(move, style),
                change,
                move.decibans() == 0 ? "" : Amount.decibans(move.decibans(), style),
                causes(move, style));
    }

    /** With the intervals when only these differ. */
    private static String confidence(Move move, Style style) {
        Confidence before = move.before() == null ? null : move.before().confidence();
        Confidence after = move.after() == null ? null : move.after().confidence();
        if (before != null && after != null && before.value() == after.value() && !before.equals(after)) {
            return Amount.probability(after) + ", "
                    + Amount.change(Numbers.interval(before), Numbers.interval(after), style);
        }
        return Amount.change(confidence(move.before()), confidence(move.after()), style);
    }

    static String causes(Move move, Style style) {
        List<String> parts = new ArrayList<>();
        move.causes().stream().limit(CAUSES).forEach(cause -> parts.add(cause(cause, style)));
        int more = move.causes().size() - parts.size();
        if (more > 0) {
            parts.add((more + " more").replace(' ', Page.FIXED_SPACE));
        }
        return String.join(", ", parts);
    }

    /** One word, as far as the layout is concerned. */
    private static String cause(Cause cause, Style style) {
        Contribution line = new Contribution(cause.rule(), null, cause.change());
        String rule = line.isOfNoRule() ? line.inWords() : cause.rule();
        return (rule + " " + Amount.decibans(cause.change(), style)).replace(' ', Page.FIXED_SPACE);
    }

    static String name(Move move) {
        return move.claim() == null
                ? move.incident() + " (another claim carries it)"
                : move.incident() + " " + move.claim() + (move.carries() ? CARRIES : "");
    }

    private static String confidence(@Nullable Judged judged) {
        return judged == null ? NOT_THERE : Amount.probability(judged.confidence());
    }

    private void addCrossed() {
        Ranked<Move> crossed = comparison.moves().crossed();
        if (crossed.isEmpty()) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        for (Move move : crossed.top()) {
            rows.add(List.of(
                    name(move),
                    ifChanged(verdict(move.before()), verdict(move.after())),
                    ifChanged(admiralty(move.before()), admiralty(move.after()))));
        }
        String lead = comparison.moves().transitions().stream()
                .map(it -> it.count() + " " + word(it.before()) + " " + style.arrow() + " " + word(it.after()))
                .collect(Collectors.joining(", "));
        sections.add(
                Section.of(Topic.CROSSED, "crossed a threshold", lead, List.of("claim", "verdict", "Admiralty"), rows)
                        .withMore(crossed.more(), rows.size()));
    }

    private String ifChanged(String before, String after) {
        return before.equals(after) ? "" : Amount.change(before, after, style);
    }

    private static String word(String name) {
        return name.isEmpty() ? NOT_THERE : name;
    }

    static String verdict(@Nullable Judged judged) {
        return judged == null ? NOT_THERE : judged.names().verdict();
    }

    static String admiralty(@Nullable Judged judged) {
        return judged == null ? NOT_THERE : judged.names().admiralty();
    }

    private void addFlags() {
        Ranked<Move> flagged = comparison.moves().flagged();
        if (flagged.isEmpty()) {
            return;
        }
        List<List<String>> rows = flagged.top().stream()
                .map(move ->
                        List.of(name(move), String.join(" ", move.flagsLost()), String.join(" ", move.flagsGained())))
                .toList();
        String lead = comparison.moves().flags().stream()
                .map(flag -> flag.flag() + " lost by " + flag.lost() + ", gained by " + flag.gained())
                .collect(Collectors.joining("; "));
        sections.add(Section.of(Topic.OTHER, "flags", lead, List.of("claim", "lost", "gained"), rows)
                .withMore(flagged.more(), rows.size()));
    }

    private void addReversals() {
        Reversals reversals = comparison.reversals();
        if (reversals.count() == 0) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        for (Reversal each : reversals.biggest().top()) {
            rows.add(List.of(
                    each.fell().incident(), change(each.fell()), each.rose().incident(), change(each.rose())));
        }
        String lead = reversals.count() + " of " + count(reversals.pairs(), "pair")
                + " of incidents changed places, most clearly these";
        sections.add(Section.of(
                Topic.OTHER, "order", lead, List.of("incident", "confidence", "fell behind", "confidence"), rows));
    }

    private String change(Standing standing) {
        return Amount.change(probability(standing.before()), probability(standing.after()), style);
    }

    private static String probability(double value) {
        return Amount.probability(new Confidence(value, value, value));
    }

    private void addUnmatched(String title, Ranked<String> incidents) {
        if (!incidents.isEmpty()) {
            sections.add(Section.of(
                            Topic.OTHER,
                            title,
                            count(incidents.total(), "incident"),
                            List.of("incident"),
                            incidents.top().stream().map(List::of).toList())
                    .withMore(incidents.more(), incidents.top().size()));
        }
    }

    private void addQuality() {
        Quality quality = comparison.quality();
        if (quality == null || comparison.moves().all().isEmpty()) {
            return;
        }
        String lead = count(quality.confirmed() + quality.refuted(), "claim") + " of "
                + count(quality.incidents(), "incident") + " with an outcome, " + quality.confirmed() + " confirmed, "
                + quality.refuted() + " refuted"
                + (quality.isTooLittle() ? ": too few of a sort to measure anything" : "")
                + (quality.unjudged() == 0 ? "" : "; " + quality.unjudged() + " judged on one side only are left out");
        List<List<String>> rows = quality.measures().stream().map(this::measure).toList();
        sections.add(Section.of(
                Topic.QUALITY,
                "where outcomes are known",
                lead,
                List.of("measure", ">before", ">after", ">change", "90 % interval", "reading"),
                rows));
    }

    private List<String> measure(Difference measure) {
        String interval = Amount.signed(measure.change().low(), style) + " to "
                + Amount.signed(measure.change().high(), style);
        return List.of(
                name(measure.metric()),
                Amount.plain(measure.before()),
                Amount.plain(measure.after()),
                Amount.signed(measure.change().value(), style),
                interval,
                reading(measure).replace(' ', Page.FIXED_SPACE));
    }

    static String name(Metric metric) {
        return switch (metric) {
            case BRIER -> "Brier score";
            case LOG_LOSS -> "log loss";
            case CALIBRATION_ERROR -> "calibration error";
            case AUC -> "AUC";
        };
    }

    static String reading(Difference measure) {
        return measure.meaning().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String count(long number, String of) {
        return number + " " + of + (number == 1 ? "" : "s");
    }
}
