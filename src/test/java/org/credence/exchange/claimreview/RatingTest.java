package org.credence.exchange.claimreview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.credence.exchange.file.Passage;
import org.credence.exchange.json.Tree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatingTest {
    /** The steps of scales in use; the bounds lie at 0.4 and 0.6 of the way from worst to best. */
    @ParameterizedTest
    @CsvSource({
        "1, 1, 5, refuted",
        "2, 1, 5, refuted",
        "3, 1, 5, undetermined",
        "4, 1, 5, confirmed",
        "5, 1, 5, confirmed",
        "1, 1, 6, refuted",
        "3, 1, 6, refuted",
        "4, 1, 6, undetermined",
        "5, 1, 6, confirmed",
        "1, 1, 3, refuted",
        "2, 1, 3, undetermined",
        "3, 1, 3, confirmed",
        "2, 1, 4, refuted",
        "3, 1, 4, confirmed",
        "40, 0, 100, refuted",
        "40.1, 0, 100, undetermined",
        "60, 0, 100, undetermined",
        "60.1, 0, 100, confirmed",
        "'2,5', 0, 10, refuted",
        "1, 5, 1, confirmed",
        "5, 5, 1, refuted",
        "0, 1, 5, none",
        "6, 1, 5, none",
        "1, 1, 1, none",
    })
    void numbersAreReadOnTheirOwnScale(String value, String worst, String best, String result) {
        assertEquals(
                result,
                result("{\"ratingValue\":\"%s\",\"worstRating\":\"%s\",\"bestRating\":\"%s\"}"
                        .formatted(value, worst, best)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"ratingValue\":1}                                              | refuted",
                "{\"ratingValue\":1,\"bestRating\":2}                             | refuted",
                "{\"ratingValue\":0,\"worstRating\":0}                            | refuted",
                "{\"ratingValue\":4,\"bestRating\":\"ten\"}                       | none",
                "{\"ratingValue\":\"NaN\"}                                        | none",
                "{\"ratingValue\":1e400}                                          | none",
                "{\"ratingValue\":1,\"alternateName\":\"False\"}                  | refuted",
                "{\"ratingValue\":1,\"alternateName\":\"True\"}                   | undetermined",
                "{\"ratingValue\":1,\"alternateName\":\"Misleading\"}             | undetermined",
                "{\"alternateName\":[\"Falso\",\"Wobbly\"]}                       | refuted",
                "{\"alternateName\":[\"Falso\",\"True\"]}                         | undetermined",
                "{\"alternateName\":\"Wobbly\"}                                   | none",
                "{\"name\":\"True\"}                                              | confirmed",
                "\"True\"                                                         | confirmed",
                "[{\"alternateName\":\"True\"}]                                   | confirmed",
                "[]                                                               | none",
            })
    void numberAndWordMustSayTheSame(String rating, String result) {
        assertEquals(result, result(rating));
    }

    private static String result(String rating) {
        Tree review = Tree.read(Passage.of("x", "{\"reviewRating\":" + rating + "}"));
        Rating read = Rating.of(new Node(review.at("reviewRating"), new Document(review)));
        return read.result() == null ? "none" : read.result().name().toLowerCase(java.util.Locale.ROOT);
    }
}
