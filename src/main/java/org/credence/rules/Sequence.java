package org.credence.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.credence.argument.Argument;
import org.credence.facts.Incident;

/**
 * Puts arguments in order: by claim, then statement (what is about the claim as a whole first), then rule.
 *
 * <p>Claims and statements are numbered, so each argument is put where it belongs; only the few on one statement are
 * compared with each other. Arguments of one rule there stay in the order in which they came.
 */
final class Sequence {
    private final List<Argument> arguments;
    /** By place, the last argument there, and by argument, the one before it at its place; −1 for none. */
    private final int[] lasts;

    private final int[] before;
    /** Rank and number of the arguments at one place. */
    private long[] here = new long[16];

    private Sequence(int places, List<Argument> arguments) {
        this.arguments = arguments;
        before = new int[arguments.size()];
        lasts = new int[places];
        Arrays.fill(lasts, -1);
        for (int i = 0; i < before.length; i++) {
            int place = place(arguments.get(i));
            before[i] = lasts[place];
            lasts[place] = i;
        }
    }

    /**
     * The arguments in order.
     *
     * @param all  on the incident
     * @param rank the place of a rule among the rule files
     */
    static List<Argument> of(Incident incident, List<Argument> all, ToIntFunction<String> rank) {
        Sequence sequence = new Sequence(incident.size() + incident.getClaims().size(), all);
        List<Argument> sorted = new ArrayList<>(all.size());
        for (int last : sequence.lasts) {
            sequence.takeFrom(last, rank, sorted);
        }
        return sorted;
    }

    /** Statements are numbered through all claims, and each claim stands before its first. */
    private static int place(Argument argument) {
        return argument instanceof Argument.OnStatement on
                ? on.statement().index() + on.statement().getClaim().index() + 1
                : argument.claim().firstStatement() + argument.claim().index();
    }

    private void takeFrom(int last, ToIntFunction<String> rank, List<Argument> sorted) {
        int count = 0;
        for (int at = last; at >= 0; at = before[at]) {
            if (count == here.length) {
                here = Arrays.copyOf(here, 2 * count);
            }
            here[count++] = (long) rank.applyAsInt(arguments.get(at).rule()) << Integer.SIZE | at;
        }
        Arrays.sort(here, 0, count);
        for (int i = 0; i < count; i++) {
            sorted.add(arguments.get((int) here[i]));
        }
    }
}
