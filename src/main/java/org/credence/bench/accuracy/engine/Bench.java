package org.credence.bench.accuracy.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.credence.Credence;
import org.credence.argument.Arguments;
import org.credence.argument.PriceList;
import org.credence.facts.Background;
import org.credence.facts.Cut;
import org.credence.facts.Incident;
import org.credence.model.TrackRecords;
import org.credence.score.IncidentScore;
import org.credence.score.Scorer;

/** Scores incidents as {@code credence score} does, before a background of one's own, at prices of one's own. */
public final class Bench {
    /** Incidents to a session, as in tuning. */
    private static final int POOL = 64;

    private final Credence credence;

    public Bench(Credence credence) {
        this.credence = credence;
    }

    public Credence credence() {
        return credence;
    }

    /** What the rules find. */
    public List<Arguments> argue(List<org.credence.model.Incident> incidents, Background background) {
        List<Arguments> argued = new ArrayList<>();
        for (int i = 0; i < incidents.size(); i += POOL) {
            List<Incident> pool = incidents.subList(i, Math.min(incidents.size(), i + POOL)).stream()
                    .map(incident -> Incident.of(incident, background, Cut.NONE))
                    .toList();
            argued.addAll(credence.reasoner().argue(pool, Set.of()));
        }
        return argued;
    }

    /** What that comes to at some prices. */
    public List<IncidentScore> price(List<Arguments> argued, PriceList prices, TrackRecords records) {
        return new Scorer(credence.reasoner(), prices, credence.provenance(records)).price(argued);
    }
}
