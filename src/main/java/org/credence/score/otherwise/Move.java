package org.credence.score.otherwise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.credence.score.ClaimScore;
import org.credence.score.price.Contribution;
import org.jspecify.annotations.Nullable;

/**
 * By how much a line of an explanation differs between two scores of a claim.
 *
 * @param rule      the rule, or {@link Contribution#RIVALS}
 * @param statement the id of the statement that the line is about, or null when it is about the claim
 * @param decibans  the later contribution less the earlier one, in dB; never 0
 */
public record Move(String rule, @Nullable String statement, double decibans) {

    private record Line(String rule, @Nullable String statement) {}

    /** Those that moved most come first; they add up to the difference of the log-odds. */
    public static List<Move> between(@Nullable ClaimScore before, @Nullable ClaimScore after) {
        Map<Line, Double> differences = new LinkedHashMap<>();
        add(before, -1, differences);
        add(after, 1, differences);
        List<Move> moves = new ArrayList<>();
        differences.forEach((line, dB) -> {
            double rounded = Math.rint(dB * 1e4) / 1e4;
            if (rounded != 0) {
                moves.add(new Move(line.rule(), line.statement(), rounded));
            }
        });
        moves.sort(Comparator.comparingDouble(move -> -Math.abs(move.decibans())));
        return moves;
    }

    /** A rule may contribute several times to one statement, as once a relay. */
    private static void add(@Nullable ClaimScore score, int sign, Map<Line, Double> to) {
        for (Contribution each : score == null ? List.<Contribution>of() : score.contributions()) {
            to.merge(new Line(each.rule(), each.statement()), sign * each.decibans(), Double::sum);
        }
    }
}
