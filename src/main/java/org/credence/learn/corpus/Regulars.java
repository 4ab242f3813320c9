package org.credence.learn.corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.credence.model.Incident;
import org.credence.model.Moment;
import org.credence.model.Source;
import org.credence.model.Statement;
import org.credence.model.Tally;
import org.credence.model.TrackRecord;
import org.credence.model.TrackRecords;
import org.jspecify.annotations.Nullable;

/**
 * Records are what is to be learned, but who speaks again and again is no newcomer meanwhile: rules that doubt many
 * newcomers saying the same took all but the first of 16 regular sites' forecasts for noise.
 */
final class Regulars implements TrackRecords {
    /** Fewer statements than in the smallest burst that rules look for could be made for one occasion. */
    private static final int LEAST = 5;

    /** As good as no record at all; its worth is no part of what is learned from. */
    private static final TrackRecord SOME = TrackRecord.of(Tally.of(1, 1), Tally.of(1, 1));

    private final Map<String, Integer> statements = new HashMap<>();

    Regulars(List<Incident> incidents) {
        for (Incident incident : incidents) {
            incident.claims().forEach(claim -> claim.statements().forEach(this::count));
        }
    }

    private void count(Statement statement) {
        statements.merge(statement.source(), 1, Integer::sum);
    }

    @Override
    public TrackRecord of(Source source, @Nullable Moment before, String incident, String claim) {
        return statements.getOrDefault(source.id(), 0) < LEAST ? source.record() : SOME;
    }
}
