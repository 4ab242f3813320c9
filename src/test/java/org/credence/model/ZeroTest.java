package org.credence.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.credence.model.Value.Quantity;
import org.junit.jupiter.api.Test;

/** Numbers are equal when they are written the same; −0 is written as 0. */
class ZeroTest {
    @Test
    void negativeZeroIsTheSameQuantityAsZero() {
        assertEquals(Quantity.of(0), Quantity.of(-0.0));
        assertEquals(new Quantity(0, 5, "km"), new Quantity(-0.0, 5, "km"));
    }

    @Test
    void negativeZeroIsTheSamePlaceAsZero() {
        assertEquals(place(0), place(-0.0));
    }

    private static Place place(double zero) {
        return new Place("Synthetic Gulf", List.of(), null, zero, zero, zero);
    }
}
