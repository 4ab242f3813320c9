package org.credence.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.credence.exchange.score.SavedScore.Names;
import org.credence.score.price.Confidence;
import org.jspecify.annotations.Nullable;

/**
 * A claim, or an incident, that is not judged as it was.
 *
 * <p>An incident is as credible as the claim that carries it, and moves with it; it has a move of its own only when
 * another claim carries it now.
 *
 * @param incident the incident, as it is told from all others
 * @param claim    the claim's id, or null when another claim carries the incident now
 * @param carries  whether the claim carries the incident, so that the incident moved with it
 * @param before   null when it was not there
 * @param after    null when it is not there any more
 * @param causes   what moved it; empty when the scores came without arguments
 */
public record Move(
        String incident,
        @Nullable String claim,
        boolean carries,
        @Nullable Judged before,
        @Nullable Judged after,
        List<Cause> causes) {
    /** Biggest first; among equals, the one whose evidence moved more. */
    static final Comparator<Move> BIGGEST_FIRST =
            Comparator.comparingDouble((Move it) -> -it.size()).thenComparingDouble(it -> -Math.abs(it.decibans()));

    /** Coming to be judged, or ceasing to be, outranks every other move. */
    private static final double LARGEST = 1;

    private static final Names NOTHING = new Names("", "", List.of());

    public Move {
        causes = List.copyOf(causes);
    }

    /** How far the confidence moved, 0 to 1; 1 when there is none on one side. */
    public double size() {
        return isJudgedOnce() ? LARGEST : Math.abs(change());
    }

    /** Confidence after less confidence before, −1 to 1; 0 where there is none on either side. */
    public double change() {
        Confidence then = confidence(before);
        Confidence now = confidence(after);
        return then == null || now == null ? 0 : now.value() - then.value();
    }

    /** Whether it has a confidence on one side only. */
    public boolean isJudgedOnce() {
        return (confidence(before) == null) != (confidence(after) == null);
    }

    /** How far the log-odds moved, in dB: what its causes add up to. */
    public double decibans() {
        return Math.rint(((after == null ? 0 : after.logOdds()) - (before == null ? 0 : before.logOdds())) * 1e4) / 1e4;
    }

    /** Whether it is called something else: another verdict, or another Admiralty pair. */
    public boolean crossed() {
        return !names(before).verdict().equals(names(after).verdict())
                || !names(before).admiralty().equals(names(after).admiralty());
    }

    public List<String> flagsGained() {
        return less(names(after).flags(), names(before).flags());
    }

    public List<String> flagsLost() {
        return less(names(before).flags(), names(after).flags());
    }

    private static List<String> less(List<String> flags, List<String> others) {
        List<String> rest = new ArrayList<>(flags);
        rest.removeAll(others);
        return rest;
    }

    private static Names names(@Nullable Judged judged) {
        return judged == null ? NOTHING : judged.names();
    }

    private static @Nullable Confidence confidence(@Nullable Judged judged) {
        return judged == null ? null : judged.confidence();
    }
}
