package org.credence.exchange.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainNumberTest {
    @ParameterizedTest
    @CsvSource({
        "2, 2",
        "-2.0, -2",
        "0.1, 0.1",
        "-0.0, 0",
        "1e7, 10000000",
        "1e-7, 0.0000001",
        "12345678.9, 12345678.9",
        "1e20, 100000000000000000000",
        "9007199254740993, 9007199254740992"
    })
    void numbersAreWrittenPlain(double number, String plain) {
        assertEquals(plain, PlainNumber.of(number));
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, 6, 0.5",
        "0.1234565, 6, 0.123456",
        "0.9999996, 6, 1",
        "-0.0000004, 6, 0",
        "-12.34567, 4, -12.3457",
        "3, 4, 3",
        "0.0001, 4, 0.0001",
        "-0.05, 4, -0.05",
        "1e300, 4, 1"
    })
    void roundedNumbersHaveNoTrailingZeros(double number, int decimals, String plain) {
        String rounded = PlainNumber.of(number, decimals);
        assertTrue(number == 1e300 ? rounded.length() == 301 : rounded.equals(plain), rounded);
    }

    @Test
    void anyNumberReadsBackTheSame() {
        Random random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            double number = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(number)) {
                String plain = PlainNumber.of(number);
                assertEquals(number, Double.parseDouble(plain));
                assertFalse(plain.contains("E"), plain);
            }
        }
    }

    @Test
    void roundingIsThatOfDecimals() {
        Random random = new Random(2);
        for (int i = 0; i < 10_000; i++) {
            double number = random.nextGaussian() * 30;
            BigDecimal exact = new BigDecimal(number).setScale(4, RoundingMode.HALF_EVEN);
            assertEquals(0, exact.compareTo(new BigDecimal(PlainNumber.of(number, 4))));
        }
    }
}
