package org.credence.cli.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credence.facts.Background;
import org.credence.facts.Claim;
import org.credence.facts.Cut;
import org.credence.model.Incident;
import org.credence.model.Kinds;
import org.credence.model.Sources;
import org.credence.model.TrackRecords;

/** Which claims of an incident answer one question, so that one of them at most is true. */
final class Questions {
    private final Background background;

    Questions(Sources sources, Kinds kinds) {
        background = new Background(sources, TrackRecords.FROM_FILE, kinds);
    }

    /** By the id of a claim, the question that it shares with others; it goes by the first claim that answers it. */
    Map<String, String> of(Incident incident) {
        if (incident.claims().size() < 2) {
            return Map.of();
        }
        Map<String, String> questions = new HashMap<>();
        Set<Claim> done = new HashSet<>();
        List<Claim> claims =
                org.credence.facts.Incident.of(incident, background, Cut.NONE).getClaims();
        for (Claim claim : claims) {
            if (claim.isRivalled() && done.add(claim)) {
                questions.put(claim.getId(), claim.getId());
                claim.getRivals().stream()
                        .filter(done::add)
                        .forEach(rival -> questions.put(rival.getId(), claim.getId()));
            }
        }
        return questions;
    }
}
