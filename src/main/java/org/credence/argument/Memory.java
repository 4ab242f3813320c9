package org.credence.argument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credence.facts.Assessment;
import org.credence.facts.Background;
import org.credence.facts.Cut;
import org.credence.facts.Incident;

/**
 * Rules that remember what they found, and are not asked again about the same: the same incident, with the same
 * sources and records, as far as the same cut lets it be seen, without the same rules.
 *
 * <p>Which arguments apply does not depend on prices, so that the memory outlives every change of them. Of what was
 * not asked for since the last {@link #forgetUnused()} nothing stays. Not for several threads at once.
 */
public final class Memory implements Reasoner {
    private final Reasoner rules;
    private final Map<Asked, Arguments> found = new HashMap<>();
    private final Set<Asked> used = new HashSet<>();
    private long argued;

    public Memory(Reasoner rules) {
        this.rules = rules;
    }

    /**
     * What was asked.
     *
     * @param said the same only when it is the very same, which is told without looking into it
     */
    private record Asked(org.credence.model.Incident said, Background background, Cut cut, Set<String> off) {
        @Override
        @SuppressWarnings("ReferenceEquality") // a deep look would cost more than arguing again
        public boolean equals(Object other) {
            return other instanceof Asked asked
                    && said == asked.said
                    && cut.equals(asked.cut)
                    && off.equals(asked.off)
                    && background.equals(asked.background);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * System.identityHashCode(said) + cut.hashCode()) + off.hashCode();
        }
    }

    @Override
    public List<Arguments> argue(List<Incident> incidents, Set<String> off) {
        Set<String> without = Set.copyOf(off);
        List<Asked> asked = new ArrayList<>(incidents.size());
        Map<Asked, Incident> open = new LinkedHashMap<>();
        for (Incident incident : incidents) {
            Asked each = new Asked(incident.said(), incident.background(), incident.cut(), without);
            asked.add(each);
            if (!found.containsKey(each)) {
                open.putIfAbsent(each, incident);
            }
        }
        if (!open.isEmpty()) {
            Iterator<Arguments> fresh =
                    rules.argue(List.copyOf(open.values()), off).iterator();
            open.keySet().forEach(each -> found.put(each, fresh.next()));
            argued += open.size();
        }
        used.addAll(asked);
        return asked.stream().map(found::get).toList();
    }

    @Override
    public List<Naming> name(List<Assessment> assessments, Set<String> off) {
        return rules.name(assessments, off);
    }

    /** Forgets what nobody asked for since the last time. */
    public void forgetUnused() {
        found.keySet().retainAll(used);
        used.clear();
    }

    /** How many times an incident had to be argued. */
    public long argued() {
        return argued;
    }
}
