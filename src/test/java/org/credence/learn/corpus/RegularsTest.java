package org.credence.learn.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.credence.bench.accuracy.ValueSet;
import org.credence.model.Source;
import org.credence.model.TrackRecord;
import org.junit.jupiter.api.Test;

class RegularsTest {
    private static TrackRecord recordOf(ValueSet set, int incidents) {
        Source source = set.sources().all().iterator().next();
        return new Regulars(set.incidents().subList(0, incidents)).of(source, null, "q", "c");
    }

    @Test
    void whoSpeaksAgainAndAgainIsNoNewcomer() throws IOException {
        ValueSet set = ValueSet.read(Path.of("src/site/resources/example/values"));
        assertEquals(TrackRecord.NONE, recordOf(set, 2));
        assertTrue(recordOf(set, 20).asserts().total() > 0);
    }
}
