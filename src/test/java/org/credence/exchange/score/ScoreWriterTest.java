package org.credence.exchange.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.credence.argument.Price;
import org.credence.argument.PriceList;
import org.credence.argument.RuleId;
import org.credence.exchange.IncidentReader;
import org.credence.exchange.KindsReader;
import org.credence.exchange.Schemas;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.Passage;
import org.credence.exchange.file.ReadOptions;
import org.credence.exchange.json.JsonLines;
import org.credence.facts.Background;
import org.credence.facts.Claim;
import org.credence.facts.Cut;
import org.credence.facts.Incident;
import org.credence.model.Source;
import org.credence.model.SourceKind;
import org.credence.model.Sources;
import org.credence.model.TrackRecords;
import org.credence.score.Change;
import org.credence.score.ClaimScore;
import org.credence.score.IncidentScore;
import org.credence.score.Point;
import org.credence.score.Provenance;
import org.credence.score.price.Confidence;
import org.credence.score.price.Contribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreWriterTest {
    private static final String INCIDENT = """
            {"id": "harbour", "title": "Fire in the harbour", "claims": [
              {"id": "fire", "aspect": "occurrence", "value": true, "text": "There was a fire.", "statements": [
                {"id": "s1", "source": "radio", "stance": "asserts", "at": "2021-07-04", "relays": ["wire"]},
                {"id": "s2", "source": "port", "stance": "denies"}]},
              {"id": "dead", "aspect": "casualties", "value": {"atLeast": 2}, "text": "Two died.", "forecast": true,
               "statements": [{"id": "s3", "source": "radio", "stance": "asserts", "at": "2021-07-04"}]}]}""";

    private final PriceList prices = new PriceList(List.of(new Price(
            new RuleId("word"), Price.Unit.FACTOR, 1, new Price.Range(0, 1), "A record tells.", null, "a.drl:1")));

    @TempDir
    private Path folder;

    @Test
    void fullScoreHasEverything() {
        String expected = """
                {"incident":"harbour","title":"Fire in the harbour","asOf":"2021-07-04","confidence":0.623457,\
                "interval":[0.1,0.9],"verdict":"contested","admiralty":"C3","carrier":"fire",\
                "flags":["denied-by-party"],"contestedness":0.333333,"origins":1,"claims":[\
                {"id":"fire","aspect":"occurrence","value":true,"text":"There was a fire.","confidence":0.623457,\
                "interval":[0.1,0.9],"logOdds":2.1902,"verdict":"contested","admiralty":"C3",\
                "flags":["denied-by-party"],"contestedness":0.333333,"origins":1,"rivals":[],"arguments":[\
                {"rule":"word","statement":"s1","source":"radio","through":["wire"],"decibans":3,"why":"A record\
                 tells."},\
                {"rule":"word","statement":"s2","source":"port","decibans":-1.8098,"why":"A record tells."},\
                {"rule":"often","decibans":1},\
                {"rule":"(rivals)","decibans":-0.00001,\
                "why":"Values that cannot both be true share one certainty; this is what the others take."}],\
                "wouldChange":[{"kind":"source","without":["radio"],"confidence":null,"interval":null,\
                "verdict":"open"}]},\
                {"id":"dead","aspect":"casualties","value":{"atLeast":2},"text":"Two died.","forecast":true,\
                "confidence":null,"interval":null,"logOdds":0,"verdict":"forecast","admiralty":"F6","flags":[],\
                "contestedness":0,"origins":1,"rivals":[],"arguments":[],"wouldChange":[]}],\
                "timeline":[\
                {"at":"2021-07-04","claim":"fire","statement":"s1","source":"radio","confidence":0.6,\
                "interval":[0.5,0.7]},\
                {"at":null,"claim":"fire","statement":"s2","source":"port","confidence":null,"interval":null}],\
                "wouldChange":[{"kind":"source","without":["radio"],"confidence":null,"interval":null,\
                "verdict":"open"}],\
                "provenance":{"rules":"r","weights":"w","ledger":"none","version":"0.1.0"}}""".replace("-0.00001", "0");
        assertEquals(expected, new ScoreWriter(prices, Detail.FULL).line(score()));
        Schemas.requireValid("score", expected);
    }

    @Test
    void summaryHasNoExplanation() {
        String line = new ScoreWriter(prices, Detail.SUMMARY).line(score());
        Schemas.requireValid("score", line);
        for (String left : List.of("arguments", "timeline", "wouldChange", "text", "decibans")) {
            assertFalse(line.contains('"' + left + '"'), line);
        }
    }

    @Test
    void linesAndPrettyTextSayTheSame() throws IOException {
        ScoreWriter writer = new ScoreWriter(prices, Detail.FULL);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonLines<IncidentScore> lines = writer.lines(out)) {
            lines.write(score());
            lines.write(score());
        }
        String line = writer.line(score()) + "\n";
        assertEquals(line + line, out.toString(StandardCharsets.UTF_8));
        String pretty = writer.pretty(score());
        assertTrue(pretty.startsWith("{\n  \"incident\": \"harbour\",\n"), pretty);
        assertEquals(parse(line), parse(pretty));
    }

    @Test
    void scoreWithoutCarrierCannotBeJudged() {
        IncidentScore score = score();
        String line = new ScoreWriter(prices, Detail.FULL)
                .line(new IncidentScore(score.incident(), null, score.claims(), List.of(), score.provenance()));
        Schemas.requireValid("score", line);
        SavedScore saved = parse(line);
        assertNull(saved.confidence());
        assertEquals(new SavedScore.Names("cannot-be-judged", "F6", List.of()), saved.names());
    }

    @Test
    void savedScoresAreReadAgain() throws IOException {
        ScoreWriter full = new ScoreWriter(prices, Detail.FULL);
        Path lines = folder.resolve("scores.jsonl");
        Files.writeString(lines, full.line(score()) + "\n" + new ScoreWriter(prices, Detail.SUMMARY).line(score()));
        try (ScoreReader reader = ScoreReader.open(lines, ReadOptions.STRICT)) {
            SavedScore first = reader.next();
            assertEquals(new Confidence(0.623457, 0.1, 0.9), first.confidence());
            assertEquals(4, first.claims().get(0).arguments().size());
            assertEquals(
                    new SavedScore.SavedArgument("word", "s2", -1.8098),
                    first.claims().get(0).arguments().get(1));
            assertEquals(List.of(), reader.next().claims().get(0).arguments());
            assertNull(reader.next());
        }
        Path one = folder.resolve("golden.json");
        Files.writeString(one, full.pretty(score()));
        try (ScoreReader reader = ScoreReader.open(one, ReadOptions.STRICT)) {
            assertEquals("harbour", reader.next().incident());
            assertNull(reader.next());
        }
    }

    @Test
    void savedConfidenceOutsideItsIntervalIsRefused() {
        String line = new ScoreWriter(prices, Detail.SUMMARY).line(score()).replaceFirst("0.623457", "0.95");
        assertEquals(
                "x:1:102 (/interval): The interval ([0.1, 0.9]) must be [low, high] with the confidence in between.",
                assertThrows(BadInput.class, () -> parse(line)).getMessage());
        String above = line.replaceFirst("0.95", "1.5");
        assertEquals(
                "The confidence (1.5) must be between 0 and 1.",
                assertThrows(BadInput.class, () -> parse(above)).problem().message());
    }

    private static SavedScore parse(String text) {
        return ScoreReader.parse(Passage.of("x", text), ReadOptions.STRICT);
    }

    private static IncidentScore score() {
        org.credence.model.Incident said =
                IncidentReader.parse(Passage.of("harbour.json", INCIDENT), ReadOptions.STRICT, null);
        Sources sources = new Sources(List.of(
                Source.of("radio", SourceKind.INDEPENDENT_MEDIA),
                Source.of("wire", SourceKind.WIRE_AGENCY),
                Source.of("port", SourceKind.OFFICIAL)));
        Background background = new Background(
                sources, TrackRecords.FROM_FILE, KindsReader.read(Path.of("rules/kinds.json"), ReadOptions.STRICT));
        Incident seen = Incident.of(said, background, Cut.NONE);
        Claim fire = seen.getClaims().get(0);
        ClaimScore carrier = new ClaimScore(
                fire,
                new Confidence(0.623457, 0.1, 0.9),
                2.1902,
                List.of(
                        new Contribution("word", "s1", 3),
                        new Contribution("word", "s2", -1.8098),
                        new Contribution("often", null, 1),
                        new Contribution(Contribution.RIVALS, null, -0.00001)),
                1.0 / 3,
                new ClaimScore.Names("contested", "C3", List.of("denied-by-party"), List.of()),
                List.of(new Change(Change.Kind.SOURCE, List.of("radio"), null, "open")));
        ClaimScore forecast = new ClaimScore(
                seen.getClaims().get(1),
                null,
                0,
                List.of(),
                0,
                new ClaimScore.Names("forecast", "F6", List.of(), List.of()),
                List.of());
        List<Point> timeline = List.of(
                new Point("fire", said.claims().get(0).statements().get(0), new Confidence(0.6, 0.5, 0.7)),
                new Point("fire", said.claims().get(0).statements().get(1), null));
        return new IncidentScore(
                seen, carrier, List.of(carrier, forecast), timeline, new Provenance("r", "w", "none", "0.1.0"));
    }
}
