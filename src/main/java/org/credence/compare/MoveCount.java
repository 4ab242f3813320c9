package org.credence.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.credence.compare.Comparison.FlagChange;
import org.credence.compare.Comparison.Moves;
import org.credence.compare.Comparison.Transition;
import org.credence.compare.Comparison.Transition.Scale;
import org.jspecify.annotations.Nullable;

/** Counts moves, and keeps the biggest. */
final class MoveCount {
    private final Biggest<Move> all;
    private final Biggest<Move> crossed;
    private final Biggest<Move> flagged;
    private final Map<Scale, Map<String, Map<String, Long>>> transitions = new TreeMap<>();
    private final Map<String, long[]> flags = new TreeMap<>();

    MoveCount(int top) {
        all = new Biggest<>(top, Move.BIGGEST_FIRST);
        crossed = new Biggest<>(top, Move.BIGGEST_FIRST);
        flagged = new Biggest<>(top, Move.BIGGEST_FIRST);
    }

    void add(Move move) {
        all.add(move);
        if (move.crossed()) {
            crossed.add(move);
            for (Scale scale : Scale.values()) {
                count(scale, word(scale, move.before()), word(scale, move.after()));
            }
        }
        List<String> gained = move.flagsGained();
        List<String> lost = move.flagsLost();
        if (!gained.isEmpty() || !lost.isEmpty()) {
            flagged.add(move);
            gained.forEach(flag -> flags.computeIfAbsent(flag, it -> new long[2])[0]++);
            lost.forEach(flag -> flags.computeIfAbsent(flag, it -> new long[2])[1]++);
        }
    }

    private static String word(Scale scale, @Nullable Judged judged) {
        if (judged == null) {
            return "";
        }
        return scale == Scale.VERDICT
                ? judged.names().verdict()
                : judged.names().admiralty();
    }

    private void count(Scale scale, String before, String after) {
        if (!before.equals(after)) {
            transitions
                    .computeIfAbsent(scale, it -> new TreeMap<>())
                    .computeIfAbsent(before, it -> new TreeMap<>())
                    .merge(after, 1L, Long::sum);
        }
    }

    Moves result() {
        List<Transition> counted = new ArrayList<>();
        transitions.forEach((scale, from) -> from.forEach((before, into) ->
                into.forEach((after, count) -> counted.add(new Transition(scale, before, after, count)))));
        List<FlagChange> changed = new ArrayList<>();
        flags.forEach((flag, count) -> changed.add(new FlagChange(flag, count[0], count[1])));
        return new Moves(all.ranked(), crossed.ranked(), flagged.ranked(), counted, changed);
    }
}
