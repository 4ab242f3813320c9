package org.credence.tune;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.credence.tune.design.Design;
import org.credence.tune.design.Setting;
import org.credence.tune.fit.Selection;
import org.credence.tune.fit.Selection.Found;

/** Finds a proposal that breaks nothing: prices are moved one after the other, the surest first, as far as all holds. */
final class Guarded {
    private final Design design;
    private final Guard guard;
    private final Map<Integer, String> breaks = new HashMap<>();
    private Found found;

    private Guarded(Design design, Guard guard) {
        this.design = design;
        this.guard = guard;
        this.found = Selection.of(design, breaks.keySet(), design.tariff().present());
    }

    static Guarded of(Design design, Guard guard) {
        Guarded guarded = new Guarded(design, guard);
        guarded.settle();
        return guarded;
    }

    /** What is proposed. */
    Found found() {
        return found;
    }

    /** By place of each price that had to stay, what it would have broken. */
    Map<Integer, String> breaks() {
        return breaks;
    }

    /** With some prices kept, others move to other places; so until nothing breaks. */
    private void settle() {
        while (!broken(found.setting()).isEmpty()) {
            List<Integer> surestFirst = new ArrayList<>(found.moved());
            surestFirst.sort(Comparator.comparingDouble(
                    place -> -found.fates().get(place).distance()));
            int before = breaks.size();
            add(surestFirst, design.tariff().present());
            if (breaks.size() == before) {
                break;
            }
            found = Selection.of(design, breaks.keySet(), found.setting());
        }
    }

    /** Moves as many as hold, halving those that do not hold together; the setting with those that do. */
    private Setting add(List<Integer> places, Setting to) {
        Setting all = to;
        for (int place : places) {
            all = all.with(place, found.setting().value(place));
        }
        List<String> broken = broken(all);
        if (broken.isEmpty()) {
            return all;
        }
        if (places.size() == 1) {
            breaks.put(places.get(0), broken.get(0));
            return to;
        }
        int half = places.size() / 2;
        return add(places.subList(half, places.size()), add(places.subList(0, half), to));
    }

    private List<String> broken(Setting setting) {
        return guard.broken(design.tariff().priced(setting));
    }
}
