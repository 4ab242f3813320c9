package org.credence.score.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class DiscountsTest {
    private final Random random = new Random(7);

    @Test
    void neverFlipsASignAndNeverAmplifies() {
        for (int i = 0; i < 1000; i++) {
            double decibans = 60 * random.nextDouble() - 30;
            double left = Discounts.apply(decibans, random.nextDouble());
            assertTrue(left * decibans >= 0);
            assertTrue(Math.abs(left) <= Math.abs(decibans) + 1e-12);
        }
    }

    @Test
    void multiplies() {
        for (int i = 0; i < 1000; i++) {
            double decibans = 40 * random.nextDouble() - 20;
            double a = random.nextDouble();
            double b = random.nextDouble();
            assertEquals(Discounts.apply(decibans, a * b), Discounts.apply(Discounts.apply(decibans, a), b), 1e-9);
        }
    }

    @Test
    void slopeIsTheDerivative() {
        double step = 1e-5;
        for (int i = 0; i < 1000; i++) {
            double decibans = 40 * random.nextDouble() - 20;
            double factor = random.nextDouble();
            double measured =
                    (Discounts.apply(decibans + step, factor) - Discounts.apply(decibans - step, factor)) / (2 * step);
            assertEquals(measured, Discounts.slope(decibans, factor), 1e-5);
        }
    }
}
