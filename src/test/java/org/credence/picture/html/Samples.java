package org.credence.picture.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.credence.argument.Decibans;
import org.credence.argument.Price;
import org.credence.model.Stance;
import org.credence.picture.Copies;
import org.credence.picture.Fact;
import org.credence.picture.Figure;
import org.credence.picture.Moves;
import org.credence.picture.Page;
import org.credence.picture.Prices;
import org.credence.picture.Reliabilities;
import org.credence.picture.Reliability;
import org.credence.picture.Section;
import org.credence.picture.Sheet;
import org.credence.picture.Timeline;
import org.credence.picture.Waterfall;
import org.credence.score.price.Confidence;

/** Pages with a picture of each sort; all of it is made up. */
final class Samples {
    private Samples() {}

    /** Every sort of picture, with all that each can show. */
    static Page page() {
        List<Figure> figures = List.of(
                timeline(24),
                waterfall(30),
                reliability(),
                reliabilities(),
                weights(),
                factors(),
                moves(5),
                copies(21));
        return new Page(
                "Synthetic sample",
                List.of("Every picture there is, from made-up numbers."),
                List.of(new Fact("confidence", "0.84"), new Fact("verdict", "contested")),
                List.of(
                        Section.of("Pictures", "A paragraph before them.", figures),
                        new Section(
                                "More",
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(Section.of("Tables", "", List.of(sheet("plain")))))),
                List.of(new Fact("rules", "0123456789abcdef")));
    }

    /** The same text wherever a page takes text from data. */
    static Page of(String text) {
        Confidence confidence = new Confidence(0.6, 0.4, 0.8);
        Price.Range range = new Price.Range(0, 1);
        return new Page(
                text,
                List.of(text),
                List.of(new Fact(text, text)),
                List.of(
                        Section.of(
                                text,
                                text,
                                List.of(
                                        new Waterfall(
                                                text,
                                                List.of(new Waterfall.Step(text, text, text, Decibans.logOdds(0.6))),
                                                confidence),
                                        new Timeline(
                                                text,
                                                List.of(new Timeline.Saying(
                                                        text, text, text, Stance.DENIES, text, true, confidence))),
                                        new Reliability(text, List.of(new Reliability.Curve(text, bins(3)))),
                                        new Reliabilities(
                                                text,
                                                List.of(new Reliabilities.Group(
                                                        text, List.of(new Reliability.Curve(text, bins(3)))))),
                                        new Prices(
                                                text,
                                                Price.Unit.FACTOR,
                                                List.of(new Prices.PricePoint(
                                                        text,
                                                        range,
                                                        0.2,
                                                        0.4,
                                                        new Prices.Estimate(0.41, 0.1),
                                                        9,
                                                        text))),
                                        new Moves(
                                                text,
                                                List.of(new Moves.Move(text, confidence, null, text, true, text))),
                                        new Copies(
                                                text,
                                                List.of(text, "other"),
                                                List.of(1, 1),
                                                List.of(new Copies.Pair(0, 1, 4, 0, 0.7, 0.98))),
                                        sheet(text))),
                        Section.of(text, text, List.of())),
                List.of(new Fact(text, text)));
    }

