package org.credence.compare.side;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.credence.Credence;
import org.credence.argument.Arguments;
import org.credence.argument.Temperature;
import org.credence.compare.Comparing;
import org.credence.compare.Comparison;
import org.credence.compare.Comparison.Side;
import org.credence.compare.NumberChange;
import org.credence.compare.RuleChange;
import org.credence.facts.Background;
import org.credence.model.Claim;
import org.credence.model.Incident;
import org.credence.model.Kinds;
import org.credence.model.Outcome;
import org.credence.model.Sources;
import org.credence.model.TrackRecords;
import org.credence.score.IncidentScore;

/** Compares what two rule sets make of the same incidents, some at a time. */
public final class RuleSets {
    private final RuleSide before;
    private final RuleSide after;
    private final boolean sameArguments;
    private final Comparing comparing;

    /**
     * Two rule sets, each with its own prices and kinds.
     *
     * @param top how many of the biggest of everything are kept, 0 or more
     */
    public RuleSets(Credence before, Credence after, int top) {
        this.before = new RuleSide(before);
        this.after = new RuleSide(after);
        this.sameArguments = before.rules() == after.rules() && before.kinds().equals(after.kinds());
        this.comparing = new Comparing(top, changed());
    }

    /** What an argument may be called that is not what it was. */
    private Set<String> changed() {
        Set<String> changed = new HashSet<>();
        RuleChange.between(before.rules(), after.rules()).forEach(change -> changed.add(change.rule()));
        if (!temperature().isEmpty()) {
            changed.add(Temperature.NAME);
        }
        return changed;
    }

    private List<NumberChange> temperature() {
        return NumberChange.between(
                before.credence().prices().temperature(),
                after.credence().prices().temperature());
    }

    /**
     * Scores incidents with both, and compares.
     *
     * @param names what each is called, told from all others
     * @throws IllegalArgumentException when one of them cannot be scored; none of them counts then
     */
    public void compare(List<String> names, List<Incident> incidents, Sources sources, TrackRecords records) {
        List<Arguments> argued =
                before.argue(incidents, aged(sources, records, before.credence().kinds()));
        List<Arguments> arguedAfter = sameArguments
                ? argued
                : after.argue(incidents, aged(sources, records, after.credence().kinds()));
        List<IncidentScore> scores = before.price(argued, records);
        List<IncidentScore> scoresAfter = after.price(arguedAfter, records);
        for (int i = 0; i < incidents.size(); i++) {
            comparing.both(
                    names.get(i),
                    before.count(argued.get(i), scores.get(i)),
                    after.count(arguedAfter.get(i), scoresAfter.get(i)),
                    outcomes(incidents.get(i)));
        }
    }

    private static Background aged(Sources sources, TrackRecords records, Kinds kinds) {
        return new Background(sources, records.aged(kinds.halfLife()), kinds);
    }

    /** By claim, whether it was confirmed; without those that were neither confirmed nor refuted. */
    public static Map<String, Boolean> outcomes(Incident incident) {
        Map<String, Boolean> outcomes = new TreeMap<>();
        for (Claim claim : incident.claims()) {
            Outcome outcome = claim.outcome();
            if (outcome != null && outcome.result() != Outcome.Result.UNDETERMINED) {
                outcomes.put(claim.id(), outcome.result() == Outcome.Result.CONFIRMED);
            }
        }
        return outcomes;
    }

    /** All that was found. */
    public Comparison result(Side nameBefore, Side nameAfter) {
        List<NumberChange> numbers = new ArrayList<>(temperature());
        numbers.addAll(
                NumberChange.between(before.credence().kinds(), after.credence().kinds()));
        return comparing.result(nameBefore, nameAfter, RuleChange.between(before.rules(), after.rules()), numbers);
    }
}
