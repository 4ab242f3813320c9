package org.credence.compare.side;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.credence.compare.Comparison.Side;
import org.credence.compare.Comparison.Side.Note;
import org.credence.compare.RuleChange.State;
import org.credence.exchange.score.SavedScore;
import org.credence.exchange.score.SavedScore.SavedClaim;
import org.credence.score.Provenance;
import org.credence.score.price.Contribution;

/** One of two files of scores: what its scores were made with, and how often each rule has a line in them. */
final class ScoreSide {
    /** More different values than these are counted, not listed. */
    private static final int LISTED = 3;

    private final String name;
    private final Map<String, SortedSet<String>> notes = new LinkedHashMap<>();
    private final Map<String, Long> lines = new TreeMap<>();
    private final Map<String, Integer> occurrences = new HashMap<>();

    ScoreSide(String name) {
        this.name = name;
    }

    /** Takes notice of a score, and gives the how-manieth of its incident it is, from 1. */
    int take(SavedScore score) {
        Provenance made = score.provenance();
        note("rules", made.rules());
        note("weights", made.weights());
        note("ledger", made.ledger());
        note("version", made.version());
        for (SavedClaim claim : score.claims()) {
            claim.arguments().forEach(line -> count(line.rule()));
        }
        return occurrences.merge(score.incident(), 1, Integer::sum);
    }

    private void count(String rule) {
        if (!rule.equals(Contribution.RIVALS) && !rule.equals(Contribution.TEMPERATURE)) {
            lines.merge(rule, 1L, Long::sum);
        }
    }

    private void note(String what, String value) {
        SortedSet<String> values = notes.computeIfAbsent(what, it -> new TreeSet<>());
        if (values.size() <= LISTED) {
            values.add(value);
        }
    }

    String name() {
        return name;
    }

    boolean isEmpty() {
        return occurrences.isEmpty();
    }

    int occurrences(String incident) {
        return occurrences.getOrDefault(incident, 0);
    }

    /** What is known of it; where its scores differ in that, each value. */
    Side side() {
        List<Note> known = new ArrayList<>();
        notes.forEach((what, values) -> {
            if (values.size() > LISTED) {
                known.add(new Note(what, "more than " + LISTED));
            } else if (!values.equals(new TreeSet<>(List.of("")))) {
                known.add(new Note(what, String.join(", ", values).replaceFirst("^,", "none,")));
            }
        });
        return new Side(name, known);
    }

    /** Rules with a line in the explanation of a claim, and how many they have; nothing of scores in summary. */
    Map<String, State> rules() {
        Map<String, State> states = new LinkedHashMap<>();
        lines.forEach((rule, count) -> states.put(rule, new State(null, List.of(), count)));
        return states;
    }
}