    static Waterfall waterfall(int steps) {
        Random random = new Random(7);
        List<Waterfall.Step> all = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            double decibans = Math.rint(random.nextGaussian() * 30_000 / (i + 1)) / 10_000;
            all.add(new Waterfall.Step(
                    "synthetic-rule-" + i, i % 3 == 0 ? "" : "statement-" + i, "A reason for it.", decibans));
        }
        double value = Decibans.probability(
                all.stream().mapToDouble(Waterfall.Step::decibans).sum());
        return new Waterfall("What adds up", all, new Confidence(value, value * 0.6, value + (1 - value) * 0.7));
    }

    static Timeline timeline(int statements) {
        List<Timeline.Saying> sayings = new ArrayList<>();
        for (int i = 0; i < statements; i++) {
            double value = 0.5 + Math.sin(i / 4.0) * 0.4;
            sayings.add(new Timeline.Saying(
                    "s" + i,
                    i == 3 ? "" : "2021-07-0" + (4 + i / 8) + (i % 2 == 0 ? "" : "T10:00:00Z"),
                    "Synthetic source " + i % 5,
                    Stance.values()[i * i % 7 % Stance.values().length],
                    i % 5 == 4 ? "other" : "attack",
                    i % 5 != 4,
                    i == 2 ? null : new Confidence(value, value * 0.6, value + (1 - value) / 2)));
        }
        return new Timeline("Confidence over time", sayings);
    }

    static Reliability reliability() {
        return new Reliability(
                "Reliability",
                List.of(new Reliability.Curve("before", bins(1)), new Reliability.Curve("after", bins(2))));
    }

    /** More diagrams than stand beside each other, one without a name of its group, and a share that is not whole. */
    static Reliabilities reliabilities() {
        List<Reliability.Curve> curves = new ArrayList<>();
        for (int i = 1; i < 6; i++) {
            curves.add(new Reliability.Curve(i == 3 ? "a way with quite a long name of its own" : "way " + i, bins(i)));
        }
        Reliability.Bin half = Reliability.Bin.of(0.4, 0.5, 0.45, 3, 0.5);
        return new Reliabilities(
                "Small multiples",
                List.of(
                        new Reliabilities.Group("synthetic-set", curves),
                        new Reliabilities.Group("", List.of(new Reliability.Curve("one bin", List.of(half))))));
    }

    /** @param skill 1: much too sure; 2: about right */
    private static List<Reliability.Bin> bins(int skill) {
        List<Reliability.Bin> bins = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            int claims = i == 4 ? 0 : (i - 4) * (i - 4) * 3 / skill + 6;
            double confidence = (i + 0.4 + 0.1 * skill) / 10;
            double share = skill == 1 ? 0.5 + (confidence - 0.5) * 0.5 : confidence;
            bins.add(new Reliability.Bin(
                    i / 10.0, (i + 1) / 10.0, confidence, claims, (int) Math.round(claims * share)));
        }
        return bins;
    }

    static Prices weights() {
        Price.Range range = new Price.Range(-10, 0);
        return new Prices(
                "Weights",
                Price.Unit.WEIGHT,
                List.of(
                        point(
                                "later-denial",
                                range,
                                -2,
                                -3.4,
                                new Prices.Estimate(-3.42, 0.5),
                                410,
                                "moved: held-out log loss falls by 0.004"),
                        point(
                                "synthetic-rule",
                                new Price.Range(0, 15),
                                6,
                                4.3,
                                new Prices.Estimate(4.25, 0.9),
                                38,
                                "moved"),
                        point(
                                "of-little-effect",
                                new Price.Range(0, 15),
                                8,
                                8,
                                new Prices.Estimate(8.6, 1.9),
                                61,
                                "stays: within its standard error"),
                        point("rarely-seen", new Price.Range(0, 15), 3, 3, null, 4, "stays: too few claims")));
    }

    static Prices factors() {
        Price.Range range = new Price.Range(0.2, 1);
        return new Prices(
                "Factors",
                Price.Unit.FACTOR,
                List.of(
                        point("relayed", range, 0.8, 0.71, new Prices.Estimate(0.71, 0.04), 220, "moved"),
                        point("told", range, 0.7, 0.97, new Prices.Estimate(0.97, 0.1), 90, "moved")));
    }

    private static Prices.PricePoint point(
            String rule,
            Price.Range range,
            double before,
            double after,
            Prices.Estimate estimate,
            int claims,
            String note) {
        return new Prices.PricePoint(rule, range, before, after, estimate, claims, note);
    }

    static Moves moves(int count) {
        List<Moves.Move> moves = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Confidence before = at(0.2 + 0.1 * (i % 7));
            Confidence after = i == 3 ? null : at(0.75 - 0.11 * (i % 6));
            moves.add(new Moves.Move(
                    "incident-" + i + " / attack",
                    before,
                    after,
                    i % 2 == 0 ? "open → likely" : "open",
                    i % 2 == 0,
                    "later-denial"));
        }
        return new Moves("What moved", moves);
    }

    /** A group of three, a pair, and a chain of half-copies. */
    static Copies copies(int count) {
        List<String> sources = new ArrayList<>();
        List<Integer> groups = new ArrayList<>();
        List<Copies.Pair> pairs = new ArrayList<>(List.of(
                new Copies.Pair(0, 1, 19, 0, 2.8, 0.9999),
                new Copies.Pair(0, 2, 17, 1, 2.7, 0.999),
                new Copies.Pair(1, 2, 16, 1, 2.6, 0.99),
                new Copies.Pair(3, 4, 112, 4, 14.1, 0.97)));
        for (int i = 0; i < count; i++) {
            sources.add(i == 5 ? "synthetic-source-with-quite-a-long-name-of-its-own" : "synthetic-source-" + i);
            groups.add(i < 3 ? 1 : i < 5 ? 2 : 0);
            if (i > 5) {
                pairs.add(new Copies.Pair(i - 1, i, 4 + i % 3, 2 + i % 4, 1.2, 0.8 / (i - 4)));
            }
        }
        return new Copies("Pairs of sources and the errors they share", sources, groups, pairs);
    }

    private static Confidence at(double value) {
        return new Confidence(value, value / 2, (1 + value) / 2);
    }

    private static Sheet sheet(String text) {
        return new Sheet(
                text,
                List.of(Sheet.Column.text(text), Sheet.Column.word(text), Sheet.Column.numbers(text)),
                List.of(List.of(text, text, text), List.of("second", "", "2")));
    }
}
