package org.credence.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.credence.argument.Price.Unit;
import org.credence.argument.PriceOverride;
import org.credence.exchange.file.Passage;
import org.credence.exchange.file.ReadOptions;
import org.credence.model.Aspect;
import org.credence.model.Kinds;
import org.credence.model.Kinds.Prior;
import org.credence.model.SourceKind;
import org.junit.jupiter.api.Test;

class RuleDataTest {
    @Test
    void kindsSayWhatTheFileSays() {
        Kinds kinds =
                KindsReader.read(Path.of("src/test/resources/org/credence/exchange/kinds.json"), ReadOptions.STRICT);
        assertEquals(new Kinds.Rates(0.6, 0.5), kinds.baseRates());
        assertEquals(
                new Prior(0.25, 2.5), kinds.priors().get(SourceKind.MONITOR).asserts());
        assertEquals(new Prior(0.75, 7), kinds.priors().get(SourceKind.MONITOR).denies());
        assertEquals(3, kinds.alternatives(Aspect.ACTOR));
        assertEquals(1, kinds.alternatives(Aspect.CAUSE));
    }

    @Test
    void weightsComeWithTheirPlaces() {
        String text = """
                {
                  "told": {"factor": 0.5, "because": "hearsay"},
                  "relayed":
                    {"because": "tuned", "weight": -4.5}
                }""";
        assertEquals(
                List.of(
                        new PriceOverride("told", Unit.FACTOR, 0.5, "hearsay", "w.json:2:11"),
                        new PriceOverride("relayed", Unit.WEIGHT, -4.5, "tuned", "w.json:4:5")),
                WeightsReader.parse(Passage.of("w.json", text), ReadOptions.STRICT));
    }
}
