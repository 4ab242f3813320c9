package org.credence.bench.accuracy.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.credence.ShippedRules;
import org.credence.exchange.catalog.RealData;
import org.credence.tune.metric.Metric;
import org.credence.tune.metric.Predictions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SpeakerBenchTest {
    private static Predictions measure(Path folder) throws IOException {
        return SpeakerBench.of(SpeakerSet.read(folder), ShippedRules.credence(Path.of("rules")));
    }

    @Test
    void recordsFromOtherStatementsTellSpeakersApart() throws IOException {
        Predictions predictions = measure(Path.of("src/test/resources/accuracy/speakers"));
        assertEquals(80, predictions.size());
        assertTrue(Metric.AUC.of(predictions) > 0.75, "AUC " + Metric.AUC.of(predictions));
        assertTrue(Metric.CALIBRATION_ERROR.of(predictions) < 0.15);
    }

    /** Last: AUC 0.641, Brier 0.234, calibration error 0.036; of the statements 0.520 were right, in train 0.562. */
    @Test
    @Tag("real")
    void speakersOfLiarAreToldApart() throws IOException {
        Predictions predictions = measure(RealData.of("liar"));
        assertEquals(1284, predictions.size());
        assertTrue(Metric.AUC.of(predictions) >= 0.64, "AUC " + Metric.AUC.of(predictions));
        assertTrue(Metric.CALIBRATION_ERROR.of(predictions) < 0.04);
    }
}
