package org.credence.rules.silence;

import java.util.ArrayList;
import java.util.List;
import org.credence.facts.Claim;
import org.credence.rules.language.Condition;
import org.credence.rules.language.Rule;

/**
 * Looks for the facts that come nearest to what a rule asks for: those on which most parts of its conditions hold,
 * and of several the first in the order of the file.
 */
final class NearestFacts {
    /** Combinations that are tried before the nearest so far is taken: about a second's worth. */
    private static final int PATIENCE = 200_000;

    private final Matcher matcher;
    private final List<Condition> conditions;
    private final int[] partsLeft;
    private final Subject subject;
    private final int settledBy;
    private final Claim claim;

    private List<Object> best = List.of();
    private int most = -1;
    private int tried;

    private NearestFacts(Rule rule, Matcher matcher, Claim claim) {
        this.matcher = matcher;
        this.conditions = Matcher.conditions(rule);
        this.subject = new Subject(rule, matcher.evaluator());
        this.settledBy = subject.settledBy(conditions);
        this.claim = claim;
        this.partsLeft = new int[conditions.size() + 1];
        for (int i = conditions.size() - 1; i >= 0; i--) {
            partsLeft[i] = partsLeft[i + 1] + Matcher.parts(conditions.get(i));
        }
    }

    /** One fact for each pattern of the rule, in order; fewer when there is no fact for a pattern. */
    static List<Object> facts(Rule rule, Matcher matcher, Claim claim) {
        NearestFacts search = new NearestFacts(rule, matcher, claim);
        search.search(0, Bindings.NONE, 0, new ArrayList<>());
        return search.best;
    }

    private void search(int index, Bindings bindings, int met, List<Object> chosen) {
        if (met + partsLeft[index] <= most || tried > PATIENCE) {
            return;
        }
        if (index == conditions.size()) {
            note(met, chosen);
        } else if (conditions.get(index) instanceof Condition.Pattern pattern) {
            choose(pattern, index, bindings, met, chosen);
        } else {
            Matcher.Trial trial = matcher.attempt(conditions.get(index), bindings);
            if (trial.open()) {
                note(met, chosen);
            } else {
                search(index + 1, trial.bindings(), met + trial.met(), chosen);
            }
        }
    }

    private void choose(Condition.Pattern pattern, int index, Bindings bindings, int met, List<Object> chosen) {
        boolean found = false;
        for (Object fact : matcher.candidates(pattern, bindings)) {
            tried++;
            Matcher.Trial trial = matcher.attempt(pattern, fact, bindings);
            if (index != settledBy || subject.mayBe(claim, trial.bindings())) {
                found = true;
                chosen.add(fact);
                search(index + 1, trial.bindings(), met + trial.met(), chosen);
                chosen.remove(chosen.size() - 1);
            }
        }
        if (!found) {
            note(met, chosen);
        }
    }

    private void note(int met, List<Object> chosen) {
        if (met > most) {
            most = met;
            best = List.copyOf(chosen);
        }
    }
}
