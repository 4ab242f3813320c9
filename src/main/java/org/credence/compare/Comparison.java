package org.credence.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two sets of scores of the same incidents. What did not change is no part of it.
 *
 * @param before    what was compared
 * @param after     with what
 * @param counts    how much was compared, and how much of it moved
 * @param rules     rules that changed, or that fire more or less often: in the order of the rule files, those that
 *     are gone last
 * @param numbers   what changed of the temperature and of the file of kinds
 * @param moves     what moved
 * @param reversals incidents that changed places
 * @param unmatched incidents on one side only
 * @param quality   how good the scores are where outcomes are known; null where none is
 */
public record Comparison(
        Side before,
        Side after,
        Counts counts,
        List<RuleChange> rules,
        List<NumberChange> numbers,
        Moves moves,
        Reversals reversals,
        Unmatched unmatched,
        @Nullable Quality quality) {

    /**
     * One of the two.
     *
     * @param name  as the user gave it
     * @param notes what it was made with, such as hashes; nothing that is not known
     */
    public record Side(String name, List<Note> notes) {
        /** Something to know about a side. */
        public record Note(String name, String value) {}

        public Side {
            notes = List.copyOf(notes);
        }
    }

    /**
     * How much was compared.
     *
     * @param incidents on both sides
     * @param claims    of these incidents
     * @param incidentsMoved how many of the incidents are judged otherwise
     * @param claimsMoved    how many of the claims are
     * @param otherMoments   how many incidents are scored as of another moment
     * @param explained whether the scores came with the arguments that tell which rule moved what
     */
    public record Counts(
            long incidents, long claims, long incidentsMoved, long claimsMoved, long otherMoments, boolean explained) {}

    /**
     * What moved.
     *
     * @param all         biggest first
     * @param crossed     of these, those with another verdict or Admiralty pair
     * @param flagged     of these, those with other flags
     * @param transitions how often which verdict, letter or digit became another
     * @param flags       how often which flag was gained and lost
     */
    public record Moves(
            Ranked<Move> all,
            Ranked<Move> crossed,
            Ranked<Move> flagged,
            List<Transition> transitions,
            List<FlagChange> flags) {
        public Moves {
            transitions = List.copyOf(transitions);
            flags = List.copyOf(flags);
        }
    }

    /** A verdict, or an Admiralty pair, that became another, and how often; empty where there was no score. */
    public record Transition(Scale scale, String before, String after, long count) {
        /** What the words belong to. */
        public enum Scale {
            VERDICT,
            ADMIRALTY
        }
    }

    /** How often a flag was gained and lost. */
    public record FlagChange(String flag, long gained, long lost) {}

    /** Incidents that are on one side only. */
    public record Unmatched(Ranked<String> before, Ranked<String> after) {}

    public Comparison {
        rules = List.copyOf(rules);
        numbers = List.copyOf(numbers);
    }

    /** Whether nothing at all differs. */
    public boolean isEmpty() {
        return rules.isEmpty()
                && numbers.isEmpty()
                && moves.all().isEmpty()
                && unmatched.before().isEmpty()
                && unmatched.after().isEmpty();
    }
}
