package org.credence.exchange.rumour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.credence.exchange.catalog.ImportRun;
import org.credence.exchange.format.ImportFile;
import org.credence.exchange.format.ImportOptions;
import org.credence.model.Incident;
import org.credence.model.Wire;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StancesTest {
    @TempDir
    private Path folder;

    /** As the conversion of PHEME's annotations into RumourEval's has it, for each stance of the source post. */
    @ParameterizedTest
    @CsvSource({
        "supporting, agreed, asserts asserts",
        "supporting, disagreed, asserts denies",
        "supporting, appeal-for-more-information, asserts doubts",
        "supporting, comment, asserts",
        "denying, agreed, denies denies",
        "denying, disagreed, denies asserts",
        "denying, appeal-for-more-information, denies doubts",
        "denying, comment, denies",
        "underspecified, agreed, asserts",
        "underspecified, disagreed, denies",
    })
    void stancesAreTowardTheRumour(String source, String reply, String stances) throws IOException {
        Path file = folder.resolve("scheme.jsonl");
        Files.writeString(file, """
                {"threadid":"1","tweetid":"2","responsetype-vs-source":"%s"}
                {"threadid":"1","tweetid":"1","support":"%s"}
                """.formatted(reply, source));
        List<Incident> made = new ArrayList<>();
        ImportRun.of(new RumourFormat(), List.of(ImportFile.of(file)), ImportOptions.USUAL, made::add);
        String actual = made.get(0).claims().get(0).statements().stream()
                .sorted(Comparator.comparing(it -> it.id()))
                .map(it -> Wire.name(it.stance()))
                .collect(Collectors.joining(" "));
        assertEquals(stances, actual);
    }
}
