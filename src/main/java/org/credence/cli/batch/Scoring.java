package org.credence.cli.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.credence.Credence;
import org.credence.argument.RunawayRule;
import org.credence.cli.options.View;
import org.credence.exchange.Entry;
import org.credence.facts.Cut;
import org.credence.model.Incident;
import org.credence.score.IncidentScore;
import org.jspecify.annotations.Nullable;

/** Scores some incidents at a time: together where that may be, and one by one when one of them is bad. */
public final class Scoring {
    /** Incidents to a session: from here on, more at a time are hardly quicker. */
    public static final int CHUNK = 64;

    private final Credence credence;
    private final View view;
    private final boolean full;
    private final Set<String> off;

    /** @param full whether each score comes with its timeline and with what would change it */
    public Scoring(Credence credence, View view, boolean full) {
        this.credence = credence;
        this.view = view;
        this.full = full;
        this.off = view.off(credence.prices());
    }

    /** Looks at an incident before it is scored. */
    public interface Before {
        Before NOTHING = (at, incident, cut) -> null;

        /**
         * Gives a score that is there already; null when there is none.
         *
         * @param at place among the incidents
         */
        @Nullable
        String text(int at, Entry.Accepted incident, Cut cut);
    }

    /** An incident that is to be scored, with its place in the results. */
    private record Open(int at, Entry.Accepted entry, Cut cut) {
        Incident incident() {
            return entry.incident();
        }
    }

    /** In the order of the incidents. */
    List<Result> score(List<Entry.Accepted> incidents, Company company, Before before) {
        Result[] results = new Result[incidents.size()];
        List<Open> open = new ArrayList<>(incidents.size());
        for (int i = 0; i < results.length; i++) {
            Entry.Accepted each = incidents.get(i);
            results[i] = Result.of(each.where(), each.incident().id());
            Optional<Cut> cut = view.of(each.incident(), company.sources());
            if (cut.isPresent()) {
                String text = before.text(i, each, cut.get());
                if (text == null) {
                    open.add(new Open(i, each, cut.get()));
                } else {
                    results[i] = results[i].written(text);
                }
            }
        }
        if (full || !off.isEmpty() || open.stream().map(Open::cut).distinct().count() != 1) {
            oneByOne(open, company, results);
        } else {
            together(open, company, results);
        }
        return Arrays.asList(results);
    }

    private void together(List<Open> open, Company company, Result[] results) {
        try {
            List<IncidentScore> scores = credence.score(
                    open.stream().map(Open::incident).toList(),
                    company.sources(),
                    company.records(),
                    open.get(0).cut());
            for (int i = 0; i < scores.size(); i++) {
                int at = open.get(i).at();
                results[at] = results[at].scored(scores.get(i));
            }
        } catch (IllegalArgumentException | RunawayRule e) {
            oneByOne(open, company, results);
        }
    }

    private void oneByOne(List<Open> open, Company company, Result[] results) {
        for (Open each : open) {
            results[each.at()] = one(each, company, results[each.at()]);
        }
    }

    private Result one(Open open, Company company, Result unscored) {
        try {
            return unscored.scored(
                    full || !off.isEmpty()
                            ? credence.examine(open.incident(), company.sources(), company.records(), open.cut(), off)
                            : credence.score(open.incident(), company.sources(), company.records(), open.cut()));
        } catch (IllegalArgumentException e) {
            return unscored.refused(String.valueOf(e.getMessage()), "an incident that can be scored");
        } catch (RunawayRule e) {
            String who = e.rule().isEmpty() ? "each rule" : "the rule (" + e.rule() + ")";
            return unscored.refused(String.valueOf(e.getMessage()), "one that " + who + " comes to an end with");
        }
    }
}
