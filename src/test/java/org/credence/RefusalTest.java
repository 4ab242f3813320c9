package org.credence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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
import org.credence.model.TrackRecords;
import org.credence.model.Value;
import org.credence.score.IncidentScore;
import org.junit.jupiter.api.Test;

/** When there is nothing to judge by, nothing is judged: never 50 %. */
class RefusalTest {
    private static final Moment DAY = Moment.on(LocalDate.of(2021, 7, 4));

    @Test
    void aRetractionAloneSaysNothing() throws Exception {
        assertRefused(score(Stance.RETRACTS, Cut.NONE));
    }

    @Test
    void beforeAnybodySpokeThereIsNothingToJudge() throws Exception {
        assertRefused(score(Stance.ASSERTS, Cut.before("s")));
    }

    private static void assertRefused(IncidentScore score) {
        assertNull(score.confidence());
        assertEquals("cannot-be-judged", score.verdict());
        assertEquals("F6", score.admiralty());
    }

    private static IncidentScore score(Stance stance, Cut cut) throws Exception {
        Claim claim =
                Claim.of("c", Aspect.OCCURRENCE, Value.of(true), List.of(Statement.of("s", "voice", stance, DAY)));
        Sources sources = new Sources(List.of(Source.of("voice", SourceKind.WITNESS)));
        return ShippedRules.credence(Path.of("rules"))
                .score(Incident.of("i", List.of(claim)), sources, TrackRecords.FROM_FILE, cut);
    }
}
