package org.credence.picture.html;

import java.util.ArrayList;
import java.util.List;
import org.credence.picture.Copies;
import org.credence.picture.Copies.Pair;
import org.credence.picture.Sheet;
import org.credence.picture.Sheet.Column;

/** Who shares whose errors: a triangle of places, one for each two sources, with the number of errors they share. */
final class CopiesDrawing implements Drawing {
    /** More sources than this are no picture any more, and no page of paper. */
    private static final int MOST = 18;

    /** From this width of a place on there is room for a number in it. */
    private static final double LEGIBLE = 24;

    private static final double WIDEST = 34;
    private static final double TOP = 22;
    private static final double GAP = 2;
    private static final String POSSIBLE = "count-bar";

    private final Copies copies;

    CopiesDrawing(Copies copies) {
        this.copies = copies;
    }

    private int shown() {
        return Math.min(MOST, copies.sources().size());
    }

    @Override
    public String title() {
        return copies.title();
    }

    @Override
    public String description() {
        long likely = copies.pairs().stream().filter(Pair::isLikely).count();
        int groups = copies.groups().stream().mapToInt(it -> it).max().orElse(0);
        return "Sources that share errors, each beside each: of " + copies.pairs().size() + " pairs, " + likely
                + " are likely to copy; sources that copy one another make " + groups
                + (groups == 1 ? " group." : " groups.");
    }

    @Override
    public List<Key> keys() {
        List<Key> keys = new ArrayList<>();
        if (copies.pairs().stream().anyMatch(Pair::isLikely)) {
            keys.add(new Key(Mark.SQUARE, "for-bar", "copying is likely: at least even odds"));
        }
        if (copies.pairs().stream().anyMatch(it -> !it.isLikely())) {
            keys.add(new Key(Mark.SQUARE, POSSIBLE, "copying is possible"));
        }
        if (copies.groups().stream().anyMatch(it -> it > 0)) {
            keys.add(new Key(Mark.LINE, "group", "a group in which everybody copies everybody"));
        }
        keys.add(new Key(Mark.NONE, "", "number in a square: errors shared"));
        return keys;
    }

    /** How the places lie on a canvas. */
    private record Grid(double left, double place) {
        double x(int column) {
            return left + column * place;
        }

        double y(int row) {
            return TOP + row * place;
        }
    }

    private Grid grid(Size size) {
        double words = size.isNarrow() ? 150 : 320;
        double place = Math.min(WIDEST, (size.width() - words) / Math.max(1, shown()));
        return new Grid(words, place);
    }

    @Override
    public double height(Size size) {
        double more = shown() < copies.sources().size() ? 22 : 0;
        return TOP + shown() * grid(size).place() + more + 6;
    }

    @Override
    public void draw(Canvas canvas) {
        Grid grid = grid(canvas.size());
        for (int i = 0; i < shown(); i++) {
            name(i, grid, canvas);
        }
        for (Pair pair : copies.pairs()) {
            if (pair.other() < shown()) {
                draw(pair, grid, canvas);
            }
        }
        groups(grid, canvas);
        if (shown() < copies.sources().size()) {
            String more = copies.sources().size() - shown() + " more in the table";
            canvas.words(more, grid.left() - 10, grid.y(shown()) + 18, "faint end");
        }
    }

    private void name(int source, Grid grid, Canvas canvas) {
        double middle = grid.y(source) + grid.place() / 2 + 5;
        String number = String.valueOf(source + 1);
        canvas.words(copies.sources().get(source), grid.left() - 34, middle, "words end", grid.left() - 34);
        canvas.words(number, grid.left() - 8, middle, "faint end");
        if (grid.place() >= 15 || source % 2 == 0) {
            canvas.words(number, grid.x(source) + grid.place() / 2, TOP - 8, "faint middle");
        }
        for (int column = 0; column < source; column++) {
            canvas.path(box(grid, column, source, column + 1, source + 1, GAP), "grid");
        }
        canvas.line(grid.x(source), grid.y(source + 1), grid.x(source + 1), grid.y(source), "grid");
    }

    private static void draw(Pair pair, Grid grid, Canvas canvas) {
        double x = grid.x(pair.one());
        double y = grid.y(pair.other());
        double far = grid.place() - GAP;
        canvas.bar(x + GAP, y + GAP, x + far, y + far, pair.isLikely() ? "for-bar" : POSSIBLE);
        if (grid.place() >= LEGIBLE) {
            String style = pair.isLikely() ? "middle on-bar" : "middle on-band";
            String shared = Digits.plain(Math.round(pair.shared()));
            canvas.words(shared, x + grid.place() / 2, y + grid.place() / 2 + 5, style);
        }
    }

    /** Around each group a line, from its first to its last source. */
    private void groups(Grid grid, Canvas canvas) {
        int from = 0;
        for (int to = 1; to <= shown(); to++) {
            int group = copies.groups().get(from);
            if (to == shown() || copies.groups().get(to) != group) {
                if (group > 0) {
                    canvas.path(box(grid, from, from, to, to, 0), "group");
                }
                from = to;
            }
        }
    }

    private static String box(Grid grid, int left, int top, int right, int bottom, double within) {
        double x1 = grid.x(left) + within;
        double y1 = grid.y(top) + within;
        double x2 = grid.x(right) - within;
        double y2 = grid.y(bottom) - within;
        return new Trace().move(x1, y1).line(x2, y1).line(x2, y2).line(x1, y2).line(x1, y1).toString();
    }

    @Override
    public Sheet numbers() {
        List<List<String>> rows = new ArrayList<>();
        for (Pair pair : copies.pairs()) {
            int group = copies.groups().get(pair.one());
            boolean together = group > 0 && group == copies.groups().get(pair.other());
            rows.add(List.of(
                    copies.sources().get(pair.one()),
                    copies.sources().get(pair.other()),
                    Digits.plain(Math.round(pair.shared() * 10) / 10.0),
                    Digits.plain(Math.round(pair.expected() * 10) / 10.0),
                    Digits.plain(Math.round(pair.differ() * 10) / 10.0),
                    Digits.hundredths(pair.probability()),
                    together ? String.valueOf(group) : ""));
        }
        return new Sheet(
                        "Pairs of sources that share errors",
                        List.of(
                                Column.text("source"),
                                Column.text("shares errors with"),
                                Column.numbers("errors shared"),
                                Column.numbers("expected"),
                                Column.numbers("differ"),
                                Column.numbers("probability of copying"),
                                Column.numbers("group")),
                        rows)
                .filled();
    }
}
