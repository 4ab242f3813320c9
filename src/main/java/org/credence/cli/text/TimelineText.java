package org.credence.cli.text;

import java.util.List;
import org.credence.model.Moment;
import org.credence.model.Wire;
import org.credence.score.Point;
import org.credence.score.price.Confidence;
import org.jspecify.annotations.Nullable;

/** How the confidence of an incident went: one bar a statement, and a line that explains each. */
final class TimelineText {
    private static final String NOTHING_YET = " ";

    private final List<Point> points;
    private final Style style;
    private final int dates;
    private final int ids;

    TimelineText(List<Point> points, Style style) {
        this.points = points;
        this.style = style;
        this.dates = widest(points.stream().map(TimelineText::date).toList());
        this.ids = widest(points.stream().map(point -> point.statement().id()).toList());
    }

    void print(Page page) {
        if (points.isEmpty()) {
            return;
        }
        StringBuilder bars = new StringBuilder();
        points.forEach(point -> bars.append(bar(point.confidence(), style)));
        page.line("  timeline  " + Ink.BOLD.on(bars.toString()));
        for (Point point : points) {
            page.beside(head(point), what(point));
        }
    }

    private String head(Point point) {
        String confidence = point.confidence() == null ? "-" : Numbers.probability(point.confidence());
        return "  " + bar(point.confidence(), style) + " " + Page.right(confidence, 5) + "  "
                + Page.padded(date(point), dates) + "  "
                + Page.padded(point.statement().id(), ids) + "  ";
    }

    private static String what(Point point) {
        return point.statement().source() + " " + Wire.name(point.statement().stance()) + " " + point.claim();
    }

    /** One of eight heights; blank where nothing was known. */
    static String bar(@Nullable Confidence confidence, Style style) {
        String bars = style.bars();
        if (confidence == null) {
            return NOTHING_YET;
        }
        int height = (int) Math.min(bars.length() - 1, Math.floor(confidence.value() * bars.length()));
        return bars.substring(height, height + 1);
    }

    private static String date(Point point) {
        Moment at = point.statement().at();
        return at == null ? "no date" : at.toString();
    }

    private static int widest(List<String> texts) {
        return texts.stream().mapToInt(Page::width).max().orElse(0);
    }
}
