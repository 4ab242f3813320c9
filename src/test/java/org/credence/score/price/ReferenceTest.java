package org.credence.score.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.math3.special.Gamma;
import org.credence.argument.Decibans;
import org.credence.model.Kinds;
import org.credence.model.Tally;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Numbers from the literature; each line of the data file says where its number comes from. */
class ReferenceTest {

    @TestFactory
    Stream<DynamicTest> numbersFromTheLiterature() throws IOException {
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("/score/reference.csv"))) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.stream().filter(line -> !line.startsWith("#")).map(line -> {
                String[] cells = line.split(",", 4);
                double[] arguments = Arrays.stream(cells[1].split(" "))
                        .mapToDouble(Double::parseDouble)
                        .toArray();
                return dynamicTest(
                        cells[0] + "(" + cells[1] + ")",
                        () -> assertEquals(Double.parseDouble(cells[2]), compute(cells[0], arguments), 1e-9, cells[3]));
            });
        }
    }

    private static double compute(String function, double[] a) {
        return switch (function) {
            case "trigamma" -> Gamma.trigamma(a[0]);
            case "deviation" -> new Reputation(a[0], a[1]).deviation();
            case "discount" -> Discounts.apply(a[0], a[1]);
            case "mean" ->
                Reputation.of(new Kinds.Prior(a[0] / (a[0] + a[1]), a[0] + a[1]), new Tally(a[2], a[3]))
                        .mean();
            case "word" -> new Reputation(a[0], a[1]).word(a[2]);
            case "logodds" -> Decibans.logOdds(a[0]);
            case "probability" -> Decibans.probability(a[0]);
            default -> throw new IllegalArgumentException(function);
        };
    }
}
