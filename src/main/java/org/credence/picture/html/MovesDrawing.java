package org.credence.picture.html;

import java.util.ArrayList;
import java.util.List;
import org.credence.picture.Moves;
import org.credence.picture.Moves.Move;
import org.credence.picture.Sheet;
import org.credence.picture.Sheet.Column;
import org.credence.score.price.Confidence;
import org.jspecify.annotations.Nullable;

/** Confidences before and after, each pair on a row. */
final class MovesDrawing implements Drawing {
    private static final double MARK = 4;

    private final Moves moves;
    private final FirstRows<Move> rows;

    MovesDrawing(Moves moves) {
        this.moves = moves;
        this.rows = new FirstRows<>(moves.moves());
    }

    @Override
    public String title() {
        return moves.title();
    }

    @Override
    public String description() {
        long up = moves.moves().stream().filter(it -> change(it) > 0).count();
        long down = moves.moves().stream().filter(it -> change(it) < 0).count();
        long crossed = moves.moves().stream().filter(Move::crossed).count();
        return "Confidences from 0 to 1, before and after: " + up + " rose, " + down + " fell, " + crossed
                + " crossed a threshold.";
    }

    private static double change(Move move) {
        Confidence before = move.before();
        Confidence after = move.after();
        return before == null || after == null ? 0 : after.value() - before.value();
    }

    @Override
    public List<Key> keys() {
        List<Key> keys = new ArrayList<>(List.of(new Key(Mark.CIRCLE, "before-mark", "before")));
        if (rows.shown().stream().anyMatch(it -> it.after() != null && change(it) >= 0)) {
            keys.add(new Key(Mark.UP, "for-mark", "after, higher"));
        }
        if (rows.shown().stream().anyMatch(it -> change(it) < 0)) {
            keys.add(new Key(Mark.DOWN, "against-mark", "after, lower"));
        }
        if (rows.shown().stream().anyMatch(Move::crossed)) {
            keys.add(new Key(Mark.NONE, "", "bold: crossed a threshold"));
        }
        return keys;
    }

    @Override
    public double height(Size size) {
        return rows.height(size);
    }

    @Override
    public void draw(Canvas canvas) {
        Rows all = new Rows(canvas, rows.count(), FirstRows.FORM, new Scale(0, 1, 0, 1));
        all.below(Axis.shares("confidence"));
        rows.draw(all, (each, row) -> draw(each, row, all, canvas));
    }

    private static void draw(Move move, int row, Rows rows, Canvas canvas) {
        double y = rows.y(row);
        boolean falls = change(move) < 0;
        Double from = at(move.before(), rows);
        Double to = at(move.after(), rows);
        if (from != null && to != null) {
            canvas.line(from, y, to, y, falls ? "fall" : "rise");
            rows.value(row, Digits.signed(change(move)), Math.min(from, to) - MARK, Math.max(from, to) + MARK, falls);
        }
        if (from != null) {
            canvas.mark(Mark.CIRCLE, from, y, "before-mark");
        }
        if (to != null) {
            canvas.mark(falls ? Mark.DOWN : Mark.UP, to, y, falls ? "against-mark" : "for-mark");
        }
        rows.words(row, move.what(), move.verdict(), move.crossed() ? "words strong" : "words");
    }

    private static @Nullable Double at(@Nullable Confidence confidence, Rows rows) {
        return confidence == null ? null : rows.scale().at(confidence.value());
    }

    @Override
    public Sheet numbers() {
        List<List<String>> cells = new ArrayList<>();
        for (Move move : moves.moves()) {
            boolean both = move.before() != null && move.after() != null;
            cells.add(List.of(
                    move.what(),
                    Digits.probability(move.before()),
                    Digits.probability(move.after()),
                    both ? Digits.signed(change(move)) : "",
                    move.crossed() ? move.verdict() + " (crossed)" : move.verdict(),
                    move.because()));
        }
        return new Sheet(
                "What moved",
                List.of(
                        Column.text("claim"),
                        Column.numbers("before"),
                        Column.numbers("after"),
                        Column.numbers("change"),
                        Column.text("verdict"),
                        Column.text("moved by")),
                cells);
    }
}
