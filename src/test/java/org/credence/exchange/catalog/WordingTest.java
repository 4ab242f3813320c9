package org.credence.exchange.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.credence.exchange.Entry;
import org.credence.exchange.IncidentReader;
import org.credence.exchange.SourcesReader;
import org.credence.exchange.file.IncidentFiles;
import org.credence.exchange.file.ReadOptions;
import org.credence.exchange.format.ScoreFormat;
import org.credence.model.Aspect;
import org.credence.model.Claim;
import org.credence.model.Incident;
import org.credence.model.Moment;
import org.credence.model.Source;
import org.credence.model.SourceKind;
import org.credence.model.Sources;
import org.credence.model.Stance;
import org.credence.model.Statement;
import org.credence.model.Value;
import org.junit.jupiter.api.Test;

/** How scores are worded for people, in every format that goes out. */
class WordingTest {
    /** ICD 203 words of likelihood; none is within a level of confidence. */
    private static final Pattern LIKELIHOOD =
            Pattern.compile("\\b(almost no chance|remote|(very |un|highly )?(likely|probable|probably|improbable)"
                    + "|roughly even (chance|odds)|almost certain(ly)?)\\b");

    private static final Pattern LEVEL = Pattern.compile(
            "\\b(low|moderate|medium|high)( |-)?confidence\\b|\\bconfidence(-level)? *(is|=|:)? *(low|moderate|medium|high)\\b");

    private static List<String> sentences(String text) {
        return List.of(text.replace("\\n", "\n").split("(?<=[.!?;])\\s|\\n|\",?\""));
    }

    @Test
    void theCheckFindsWhatItLooksFor() {
        String mixed = "It is very likely, with moderate confidence.";
        assertTrue(LIKELIHOOD.matcher(mixed).find() && LEVEL.matcher(mixed).find());
    }

    @Test
    void aLikelihoodAndALevelOfConfidenceNeverStandInOneSentence() throws IOException {
        int likelihoods = 0;
        for (Path file : IncidentFiles.at(Path.of("fixtures"))) {
            Sources sources =
                    SourcesReader.read(IncidentFiles.sourcesBeside(file).orElseThrow(), ReadOptions.STRICT);
            for (ScoreFormat format : Formats.out()) {
                for (String sentence : sentences(Scoring.to(format, incidents(file), sources))) {
                    boolean likelihood = LIKELIHOOD.matcher(sentence).find();
                    likelihoods += likelihood ? 1 : 0;
                    assertFalse(
                            likelihood && LEVEL.matcher(sentence).find(),
                            () -> format.name() + " of " + file + ": " + sentence);
                }
            }
        }
        assertTrue(likelihoods > 200, likelihoods + " sentences with a likelihood");
    }

    private static List<Incident> incidents(Path file) throws IOException {
        List<Incident> all = new ArrayList<>();
        try (IncidentReader reader = IncidentReader.open(file, ReadOptions.STRICT)) {
            for (Entry entry = reader.next(); entry != null; entry = reader.next()) {
                if (entry instanceof Entry.Accepted accepted) {
                    all.add(accepted.incident());
                }
            }
        }
        return all;
    }

    @Test
    void whatCannotBeJudgedHasNoNumberAnywhere() throws IOException {
        Moment day = Moment.on(LocalDate.of(2021, 7, 4));
        Claim claim = Claim.of(
                "c", Aspect.OCCURRENCE, Value.of(true), List.of(Statement.of("s", "voice", Stance.RETRACTS, day)));
        Sources sources = new Sources(List.of(Source.of("voice", SourceKind.WITNESS)));
        for (ScoreFormat format : Formats.out()) {
            String out = Scoring.to(format, List.of(Incident.of("i", List.of(claim))), sources);
            assertFalse(out.contains("\"confidence\""), format.name() + ": " + out);
            assertFalse(
                    Pattern.compile("\\b0?\\.50*\\b|\\b50 ?%?\\b").matcher(out).find(), format.name() + ": " + out);
            assertFalse(LIKELIHOOD.matcher(out.replace("how likely", "")).find(), format.name() + ": " + out);
            assertFalse(out.contains("estimative-language"), format.name() + ": " + out);
        }
        assertEquals(5, Formats.out().size());
    }
}
