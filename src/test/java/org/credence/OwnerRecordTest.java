package org.credence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.credence.facts.Cut;
import org.credence.model.Aspect;
import org.credence.model.Claim;
import org.credence.model.Incident;
import org.credence.model.Moment;
import org.credence.model.Source;
import org.credence.model.SourceKind;
import org.credence.model.Sources;
import org.credence.model.Stance;
import org.credence.model.Statement;
import org.credence.model.Tally;
import org.credence.model.TrackRecord;
import org.credence.model.TrackRecords;
import org.credence.model.Value;
import org.junit.jupiter.api.Test;

/** An outlet without a record is expected to be like its owner. */
class OwnerRecordTest {
    private static final Moment DAY = Moment.on(java.time.LocalDate.of(2026, 3, 1));

    @Test
    void theRecordOfAnOwnerMovesItsOutlet() throws IOException {
        Credence credence = ShippedRules.credence(Path.of("rules"));
        double none = score(credence, Tally.NONE);
        assertTrue(score(credence, new Tally(40, 0)) > none + 0.02);
        assertTrue(score(credence, new Tally(0, 40)) < none - 0.02);
        assertEquals(none, score(credence, new Tally(0, 0)));
    }

    private static double score(Credence credence, Tally asserts) {
        Source owner = Source.of("synthetic-press", SourceKind.INDEPENDENT_MEDIA)
                .withRecord(TrackRecord.of(asserts, Tally.NONE));
        Source outlet = new Source(
                "synthetic-paper",
                "synthetic-paper",
                SourceKind.INDEPENDENT_MEDIA,
                List.of(),
                owner.id(),
                List.of(),
                List.of(),
                TrackRecord.NONE,
                new TreeMap<>(),
                Map.of());
        Statement said = Statement.of("s", outlet.id(), Stance.ASSERTS, DAY);
        Incident incident = Incident.of("i", List.of(Claim.of("c", Aspect.OCCURRENCE, Value.of(true), List.of(said))));
        return java.util.Objects.requireNonNull(
                        credence.score(incident, new Sources(List.of(owner, outlet)), TrackRecords.FROM_FILE, Cut.NONE)
                                .claims()
                                .get(0)
                                .confidence())
                .value();
    }
}
