package org.credence.picture.html;

import java.util.List;
import org.credence.picture.Reliability.Bin;
import org.credence.picture.Reliability.Curve;
import org.credence.picture.Sheet;
import org.credence.picture.Sheet.Column;
import org.credence.score.Legible;

/** The numbers of reliability diagrams, a bin a row. */
final class BinRows {
    private BinRows() {}

    static List<List<String>> of(Curve curve) {
        return curve.filled().stream().map(bin -> row(curve.name(), bin)).toList();
    }

    private static List<String> row(String name, Bin bin) {
        Wilson interval = Wilson.of(bin);
        return List.of(
                name + ", " + Digits.hundredths(bin.low()) + " to " + Digits.hundredths(bin.high()),
                String.valueOf(bin.claims()),
                confirmed(bin.confirmed()),
                Legible.probability(bin.confidence()),
                Digits.hundredths(bin.share()),
                Digits.hundredths(interval.low()) + " to " + Digits.hundredths(interval.high()));
    }

    /** A share times a number may miss a whole by a rounding. */
    private static String confirmed(double number) {
        return Math.abs(number - Math.rint(number)) < 1e-6
                ? String.valueOf(Math.round(number))
                : Digits.hundredths(number);
    }

    static Sheet sheet(List<List<String>> rows) {
        return new Sheet(
                "How often claims turned out true",
                List.of(
                        Column.text("confidences"),
                        Column.numbers("claims"),
                        Column.numbers("confirmed"),
                        Column.numbers("mean confidence"),
                        Column.numbers("share confirmed"),
                        Column.numbers("90 % interval")),
                rows);
    }
}
