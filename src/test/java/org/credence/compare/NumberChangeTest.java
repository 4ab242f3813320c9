package org.credence.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.credence.exchange.KindsReader;
import org.credence.exchange.file.InputFile;
import org.credence.exchange.file.Passage;
import org.credence.exchange.file.ReadOptions;
import org.credence.model.Kinds;
import org.junit.jupiter.api.Test;

class NumberChangeTest {
    private static final Path KINDS = Path.of("src/site/resources/example/rules/kinds.json");

    @Test
    void everyNumberThatDiffersIsNamed() {
        String text = InputFile.readWhole(KINDS, ReadOptions.STRICT).text();
        Kinds before = kinds(text);
        assertEquals(List.of(), NumberChange.between(before, kinds(text)));
        double mean = before.prior(org.credence.model.SourceKind.OFFICIAL, org.credence.model.Direction.ASSERTS)
                .mean();
        String other = text.replaceFirst("(\"official\"[^}]*?\"mean\": *)[0-9.]+", "$10.123");
        assertEquals(
                List.of(new NumberChange("official asserts mean", mean, 0.123)),
                NumberChange.between(before, kinds(other)));
    }

    private static Kinds kinds(String text) {
        return KindsReader.parse(Passage.of("kinds.json", text), ReadOptions.STRICT);
    }
}
