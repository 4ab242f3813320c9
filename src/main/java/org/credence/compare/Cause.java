package org.credence.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credence.exchange.score.SavedScore.SavedArgument;
import org.credence.exchange.score.SavedScore.SavedClaim;
import org.jspecify.annotations.Nullable;

/**
 * What one rule had to do with a move: what it contributed to the log-odds, in dB, all its statements together.
 *
 * <p>The changes of all causes of a move add up to the change of its log-odds. Discounts on one statement share what
 * they take, so that another price of one also moves the lines of the others.
 *
 * @param rule    the rule, or the name of a line that no rule makes; see {@link org.credence.score.price.Contribution}
 * @param before  what it contributed
 * @param after   what it contributes
 * @param changed whether the rule itself is another: new, gone, re-priced or re-worded
 */
public record Cause(String rule, double before, double after, boolean changed) {
    private static final Comparator<Cause> ORDER = Comparator.comparing((Cause it) -> !it.changed())
            .thenComparingDouble(it -> -Math.abs(it.change()))
            .thenComparing(Cause::rule);

    /** In dB, for the claim (above 0) or against it (below 0). */
    public double change() {
        return rounded(after - before);
    }

    /** Rules that changed first, and then those that moved it most. */
    static List<Cause> between(@Nullable SavedClaim before, @Nullable SavedClaim after, Set<String> changed) {
        Map<String, double[]> sums = new LinkedHashMap<>();
        add(before, 0, sums);
        add(after, 1, sums);
        List<Cause> causes = new ArrayList<>();
        sums.forEach((rule, sum) -> {
            Cause cause = new Cause(rule, rounded(sum[0]), rounded(sum[1]), changed.contains(rule));
            if (cause.change() != 0) {
                causes.add(cause);
            }
        });
        causes.sort(ORDER);
        return causes;
    }

    private static void add(@Nullable SavedClaim claim, int side, Map<String, double[]> sums) {
        for (SavedArgument line : claim == null ? List.<SavedArgument>of() : claim.arguments()) {
            sums.computeIfAbsent(line.rule(), it -> new double[2])[side] += line.decibans();
        }
    }

    /** To the ten-thousandth that scores are kept to, so that sums of lines add up to it again. */
    private static double rounded(double decibans) {
        return Math.rint(decibans * 1e4) / 1e4;
    }
}
