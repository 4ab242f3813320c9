package org.credence.bench.manipulation;

import java.util.ArrayList;
import java.util.List;
import org.credence.facts.Background;
import org.credence.facts.Claim;
import org.credence.facts.Cut;
import org.credence.model.Incident;
import org.credence.model.Kinds;
import org.credence.model.Outcome;
import org.credence.model.Sources;
import org.credence.model.Stance;
import org.credence.model.TrackRecords;

/**
 * A settled claim that is to look like what it is not.
 *
 * @param incident with the claim
 * @param sources  of the incident
 * @param claim    the id of the claim
 * @param spoken   the id of the claim that is spoken on: the claim itself, or a rival of a true one
 * @param stance   what is said of that
 * @param wrong    which way is wrong: +1 up, for a claim that was refuted, or −1 down
 */
public record Target(Incident incident, Sources sources, String claim, String spoken, Stance stance, int wrong) {

    /** The first true claim and the first false one of each incident, as many incidents as are asked for, evenly spread. */
    public static List<Target> of(List<Incident> incidents, Sources sources, Kinds kinds) {
        List<Target> all = new ArrayList<>();
        Background background = new Background(sources, TrackRecords.FROM_FILE, kinds);
        for (Incident incident : incidents) {
            List<Claim> claims = org.credence.facts.Incident.of(incident, background, Cut.NONE)
                    .getClaims();
            for (Outcome.Result result : List.of(Outcome.Result.CONFIRMED, Outcome.Result.REFUTED)) {
                claims.stream()
                        .filter(claim -> isSettled(claim, result) && claim.spokenOn() && !claim.isForecast())
                        .findFirst()
                        .ifPresent(claim -> all.add(of(incident, sources, claim, result)));
            }
        }
        return all;
    }

    private static Target of(Incident incident, Sources sources, Claim claim, Outcome.Result result) {
        if (result == Outcome.Result.REFUTED) {
            return new Target(incident, sources, claim.getId(), claim.getId(), Stance.ASSERTS, 1);
        }
        return claim.getRivals().stream()
                .filter(rival -> !isSettled(rival, Outcome.Result.CONFIRMED))
                .findFirst()
                .map(rival -> new Target(incident, sources, claim.getId(), rival.getId(), Stance.ASSERTS, -1))
                .orElse(new Target(incident, sources, claim.getId(), claim.getId(), Stance.DENIES, -1));
    }

    private static boolean isSettled(Claim claim, Outcome.Result result) {
        Outcome outcome = claim.said().outcome();
        return outcome != null && outcome.result() == result;
    }

    /** Some of many, evenly spread over their order. */
    public static List<Target> some(List<Target> all, int most) {
        List<Target> some = new ArrayList<>();
        for (int i = 0; i < Math.min(most, all.size()); i++) {
            some.add(all.get((int) ((long) i * all.size() / Math.min(most, all.size()))));
        }
        return some;
    }

    /** The incident and the claim in it. */
    public String name() {
        return incident.id() + " " + claim;
    }
}
