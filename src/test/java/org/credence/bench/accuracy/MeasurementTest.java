package org.credence.bench.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.credence.exchange.KindsReader;
import org.credence.exchange.file.ReadOptions;
import org.credence.learn.belief.Quality;
import org.credence.learn.corpus.Argued;
import org.credence.learn.corpus.Corpus;
import org.credence.rules.RuleBook;
import org.credence.rules.RuleSet;
import org.junit.jupiter.api.Test;

class MeasurementTest {
    private static final Path VALUES = Path.of("src/site/resources/example/values");

    private static Corpus corpus() throws IOException {
        ValueSet set = ValueSet.read(VALUES);
        RuleBook rules = RuleBook.compile(RuleSet.read(Path.of("rules")));
        return Argued.corpus(
                set.incidents(),
                set.sources(),
                List.of(rules),
                rules.prices(),
                KindsReader.read(Path.of("rules/kinds.json"), ReadOptions.STRICT),
                () -> {});
    }

    @Test
    void everySettledObjectIsAskedOnceWithoutLabelsAndInHalfOfFiveSplits() throws IOException {
        Corpus corpus = corpus();
        assertTrue(Measurement.isWorthwhile(corpus));
        assertEquals(60, Measurement.withoutLabels(corpus).questions());
        assertEquals(150, Measurement.withRecords(corpus, Deal.halves(corpus)).questions());
    }

    @Test
    void everySettledObjectIsAskedOnceInFoldsAndNeverGivesItsOwnRecord() throws IOException {
        Corpus corpus = corpus();
        int[] asked = new int[corpus.questions().size()];
        for (Deal deal : Deal.folds(corpus, 10)) {
            for (int q = 0; q < asked.length; q++) {
                asked[q] += deal.asked()[q] ? 1 : 0;
                assertTrue(deal.asked()[q] != deal.known()[q]);
            }
        }
        assertTrue(Arrays.stream(asked).allMatch(times -> times == 1));
        assertEquals(60, Measurement.withRecords(corpus, Deal.folds(corpus, 10)).questions());
    }

    @Test
    void recordsTellTheEchoFromTheAtlas() throws IOException {
        Quality quality = Measurement.withRecords(corpus(), Deal.halves(corpus()));
        assertTrue(quality.accuracy() > 0.93, quality.toString());
        assertTrue(quality.brier() < 0.06, quality.toString());
        assertTrue(quality.auc() > 0.95, quality.toString());
    }

    @Test
    void peersAreFoundBySetAndWay() {
        Peers peers = Peers.read();
        assertEquals(0.932, Objects.requireNonNull(peers.best("flights", true)).accuracy());
        assertTrue(Double.isNaN(
                Objects.requireNonNull(peers.best("flights", false)).brier()));
        assertNull(peers.best("harbours", true));
    }
}
