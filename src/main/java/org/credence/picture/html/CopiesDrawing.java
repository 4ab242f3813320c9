package org.credence.picture.html;

import java.util.ArrayList;
import java.util.List;
import org.credence.picture.Copies;
import org.credence.picture.Copies.Pair;
import org.credence.picture.Sheet;
import org.credence.picture.Sheet.Column;
import org.credence.score.Legible;

/**
 * Who shares whose errors: a triangle of places, one for each two sources, with the number of errors they share. Names
 * stand on its long side, each at the end of its row and the head of its column.
 */
final class CopiesDrawing implements Drawing {
    private static final double GAP = 1.5;
    private static final String POSSIBLE = "count-bar";

    private final Copies copies;

    CopiesDrawing(Copies copies) {
        this.copies = copies;
    }

    /**
     * How the places lie in a size.
     *
     * @param most  more sources than this leave no room for names
     * @param place width and height of one
     */
    private record Grid(int most, double place) {
        static Grid of(Size size) {
            return size.isNarrow() ? new Grid(12, 20) : new Grid(18, 34);
        }

        double at(int number) {
            return number * place + 4;
        }

        double middle(int number) {
            return at(number) + place / 2;
        }

        /** Where words stand that are in the middle of a row. */
        double line(int row) {
            return middle(row) + 5;
        }
    }

    private int shown(Grid grid) {
        return Math.min(grid.most(), copies.sources().size());
    }

    @Override
    public String title() {
        return copies.title();
    }

    @Override
    public String description() {
        long likely = copies.pairs().stream().filter(Pair::isLikely).count();
        int groups = copies.groups().stream().mapToInt(it -> it).max().orElse(0);
        return "Sources that share errors, each beside each: of "
                + copies.pairs().size() + " pairs, " + likely
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

    @Override
    public double height(Size size) {
        Grid grid = Grid.of(size);
        double more = shown(grid) < copies.sources().size() ? 22 : 0;
        return grid.at(shown(grid)) + more + 4;
    }

    @Override
    public void draw(Canvas canvas) {
        Grid grid = Grid.of(canvas.size());
        int shown = shown(grid);
        for (int row = 0; row < shown; row++) {
            row(row, grid, canvas);
        }
        for (Pair pair : copies.pairs()) {
            if (pair.other() < shown) {
                draw(pair, grid, canvas);
            }
        }
        groups(shown, grid, canvas);
        if (shown < copies.sources().size()) {
            canvas.words(copies.sources().size() - shown + " more in the table", 0, grid.at(shown) + 18, "faint");
        }
    }

    private void row(int row, Grid grid, Canvas canvas) {
        for (int column = 0; column < row; column++) {
            canvas.path(box(grid, column, row, column + 1, row + 1, GAP), "grid");
        }
        double x = grid.at(row) + 4;
        canvas.words(
                copies.sources().get(row),
                x,
                grid.line(row),
                "words",
                canvas.size().width() - x);
    }

    private static void draw(Pair pair, Grid grid, Canvas canvas) {
        double x = grid.at(pair.one());
        double y = grid.at(pair.other());
        double far = grid.place() - GAP;
        canvas.bar(x + GAP, y + GAP, x + far, y + far, pair.isLikely() ? "for-bar" : POSSIBLE);
        String shared = Digits.plain((double) Math.round(pair.shared()));
        if (TextWidth.of(shared, Canvas.FONT) <= grid.place() - GAP) {
            String style = pair.isLikely() ? "middle on-bar" : "middle on-band";
            canvas.words(shared, grid.middle(pair.one()), grid.line(pair.other()), style);
        }
    }

    /** Around the places of each group a line, in steps along the names. */
    private void groups(int shown, Grid grid, Canvas canvas) {
        int from = 0;
        for (int to = 1; to <= shown; to++) {
            int group = copies.groups().get(from);
            if (to == shown || copies.groups().get(to) != group) {
                if (group > 0 && to - from > 1) {
                    canvas.path(steps(grid, from, to), "group");
                }
                from = to;
            }
        }
    }

    private static String steps(Grid grid, int from, int to) {
        Trace steps = new Trace().move(grid.at(from), grid.at(from + 1));
        for (int row = from + 1; row < to; row++) {
            steps.line(grid.at(row), grid.at(row)).line(grid.at(row), grid.at(row + 1));
        }
        return steps.line(grid.at(from), grid.at(to)).close().toString();
    }

    private static String box(Grid grid, int left, int top, int right, int bottom, double within) {
        double x1 = grid.at(left) + within;
        double y1 = grid.at(top) + within;
        double x2 = grid.at(right) - within;
        double y2 = grid.at(bottom) - within;
        return new Trace()
                .move(x1, y1)
                .line(x2, y1)
                .line(x2, y2)
                .line(x1, y2)
                .close()
                .toString();
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
                    Legible.probability(pair.probability()),
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
