package org.credence.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.Lines;
import org.credence.exchange.file.Passage;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.ReadOptions;
import org.credence.model.Claim;
import org.credence.model.Incident;
import org.credence.model.Moment;
import org.credence.model.Sources;
import org.credence.model.Value;
import org.credence.model.Value.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncidentReaderTest {
    private static final String SMALL = """
            {"id": "ID", "title": "t", "claims": [{"id": "c", "aspect": "occurrence", "value": VALUE, "text": "c",\
             "statements": [{"id": "s", "source": "a", "stance": "asserts", "at": "AT"}]}]}""";

    @ParameterizedTest
    @CsvSource({
        "2021-07-04, 2021-07-04",
        "2021-07-04T18:30:00Z, 2021-07-04T18:30:00Z",
        "2021-07-04T18:30Z, 2021-07-04T18:30:00Z",
        "2021-07-04T18:30:00.25Z, 2021-07-04T18:30:00.250Z",
        "2021-07-04T18:30:00, 2021-07-04T18:30:00Z",
        "2021-07-04T01:30:00+03:00, 2021-07-03T22:30:00Z",
        "2021-07-04T23:30:00-04:30, 2021-07-05T04:00:00Z",
        "2020-02-29, 2020-02-29"
    })
    void momentsAreInUtc(String written, String meant) {
        assertEquals(meant, moment(written).toString());
    }

    @Test
    void dayOfAMomentIsThatOfUtc() {
        assertEquals(
                new Moment(LocalDate.of(2021, 7, 3), Instant.parse("2021-07-03T22:30:00Z"), 0),
                moment("2021-07-04T01:30:00+03:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-7-4",
        "2021-07-04T",
        "2021-07-04 18:30:00Z",
        "2021-02-29",
        "2021-00-10",
        "20210704",
        "2021-07-04T18",
        "-2021-07-04",
        "+12021-07-04",
        "2021-07-04T18:30:60Z",
        "2021-07-04T24:00:00Z",
        "2021-07-04T18:30:00+25:00",
        "٢٠٢١-٠٧-٠٤",
        "9999-12-31T23:59:59-01:00"
    })
    void otherwiseItIsNoDate(String written) {
        BadInput thrown = assertThrows(BadInput.class, () -> moment(written));
        assertEquals("/claims/0/statements/0/at", thrown.problem().where().pointer());
    }

    @Test
    void valuesHaveManySpellings() {
        assertEquals(Value.of(false), value("false"));
        assertEquals(Value.of("red"), value("\"red\""));
        assertEquals(Quantity.of(2), value("2"));
        assertEquals(new Quantity(-0.5, -0.5, null), value("-5e-1"));
        assertEquals(Quantity.of(0), value("-0"));
        assertEquals(new Quantity(2, 2, "km"), value("{\"number\": 2, \"unit\": \"km\"}"));
        assertEquals(Quantity.atLeast(2), value("{\"atLeast\": 2}"));
        assertEquals(new Quantity(Double.NEGATIVE_INFINITY, 5, null), value("{\"atMost\": 5}"));
        assertEquals(new Quantity(2, 5, null), value("{\"high\": 5, \"low\": 2}"));
        assertEquals(new Value.Text("a", List.of("b")), value("{\"text\": \"a\", \"aliases\": [\"b\"]}"));
    }

    @Test
    void nullIsAsGoodAsLeftOut() {
        String text = small("i").replace("\"at\": \"2021-07-04\"", "\"at\": null, \"cites\": null, \"relays\": null");
        assertNull(parse(text).claims().get(0).statements().get(0).at());
    }

    @Test
    void lenientReadingReportsUnknownFields() {
        List<String> warnings = new ArrayList<>();
        ReadOptions lenient =
                ReadOptions.STRICT.lenient(problem -> warnings.add(problem.where() + " " + problem.found()));
        String text = small("i").replace("\"stance\"", "\"mood\": [{\"deep\": [1, 2]}], \"stance\"");
        Incident incident = IncidentReader.parse(Passage.of("x.json", text), lenient, null);
        assertEquals("i", incident.id());
        assertEquals(List.of("x.json:1:144 (/claims/0/statements/0/mood) mood"), warnings);
    }

    @Test
    void aMisspeltFieldThatIsNeededIsToldAsMisspelt() {
        String text = small("i").replace("\"stance\"", "\"stanse\"");
        for (ReadOptions options : List.of(ReadOptions.STRICT, ReadOptions.STRICT.lenient(problem -> {}))) {
            Problem problem = assertThrows(
                            BadInput.class, () -> IncidentReader.parse(Passage.of("x.json", text), options, null))
                    .problem();
            assertEquals("The field (stanse) must be one that a statement has.", problem.message());
            assertEquals("stance", problem.advice());
            assertEquals("/claims/0/statements/0/stanse", problem.where().pointer());
        }
    }

    @Test
    void aFieldThatIsMissingBesideAnUnknownOneIsToldAsMissing() {
        String text = small("i").replace("\"stance\": \"asserts\"", "\"mood\": \"good\"");
        Problem problem = assertThrows(
                        BadInput.class,
                        () -> IncidentReader.parse(
                                Passage.of("x.json", text), ReadOptions.STRICT.lenient(it -> {}), null))
                .problem();
        assertEquals("The stance (missing) must be given in the statement.", problem.message());
    }

    @Test
    void lenientReadingStillLimitsTheNesting() {
        String deep = "[".repeat(10_000) + "]".repeat(10_000);
        String text = small("i").replace("\"stance\"", "\"mood\": " + deep + ", \"stance\"");
        ReadOptions lenient = ReadOptions.STRICT.lenient(problem -> {});
        Problem problem = assertThrows(
                        BadInput.class, () -> IncidentReader.parse(Passage.of("x.json", text), lenient, null))
                .problem();
        assertEquals("The nesting (more than 100 levels) must be within 100 levels.", problem.message());
        assertEquals(1, problem.where().line());
    }

    @Test
    void longTextIsRefused() {
        String text = small("i").replace("\"t\"", "\"" + "x".repeat(1_000_001) + "\"");
        assertEquals(
                "The text (more than 1000000 characters) must be within 1000000 characters.",
                assertThrows(BadInput.class, () -> parse(text)).problem().message());
    }

    @Test
    void longNameIsRefusedWithoutBeingRepeated() {
        String text = small("i").replace("\"title\"", "\"" + "x".repeat(5_000) + "\": 1, \"title\"");
        assertEquals(
                "The field name (more than 1000 characters) must be within 1000 characters.",
                assertThrows(BadInput.class, () -> parse(text)).problem().message());
    }

    @Test
    void occurrenceThatDetailsImplyMayBeContradicted() {
        String text = small("i")
                .replace("\"occurrence\"", "\"cause\"")
                .replace("\"text\"", "\"contradicts\": [\"occurrence\"], \"text\"");
        assertEquals(List.of("occurrence"), parse(text).claims().get(0).contradicts());
    }

    @Test
    void formOfOtherInputIsToldByItsFirstRecord() throws IOException {
        assertEquals(List.of("a", "b"), ids("-", small("a") + "\n" + small("b") + "\n"));
        assertEquals(List.of("a"), ids("-", IncidentWriter.pretty(parse(small("a")))));
        assertEquals(List.of("a"), ids("-", small("a")));
        assertEquals(List.of("a", "b"), ids("x.jsonl.gz", small("a") + "\r\n" + small("b")));
        assertEquals(List.of("(reject)", "b"), ids("-", "{\"id\": oops}\n" + small("b")));
    }

    @Test
    void sourcesMayBeCheckedLater() {
        Problem problem = SourceCheck.find(parse(small("i")), Sources.none()).orElseThrow();
        assertEquals(
                "i (/claims/0/statements/0/source): The source (a) must be the id or alias of a source in the"
                        + " sources file.\nMaybe describe it in sources.json.",
                problem.toString());
    }

    @Test
    void rejectsAreWrittenWithAllTheirParts() throws IOException {
        IncidentReader reader = reader("x.jsonl", small("i").replace("asserts", "assert"));
        Entry.Reject reject = assertInstanceOf(Entry.Reject.class, reader.next());
        assertEquals(
                "{\"file\":\"x.jsonl\",\"line\":1,\"column\":154,\"pointer\":\"/claims/0/statements/0/stance\","
                        + "\"field\":\"stance\",\"found\":\"assert\","
                        + "\"expected\":\"one of asserts, denies, doubts, retracts\",\"message\":\"The stance (assert)"
                        + " must be one of asserts, denies, doubts, retracts.\",\"advice\":\"asserts\"}",
                RejectWriter.line(reject.problem()));
    }

    /** The stream is made up as it is read, so that nothing but the reader could hold it. */
    @Test
    void manyIncidentsAreReadOneByOne() throws IOException {
        int many = 100_000;
        InputStream endless = new InputStream() {
            private final byte[] line = (small("i") + "\n").getBytes(StandardCharsets.UTF_8);
            private long position;

            @Override
            public int read() {
                return position < (long) many * line.length ? line[(int) (position++ % line.length)] : -1;
            }
        };
        IncidentReader reader =
                IncidentReader.of(new Lines("x.jsonl", endless, 1_000), ReadOptions.STRICT.withLimit(1_000), null);
        int count = 0;
        Entry last = null;
        for (Entry entry = reader.next(); entry != null; entry = reader.next()) {
            count++;
            last = entry;
        }
        assertEquals(many, count);
        assertEquals(many, last.where().line());
    }

    private static Moment moment(String at) {
        Claim claim = parse(SMALL.replace("ID", "i").replace("VALUE", "true").replace("AT", at))
                .claims()
                .get(0);
        return claim.statements().get(0).at();
    }

    private static Value value(String json) {
        return parse(SMALL.replace("ID", "i").replace("VALUE", json).replace("AT", "2021-07-04"))
                .claims()
                .get(0)
                .value();
    }

    private static String small(String id) {
        return SMALL.replace("ID", id).replace("VALUE", "true").replace("AT", "2021-07-04");
    }

    private static Incident parse(String text) {
        return IncidentReader.parse(Passage.of("x.json", text), ReadOptions.STRICT, null);
    }

    private static IncidentReader reader(String file, String text) {
        InputStream bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return IncidentReader.of(new Lines(file, bytes, 10_000), ReadOptions.STRICT, null);
    }

    private static List<String> ids(String file, String text) throws IOException {
        List<String> ids = new ArrayList<>();
        try (IncidentReader reader = reader(file, text)) {
            for (Entry entry = reader.next(); entry != null; entry = reader.next()) {
                ids.add(
                        entry instanceof Entry.Accepted accepted
                                ? accepted.incident().id()
                                : "(reject)");
            }
        }
        return ids;
    }
}
