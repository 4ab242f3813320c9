package org.credence.rules.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Shipped rules with a character or a word changed: the reader never throws, and what it lets pass can be written. */
class MutationTest {
    private static final int MUTATIONS = 2_000;
    private static final List<String> WORDS = List.of(
            "(",
            ")",
            "\"",
            "'",
            ",",
            ";",
            ".",
            "!",
            "&&",
            "||",
            "==",
            "<",
            "@",
            "$s",
            "$",
            "not",
            "exists",
            "rule",
            "end",
            "then",
            "when",
            "from",
            "in",
            "eval",
            "this",
            "null",
            "true",
            "-1",
            "99999",
            "0.5",
            "/*",
            "*/",
            "//",
            "\\",
            "\u0000",
            "Statement",
            "Claim",
            "accumulate",
            "\n",
            "class",
            "{",
            "}",
            "[",
            "]",
            "#",
            "é",
            "😀",
            "\t");

    private final Random random = new Random(20260101);

    @Test
    void anyChangeIsEitherReportedOrHarmless() {
        List<RuleFile> files = Shipped.files();
        int sound = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            RuleFile file = mutated(files.get(random.nextInt(files.size())));
            Reading reading = RuleReader.read(List.of(file));
            if (reading.findings().isEmpty()) {
                sound++;
                writes(reading, file);
            } else {
                reading.findings().forEach(finding -> isPlaced(finding, file));
            }
        }
        assertTrue(sound > 50 && sound < MUTATIONS - 500, "sound: " + sound);
    }

    private static void writes(Reading reading, RuleFile file) {
        int written = 0;
        for (Verb.Stage stage : Verb.Stage.values()) {
            written += RuleWriter.write(reading.rules(), stage).split("\nrule \"", -1).length - 1;
        }
        assertEquals(reading.rules().size(), written, file.text());
    }

    private static void isPlaced(Finding finding, RuleFile file) {
        Place place = finding.place();
        List<String> lines = file.text().lines().toList();
        String line = place.line() <= lines.size() ? lines.get(place.line() - 1) : "";
        int characters = line.codePointCount(0, line.length());
        assertEquals(line, finding.line(), finding.message());
        assertTrue(place.column() >= 1 && place.length() >= 0, finding.message());
        assertTrue(place.column() - 1 + place.length() <= characters, finding.render());
        assertTrue(finding.message().endsWith(".") && !finding.render().isBlank(), finding.message());
    }

    private RuleFile mutated(RuleFile file) {
        String text = file.text();
        int at = random.nextInt(text.length());
        String with = random.nextInt(3) == 0 ? String.valueOf((char) (' ' + random.nextInt(95))) : pick(WORDS);
        int removed = random.nextInt(3) == 0 ? 0 : Math.min(text.length() - at, 1 + random.nextInt(12));
        boolean delete = random.nextInt(4) == 0;
        return new RuleFile(file.name(), text.substring(0, at) + (delete ? "" : with) + text.substring(at + removed));
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
