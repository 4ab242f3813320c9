package org.credence.cli.diff;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.credence.argument.Price;
import org.credence.cli.diff.Section.Topic;
import org.credence.cli.text.Style;
import org.credence.compare.Comparison;
import org.credence.compare.Judged;
import org.credence.compare.Move;
import org.credence.compare.Quality;
import org.credence.compare.Ranked;
import org.credence.compare.RuleChange;
import org.credence.compare.RuleChange.State;
import org.credence.picture.Fact;
import org.credence.picture.Figure;
import org.credence.picture.Moves;
import org.credence.picture.Page;
import org.credence.picture.Prices;
import org.credence.picture.Prices.PricePoint;
import org.credence.picture.Reliability;
import org.credence.picture.Sheet;
import org.credence.picture.Sheet.Column;
import org.credence.score.price.Confidence;
import org.jspecify.annotations.Nullable;

/** A comparison as a page of pictures, each section of the report with the picture that shows it. */
final class ComparisonPage {
    private static final Style STYLE = new Style(Integer.MAX_VALUE, false, true);

    /** Sections whose picture comes with all that their rows say. */
    private static final Set<Topic> IN_THE_PICTURE = EnumSet.of(Topic.MOVED, Topic.CROSSED);

    private final Comparison comparison;

    private ComparisonPage(Comparison comparison) {
        this.comparison = comparison;
    }

    static Page of(Comparison comparison) {
        return new ComparisonPage(comparison).page();
    }

    private Page page() {
        List<org.credence.picture.Section> sections = new ArrayList<>();
        for (Section section : Sections.of(comparison, STYLE)) {
            sections.add(section(section));
        }
        return new Page(
                "What moved",
                List.of(
                        "From " + comparison.before().name() + " to "
                                + comparison.after().name() + ".",
                        Sections.summary(comparison) + "."),
                facts(),
                sections,
                List.of(
                        new Fact("before", SectionsText.named(comparison.before(), comparison.after())),
                        new Fact("after", SectionsText.named(comparison.after(), comparison.before()))));
    }

    private List<Fact> facts() {
        Ranked<Move> moves = comparison.moves().all();
        List<Fact> facts = new ArrayList<>();
        if (!moves.isEmpty()) {
            Move biggest = moves.top().get(0);
            facts.add(new Fact(
                    "biggest move",
                    biggest.isJudgedOnce() ? "judged on one side only" : Amount.signed(biggest.change(), STYLE)));
            facts.add(new Fact(
                    "crossed a threshold",
                    String.valueOf(comparison.moves().crossed().total())));
            facts.add(new Fact(
                    "changed places", Sections.count(comparison.reversals().count(), "pair")));
        }
        Quality quality = comparison.quality();
        if (quality != null && !moves.isEmpty()) {
            quality.measures().forEach(it -> facts.add(new Fact(Sections.name(it.metric()), Sections.reading(it))));
        }
        return facts;
    }

    private org.credence.picture.Section section(Section section) {
        List<Figure> figures = new ArrayList<>(pictures(section.topic()));
        if (!section.rows().isEmpty() && !IN_THE_PICTURE.contains(section.topic())) {
            figures.add(sheet(section));
        }
        if (!section.edits().isEmpty()) {
            figures.add(wordings());
        }
        List<String> lead = new ArrayList<>();
        if (!section.lead().isEmpty()) {
            lead.add(section.lead());
        }
        if (!section.more().isEmpty()) {
            lead.add(section.more());
        }
        return new org.credence.picture.Section(capital(section.title()), lead, List.of(), figures, List.of());
    }

    private List<Figure> pictures(Topic topic) {
        return switch (topic) {
            case RULES -> prices();
            case MOVED ->
                List.of(moves("Confidence before and after", comparison.moves().all()));
            case CROSSED ->
                List.of(moves("What crossed a threshold", comparison.moves().crossed()));
            case QUALITY -> reliability();
            case OTHER -> List.of();
        };
    }

    private static Sheet sheet(Section section) {
        List<Column> columns = section.headings().stream()
                .map(it -> it.startsWith(">") ? Column.numbers(it.substring(1)) : Column.text(it))
                .toList();
        List<List<String>> rows = section.rows().stream()
                .map(row -> row.stream().map(Section::plain).toList())
                .toList();
        return new Sheet(capital(section.title()), columns, rows);
    }

    private Sheet wordings() {
        return new Sheet(
                "Conditions and consequences",
                List.of(Column.text("rule"), Column.text("gone"), Column.text("new")),
                comparison.rules().stream()
                        .filter(RuleChange::isReworded)
                        .map(it -> List.of(
                                it.rule(), String.join(" ", it.wordingGone()), String.join(" ", it.wordingNew())))
                        .toList());
    }

    private static String capital(String title) {
        return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }

    /** By unit, the prices that changed. */
    private List<Figure> prices() {
        List<Figure> figures = new ArrayList<>();
        for (Price.Unit unit : List.of(Price.Unit.WEIGHT, Price.Unit.FACTOR)) {
            List<PricePoint> points = new ArrayList<>();
            for (RuleChange change : comparison.rules()) {
                Price before = price(change.before());
                Price after = price(change.after());
                if (before != null && after != null && change.isRepriced()) {
                    add(unit, before, after, change, points);
                }
            }
            if (!points.isEmpty()) {
                figures.add(new Prices(
                        unit == Price.Unit.WEIGHT ? "Weights that changed" : "Factors that changed", unit, points));
            }
        }
        return figures;
    }

    private static void add(Price.Unit unit, Price before, Price after, RuleChange change, List<PricePoint> points) {
        if (before.unit() == unit && after.unit() == unit) {
            points.add(new PricePoint(change.rule(), after.range(), before.value(), after.value(), null, 0, ""));
        }
    }

    private static @Nullable Price price(@Nullable State state) {
        return state == null ? null : state.price();
    }

    private static Moves moves(String title, Ranked<Move> ranked) {
        return new Moves(title, ranked.top().stream().map(ComparisonPage::move).toList());
    }

    private static Moves.Move move(Move move) {
        return new Moves.Move(
                Sections.name(move),
                confidence(move.before()),
                confidence(move.after()),
                Section.plain(names(move)),
                move.crossed(),
                Section.plain(Sections.causes(move, STYLE)));
    }

    /** The verdict, and the Admiralty pair where that is another. */
    private static String names(Move move) {
        String verdict = Amount.change(Sections.verdict(move.before()), Sections.verdict(move.after()), STYLE);
        String before = Sections.admiralty(move.before());
        String after = Sections.admiralty(move.after());
        return before.equals(after) ? verdict : verdict + ", " + Amount.change(before, after, STYLE);
    }

    private static @Nullable Confidence confidence(@Nullable Judged judged) {
        return judged == null ? null : judged.confidence();
    }

    private List<Figure> reliability() {
        Quality quality = comparison.quality();
        if (quality == null || quality.isTooLittle()) {
            return List.of();
        }
        return List.of(new Reliability(
                "How often claims were confirmed, by the confidence they were given",
                List.of(curve("before", quality.before()), curve("after", quality.after()))));
    }

    private static Reliability.Curve curve(String name, List<org.credence.tune.metric.Reliability.Bin> bins) {
        return new Reliability.Curve(
                name,
                bins.stream()
                        .map(it -> Reliability.Bin.of(it.low(), it.high(), it.said(), it.count(), it.confirmed()))
                        .toList());
    }
}
