package org.credence.exchange.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ScaleTest {
    private static Stream<Scale> all() {
        return Stream.of(
                        Stream.of(
                                Icd203.LIKELIHOOD,
                                Icd203.CONFIDENCE,
                                OpenCti.RELIABILITY,
                                OpenCti.CONFIDENCE,
                                OpenCti.LEGACY),
                        StixConfidence.ALL.stream(),
                        MispScale.ALL.stream().map(MispScale::scale))
                .flatMap(scales -> scales);
    }

    /** Ranges join without gap or overlap, each value has one word, and the number of a word lies in its range. */
    @TestFactory
    Stream<DynamicTest> rangesJoin() {
        return all().map(scale -> DynamicTest.dynamicTest(scale.name(), () -> {
            List<Grade> ranged =
                    scale.grades().stream().filter(it -> it.range() != null).toList();
            for (int i = 1; i < ranged.size(); i++) {
                assertEquals(
                        ranged.get(i - 1).range().high(), ranged.get(i).range().low());
                assertTrue(!ranged.get(i - 1).range().closed());
            }
            ranged.stream()
                    .filter(grade -> grade.number() != null)
                    .forEach(grade -> assertTrue(grade.range().contains(grade.number()), grade.word()));
            if (!ranged.isEmpty()) {
                assertTrue(ranged.get(ranged.size() - 1).range().closed());
            }
        }));
    }

    @Test
    void namesDiffer() {
        assertEquals(all().count(), all().map(Scale::name).distinct().count());
        all().forEach(scale -> assertNotNull(scale.measures()));
    }

    @Test
    void emptyRangeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Range(1, 1, false));
        assertThrows(IllegalArgumentException.class, () -> new Range(2, 1, true));
        assertThrows(IllegalArgumentException.class, () -> Grade.of(" "));
    }
}
