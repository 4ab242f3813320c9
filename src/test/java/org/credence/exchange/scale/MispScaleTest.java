package org.credence.exchange.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numerical_value of misp-taxonomies: admiralty-scale 5, misp 14, estimative-language 5, false-positive 7, osint 11. */
class MispScaleTest {
    @ParameterizedTest
    @CsvSource({
        "admiralty-scale:source-reliability=\"a\", 100",
        "admiralty-scale:source-reliability=\"b\", 75",
        "admiralty-scale:source-reliability=\"c\", 50",
        "admiralty-scale:source-reliability=\"d\", 25",
        "admiralty-scale:source-reliability=\"e\", 0",
        "admiralty-scale:source-reliability=\"f\",",
        "admiralty-scale:source-reliability=\"g\", 0",
        "admiralty-scale:information-credibility=\"1\", 100",
        "admiralty-scale:information-credibility=\"2\", 75",
        "admiralty-scale:information-credibility=\"3\", 50",
        "admiralty-scale:information-credibility=\"4\", 25",
        "admiralty-scale:information-credibility=\"5\", 0",
        "admiralty-scale:information-credibility=\"6\",",
        "misp:confidence-level=\"completely-confident\", 100",
        "misp:confidence-level=\"usually-confident\", 75",
        "misp:confidence-level=\"fairly-confident\", 50",
        "misp:confidence-level=\"rarely-confident\", 25",
        "misp:confidence-level=\"unconfident\", 0",
        "misp:confidence-level=\"confidence-cannot-be-evaluated\",",
        "estimative-language:likelihood-probability=\"almost-no-chance\", 0",
        "estimative-language:likelihood-probability=\"very-unlikely\", 5",
        "estimative-language:likelihood-probability=\"unlikely\", 20",
        "estimative-language:likelihood-probability=\"roughly-even-chance\", 45",
        "estimative-language:likelihood-probability=\"likely\", 55",
        "estimative-language:likelihood-probability=\"very-likely\", 80",
        "estimative-language:likelihood-probability=\"almost-certain\", 95",
        "estimative-language:confidence-in-analytic-judgment=\"low\", 0",
        "estimative-language:confidence-in-analytic-judgment=\"moderate\", 55",
        "estimative-language:confidence-in-analytic-judgment=\"high\", 95",
        "false-positive:risk=\"low\", 75",
        "false-positive:risk=\"medium\", 50",
        "false-positive:risk=\"high\", 25",
        "false-positive:risk=\"cannot-be-judged\",",
        "false-positive:confirmed=\"true\", 0",
        "false-positive:confirmed=\"false\", 50",
        "osint:certainty=\"100\", 100",
        "osint:certainty=\"93\", 93",
        "osint:certainty=\"75\", 75",
        "osint:certainty=\"50\", 50",
        "osint:certainty=\"30\", 30",
        "osint:certainty=\"7\", 7",
        "osint:certainty=\"0\", 0",
        "vocabulaire-des-probabilites-estimatives:degré-de-probabilité=\"quasi-certaine\", 93",
        "vocabulaire-des-probabilites-estimatives:degré-de-probabilité=\"probable\", 75",
        "vocabulaire-des-probabilites-estimatives:degré-de-probabilité=\"chances-à-peu-près-egales\", 50",
        "vocabulaire-des-probabilites-estimatives:degré-de-probabilité=\"probablement-pas\", 30",
        "vocabulaire-des-probabilites-estimatives:degré-de-probabilité=\"presque-aucune-chance\", 7"
    })
    void tagLeadsToItsNumberAndCannotBeJudgedToNone(String tag, Double number) {
        MispScale scale = MispScale.ofTag(tag).orElseThrow();
        Grade grade = scale.grade(tag).orElseThrow();
        assertEquals(number, grade.value().isEmpty() ? null : grade.value().getAsDouble());
        assertEquals(tag, scale.tag(grade));
    }

    @ParameterizedTest
    @CsvSource({
        "0, almost-no-chance",
        "4.99, almost-no-chance",
        "5, very-unlikely",
        "19.99, very-unlikely",
        "20, unlikely",
        "44.99, unlikely",
        "45, roughly-even-chance",
        "54.99, roughly-even-chance",
        "55, likely",
        "79.99, likely",
        "80, very-likely",
        "94.99, very-likely",
        "95, almost-certain",
        "100, almost-certain"
    })
    void numberLeadsToItsLikelihood(double number, String word) {
        assertEquals(word, MispScale.LIKELIHOOD.scale().of(number).word());
    }

    @Test
    void tagWithoutQuotesOrInCapitalsIsTheSame() {
        MispScale scale =
                MispScale.ofTag("Admiralty-Scale:Source-Reliability=B").orElseThrow();
        assertEquals(
                75,
                scale.grade("Admiralty-Scale:Source-Reliability=B")
                        .orElseThrow()
                        .number());
    }

    @ParameterizedTest
    @CsvSource({"tlp:white", "admiralty-scale", "misp:tool=\"x\"", "=\"b\""})
    void otherTagsAreNone(String tag) {
        assertTrue(MispScale.ofTag(tag).isEmpty());
    }

    @Test
    void valueThatTheTaxonomyLacksIsNone() {
        assertTrue(MispScale.RELIABILITY
                .grade("admiralty-scale:source-reliability=\"h\"")
                .isEmpty());
    }

    @Test
    void ofSeveralValuesTheLowestCounts() {
        assertEquals("fairly-confident", lowest("completely-confident", "fairly-confident"));
        assertEquals(
                "confidence-cannot-be-evaluated",
                lowest("usually-confident", "confidence-cannot-be-evaluated", "unconfident"));
        assertTrue(MispScale.lowest(List.of()).isEmpty());
    }

    private static String lowest(String... values) {
        List<Grade> grades = Stream.of(values)
                .map(value -> MispScale.CONFIDENCE_LEVEL.scale().named(value).orElseThrow())
                .toList();
        return MispScale.lowest(grades).orElseThrow().word();
    }
}
