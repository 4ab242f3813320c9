package org.credence.compare.side;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credence.Credence;
import org.credence.argument.Argument;
import org.credence.argument.Arguments;
import org.credence.argument.Price;
import org.credence.compare.RuleChange.State;
import org.credence.exchange.score.SavedScore;
import org.credence.facts.Cut;
import org.credence.facts.Incident;
import org.credence.model.TrackRecords;
import org.credence.rules.language.Rule;
import org.credence.rules.silence.Wording;
import org.credence.score.IncidentScore;

/** One of two rule sets: scores with it, and counts how often each of its rules fires. */
final class RuleSide {
    private final Credence credence;
    private final Map<String, List<String>> wordings = new HashMap<>();
    private final Map<String, Long> fires = new HashMap<>();

    RuleSide(Credence credence) {
        this.credence = credence;
        for (Rule rule : credence.rules().sound()) {
            wordings.put(rule.name(), Wording.of(rule));
        }
    }

    Credence credence() {
        return credence;
    }

    /** What the rules find of some incidents. */
    List<Arguments> argue(List<org.credence.model.Incident> incidents, org.credence.facts.Background background) {
        return credence.rules()
                .argue(
                        incidents.stream()
                                .map(it -> Incident.of(it, background, Cut.NONE))
                                .toList(),
                        Set.of());
    }

    /** The scores that follow. */
    List<IncidentScore> price(List<Arguments> argued, TrackRecords records) {
        return credence.scorer(records).price(argued);
    }

    /**
     * Counts what fired: a rule with arguments once for each, a rule that links once for each claim it bore on, and
     * a rule that names once for each claim that it named.
     */
    SavedScore count(Arguments arguments, IncidentScore score) {
        Set<String> arguing = new HashSet<>();
        for (Argument argument : arguments.all()) {
            arguing.add(argument.rule());
            fires.merge(argument.rule(), 1L, Long::sum);
        }
        arguments.linked().forEach((rule, claims) -> {
            if (!arguing.contains(rule)) {
                fires.merge(rule, (long) claims.size(), Long::sum);
            }
        });
        score.claims().forEach(claim -> claim.names().rules().forEach(rule -> fires.merge(rule, 1L, Long::sum)));
        return SavedScore.of(score);
    }

    /** Every rule, in the order of the files. */
    Map<String, State> rules() {
        Map<String, State> states = new LinkedHashMap<>();
        for (Price price : credence.prices().all()) {
            String name = price.rule().name();
            states.put(name, new State(price, wordings.getOrDefault(name, List.of()), fires.getOrDefault(name, 0L)));
        }
        return states;
    }
}
