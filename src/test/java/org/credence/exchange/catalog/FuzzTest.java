package org.credence.exchange.catalog;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.credence.exchange.format.Format;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * A short run of {@link Fuzz} over every format. {@code -Dfuzz.seed=N} repeats one input; the long run is in
 * {@link SoakTest}.
 */
class FuzzTest {
    private static final int INPUTS = 60;

    @TestFactory
    Stream<DynamicTest> importersSurviveSpoiledInputs(@TempDir Path folder) {
        Long only = Long.getLong("fuzz.seed");
        return Formats.in().stream()
                .map(Format::name)
                .map(format -> DynamicTest.dynamicTest(format, () -> {
                    Fuzz fuzz = new Fuzz(format, folder);
                    for (long seed = 0; seed < INPUTS; seed++) {
                        fuzz.once(only == null ? seed : only);
                    }
                }));
    }
}
