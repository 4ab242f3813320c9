package org.credence.exchange.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.credence.exchange.catalog.RealData;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The scales against the tables of those who publish them: {@code CREDENCE_DATA=FOLDER mvn -Preal test}. */
@Tag("real")
class RealScalesTest {
    private static final Map<String, Scale> STIX = Map.of(
            "none_low_med_high", StixConfidence.NONE_LOW_MED_HIGH,
            "zero_ten", StixConfidence.ZERO_TO_TEN,
            "admiralty_credibility", StixConfidence.ADMIRALTY,
            "wep", StixConfidence.WEP,
            "dni", StixConfidence.DNI);

    /** Taxonomies of MISP that say nothing on how far something is to be believed. */
    private static final Set<String> NOT_ON_CREDIBILITY = Set.of("misp:threat-level", "misp:automation-level");

    @Test
    void everyConfidenceHasItsFiveStixLabels() throws IOException {
        List<NamedCsvRecord> rows = rows("stix21_value_to_labels_0_100.csv");
        assertEquals(101, rows.size());
        for (NamedCsvRecord row : rows) {
            int confidence = Integer.parseInt(row.getField("stix_confidence"));
            STIX.forEach((column, scale) ->
                    assertEquals(row.getField(column), scale.of(confidence).word(), scale.name() + " " + confidence));
        }
    }

    @Test
    void everyStixLabelHasItsConfidence() throws IOException {
        for (NamedCsvRecord row : rows("stix21_label_to_value.csv")) {
            Scale scale = STIX.get(row.getField("scale"));
            Grade grade = scale.named(row.getField("label")).orElseThrow();
            String value = row.getField("stix_confidence");
            boolean number = value.matches("\\d+");
            assertEquals(number, grade.value().isPresent(), row.toString());
            assertTrue(!number || grade.value().getAsDouble() == Integer.parseInt(value), row.toString());
        }
    }

    /** The directive ends at 1 and 99 %; a word ends where the next begins. */
    @Test
    void everyWordOfIcd203HasItsBounds() throws IOException {
        List<NamedCsvRecord> rows = rows("icd203_likelihood.csv");
        assertEquals(rows.size(), Icd203.LIKELIHOOD.grades().size());
        for (NamedCsvRecord row : rows) {
            double low = Integer.parseInt(row.getField("low_pct")) / 100.0;
            double high = Integer.parseInt(row.getField("high_pct")) / 100.0;
            Grade grade = Icd203.LIKELIHOOD.of(low);
            assertEquals(row.getField("term").replace("(ly)", ""), grade.word());
            assertEquals(grade, Icd203.LIKELIHOOD.of(Math.nextDown(high)));
            assertTrue(high == 0.99 || Icd203.LIKELIHOOD.of(high) != grade, row.toString());
        }
    }

    /** Where a value cannot be judged, MISP writes a number all the same; here it has none. */
    @Test
    void everyTagOfMispHasItsNumber() throws IOException {
        Set<String> met = new TreeSet<>();
        for (NamedCsvRecord row : rows("misp_numeric_values.csv")) {
            String predicate = row.getField("namespace") + ":" + row.getField("predicate");
            if (!NOT_ON_CREDIBILITY.contains(predicate)) {
                requireNumber(predicate, row.getField("value"), Double.parseDouble(row.getField("numerical_value")));
                met.add(predicate);
            }
        }
        assertEquals(MispScale.ALL.size(), met.size(), met.toString());
    }

    @Test
    void everyValueOfEveryTaxonomyIsKnown() throws IOException {
        for (String taxonomy : List.of("admiralty-scale", "estimative-language", "false-positive")) {
            Path file = RealData.of("formats/misp-taxonomies/" + taxonomy + ".machinetag.json");
            JsonNode json = new ObjectMapper().readTree(file.toFile());
            for (JsonNode values : json.path("values")) {
                for (JsonNode entry : values.path("entry")) {
                    String predicate = taxonomy + ":" + values.path("predicate").textValue();
                    JsonNode number = entry.path("numerical_value");
                    requireNumber(predicate, entry.path("value").textValue(), number.asDouble());
                }
            }
        }
    }

    private static void requireNumber(String predicate, String value, double number) {
        String tag = predicate + "=\"" + value + '"';
        MispScale scale = MispScale.ofTag(tag).orElseThrow(() -> new AssertionError(tag));
        Grade grade = scale.grade(tag).orElseThrow(() -> new AssertionError(tag));
        assertEquals(grade.judged(), grade.value().isPresent(), tag);
        assertTrue(!grade.judged() || grade.value().getAsDouble() == number, tag);
        assertEquals(!value.matches("f|6") && !value.contains("cannot"), grade.judged(), tag);
    }

    @Test
    void everyOpinionOfMispHasItsWord() throws IOException {
        Map<String, String> words = new HashMap<>();
        for (NamedCsvRecord row : rows("opinion_mappings.csv")) {
            words.put(row.getField("from"), row.getField("to"));
        }
        for (int number = 0; number <= 100; number++) {
            int n = number;
            String range = words.keySet().stream()
                    .filter(from -> from.matches("misp \\d+-\\d+"))
                    .filter(from -> n >= bound(from, 0) && n <= bound(from, 1))
                    .findFirst()
                    .orElseThrow();
            assertEquals(words.get(range), "stix " + Agreement.of(number).word());
        }
        for (Agreement agreement : Agreement.values()) {
            assertEquals("misp " + agreement.number(), words.get("stix " + agreement.word()));
        }
    }

    private static int bound(String range, int end) {
        return Integer.parseInt(range.substring("misp ".length()).split("-", -1)[end]);
    }

    private static List<NamedCsvRecord> rows(String name) throws IOException {
        Path file = RealData.of("formats/scales/" + name);
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        }
    }
}
