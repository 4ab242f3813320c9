package org.credence.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An incident with which a rule does not come to an end. */
class PoisonTest {
    private static final String EVERY_PAIR = """
            package credence.rules

            import org.credence.facts.*

            rule "every-pair"
                @weight( 1 )
                @range( "0..2" )
                @why( "Whoever is not alone is believed." )
            when
                $s : Statement( asserting )
                $t : Statement( asserting, claim == $s.claim )
            then
                weigh.statement( $s );
            end
            """;

    @TempDir
    private Path folder;

    private record Run(int exit, String out, String err) {}

    private Run score(Path incidents) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(
                new String[] {"score", incidents.toString(), "--jobs", "2"},
                InputStream.nullInputStream(),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                Map.of("CREDENCE_HOME", folder.toString(), "CREDENCE_CACHE", "off"));
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static String incident(String id, int statements) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < statements; i++) {
            all.add("{\"id\":\"s%d\",\"source\":\"witness\",\"stance\":\"asserts\"}".formatted(i));
        }
        return ("{\"id\":\"%s\",\"title\":\"Reported flood\",\"claims\":[{\"id\":\"c\",\"aspect\":\"occurrence\",\"value\":true,"
                        + "\"text\":\"It flooded.\",\"statements\":%s}]}\n")
                .formatted(id, all);
    }

    @Test
    void isRejectedWithTheNameOfTheRule() throws IOException {
        Path rules = Files.createDirectories(folder.resolve("rules"));
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/cli/home/rules"))) {
            for (Path file : files.toList()) {
                Files.copy(file, rules.resolve(String.valueOf(file.getFileName())));
            }
        }
        Files.writeString(rules.resolve("pairs.drl"), EVERY_PAIR);
        Files.writeString(
                folder.resolve("sources.json"), "[{\"id\":\"witness\",\"name\":\"Witness\",\"kind\":\"witness\"}]");
        String good = incident("synthetic-1", 3);
        String further = incident("synthetic-3", 4);
        Path sound = Files.writeString(folder.resolve("sound.jsonl"), good + further);
        Path poisoned =
                Files.writeString(folder.resolve("poisoned.jsonl"), good + incident("synthetic-2", 700) + further);

        Run run = score(poisoned);
        assertEquals(4, run.exit());
        assertTrue(
                run.err()
                        .matches(
                                ".*poisoned.jsonl:2: The rule \\(every-pair\\) was matching when the rules had matched \\d+"
                                        + " times, more than this incident can call for\\.\n"),
                run.err());
        assertEquals(withoutInputs(score(sound).out()), withoutInputs(run.out()));
    }

    private static String withoutInputs(String scores) {
        return scores.replaceAll(",\"input\":\"\\w{16}\"", "");
    }
}
