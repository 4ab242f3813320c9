package org.credence.cli.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.credence.Credence;
import org.credence.argument.RunawayRule;
import org.credence.cli.options.View;
import org.credence.exchange.Entry;
import org.credence.facts.Cut;
import org.credence.model.Incident;
import org.credence.score.IncidentScore;

/** Scores some incidents at a time: together where that may be, and one by one when one of them is bad. */
final class Scoring {
    /** Incidents to a session: from here on, more at a time are hardly quicker. */
    static final int CHUNK = 64;

    private final Credence credence;
    private final View view;
    private final boolean full;
    private final Set<String> off;

    /** @param full whether each score comes with its timeline and with what would change it */
    Scoring(Credence credence, View view, boolean full) {
        this.credence = credence;
        this.view = view;
        this.full = full;
        this.off = view.off(credence.prices());
    }

    /** In the order of the incidents. */
    List<Result> score(List<Entry.Accepted> incidents, Company company) {
        Map<Entry.Accepted, Cut> cuts = new LinkedHashMap<>();
        for (Entry.Accepted each : incidents) {
            Optional<Cut> cut = view.of(each.incident(), company.sources());
            cut.ifPresent(it -> cuts.put(each, it));
        }
        Map<Entry.Accepted, Result> results = !full && off.isEmpty() && new HashSet<>(cuts.values()).size() == 1
                ? together(cuts, company)
                : oneByOne(cuts, company);
        return incidents.stream()
                .map(each -> results.getOrDefault(each, unscored(each)))
                .toList();
    }

    private static Result unscored(Entry.Accepted each) {
        return Result.of(each.where(), each.incident().id());
    }

    private Map<Entry.Accepted, Result> together(Map<Entry.Accepted, Cut> cuts, Company company) {
        List<Incident> incidents =
                cuts.keySet().stream().map(Entry.Accepted::incident).toList();
        List<IncidentScore> scores;
        try {
            scores = credence.score(
                    incidents,
                    company.sources(),
                    company.records(),
                    cuts.values().iterator().next());
        } catch (IllegalArgumentException | RunawayRule e) {
            return oneByOne(cuts, company);
        }
        Map<Entry.Accepted, Result> results = new LinkedHashMap<>();
        List<Entry.Accepted> entries = new ArrayList<>(cuts.keySet());
        for (int i = 0; i < scores.size(); i++) {
            results.put(entries.get(i), unscored(entries.get(i)).scored(scores.get(i)));
        }
        return results;
    }

    private Map<Entry.Accepted, Result> oneByOne(Map<Entry.Accepted, Cut> cuts, Company company) {
        Map<Entry.Accepted, Result> results = new LinkedHashMap<>();
        cuts.forEach((each, cut) -> results.put(each, one(each, cut, company)));
        return results;
    }

    private Result one(Entry.Accepted each, Cut cut, Company company) {
        Incident incident = each.incident();
        try {
            return unscored(each)
                    .scored(
                            full || !off.isEmpty()
                                    ? credence.examine(incident, company.sources(), company.records(), cut, off)
                                    : credence.score(incident, company.sources(), company.records(), cut));
        } catch (IllegalArgumentException e) {
            return unscored(each).refused(String.valueOf(e.getMessage()), "an incident that can be scored");
        } catch (RunawayRule e) {
            return unscored(each)
                    .refused(e.getMessage() + "", "one that the rule (" + e.rule() + ") comes to an end with");
        }
    }
}
