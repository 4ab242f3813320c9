package org.credence.tune.design;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.credence.tune.metric.Predictions;

/** Settled claims as formulas of one tariff: a corpus that was argued once, and can be priced as often as needed. */
public final class Design {
    private final Tariff tariff;
    private final List<Case> cases;

    /** @param cases in an order that depends on the corpus alone */
    public Design(Tariff tariff, List<Case> cases) {
        this.tariff = tariff;
        this.cases = List.copyOf(cases);
    }

    public Tariff tariff() {
        return tariff;
    }

    public List<Case> cases() {
        return cases;
    }

    /** The incidents the cases come from, by id. */
    public List<String> incidents() {
        return cases.stream().map(Case::incident).distinct().sorted().toList();
    }

    /** The cases of some incidents. */
    public Design of(Predicate<String> incidents) {
        return new Design(
                tariff,
                cases.stream().filter(it -> incidents.test(it.incident())).toList());
    }

    /** What would be said of every claim at these prices. */
    public Predictions predicted(Setting at) {
        return Predictions.of(cases.stream().map(it -> it.predicted(at)).toList());
    }

    /**
     * How many cases a price bears on: were it another, they would be more or less likely.
     *
     * @param cases     those that tell something of their own
     * @param incidents they come from
     */
    public record Bearing(int cases, int incidents) {}

    /** By place in the tariff, how many cases each price bears on. */
    public List<Bearing> bearings() {
        int[] counts = new int[tariff.size()];
        List<Set<String>> incidents = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            incidents.add(new HashSet<>());
        }
        Slopes slopes = new Slopes(tariff.size());
        for (Case each : cases) {
            if (each.told()) {
                slopes.clear();
                each.formula().differentiate(tariff.present(), slopes);
                for (int i = 0; i < slopes.size(); i++) {
                    int place = slopes.place(i);
                    if (slopes.of(place) != 0) {
                        counts[place]++;
                        incidents.get(place).add(each.incident());
                    }
                }
            }
        }
        List<Bearing> bearings = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            bearings.add(new Bearing(counts[i], incidents.get(i).size()));
        }
        return bearings;
    }
}
