package org.credence.bench.manipulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.credence.model.Claim;
import org.credence.model.Direction;
import org.credence.model.Incident;
import org.credence.model.Outcome;
import org.credence.model.Source;
import org.credence.model.Sources;
import org.credence.model.Statement;
import org.credence.model.Tally;
import org.credence.model.TrackRecord;

/**
 * A table of values of which every second object has given the sources their records, and the others are attacked.
 *
 * @param incidents that are attacked
 * @param sources   with records from the rest
 */
public record HalfSettled(List<Incident> incidents, Sources sources) {
    public HalfSettled {
        incidents = List.copyOf(incidents);
    }

    /** Deals out a table. */
    public static HalfSettled of(List<Incident> all, Sources sources) {
        List<Incident> attacked = new ArrayList<>();
        Map<String, double[]> counts = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            if (i % 2 == 1) {
                attacked.add(all.get(i));
            } else {
                all.get(i).claims().forEach(claim -> count(claim, counts));
            }
        }
        return new HalfSettled(
                attacked,
                new Sources(
                        sources.all().stream().map(it -> recorded(it, counts)).toList()));
    }

    private static void count(Claim claim, Map<String, double[]> counts) {
        Outcome outcome = claim.outcome();
        if (outcome == null || outcome.result() == Outcome.Result.UNDETERMINED) {
            return;
        }
        boolean confirmed = outcome.result() == Outcome.Result.CONFIRMED;
        for (Statement statement : claim.statements()) {
            for (Direction direction : Direction.values()) {
                if (statement.stance().name().equals(direction.name())) {
                    boolean right = confirmed == (direction == Direction.ASSERTS);
                    int place = (direction == Direction.ASSERTS ? 0 : 2) + (right ? 0 : 1);
                    counts.computeIfAbsent(statement.source(), it -> new double[4])[place]++;
                }
            }
        }
    }

    private static Source recorded(Source source, Map<String, double[]> counts) {
        double[] of = counts.get(source.id());
        return of == null
                ? source
                : source.withRecord(TrackRecord.of(new Tally(of[0], of[1]), new Tally(of[2], of[3])));
    }
}
