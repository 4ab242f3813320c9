package org.credence.bench.accuracy.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.credence.Credence;
import org.credence.ShippedRules;
import org.credence.bench.accuracy.Deal;
import org.credence.bench.accuracy.ValueSet;
import org.credence.learn.corpus.Argued;
import org.credence.learn.corpus.Corpus;
import org.junit.jupiter.api.Test;

class ValueBenchTest {
    @Test
    void theEngineTellsTheEchoFromTheAtlas() throws IOException {
        ValueSet set = ValueSet.read(Path.of("src/site/resources/example/values"));
        Credence credence = ShippedRules.credence(Path.of("rules"));
        Corpus corpus = Argued.corpus(
                set.incidents(),
                set.sources(),
                List.of(credence.reasoner()),
                credence.prices(),
                credence.kinds(),
                () -> {});
        ValueBench.Result result = ValueBench.of(set, corpus, Deal.halves(corpus), credence);
        assertEquals(150, result.shipped().questions());
        assertTrue(result.shipped().accuracy() > 0.9, result.toString());
        assertTrue(result.fitted().brier() < 0.09, result.toString());
    }
}
