package org.credence.exchange.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.Where;
import org.junit.jupiter.api.Test;

class ImportCountTest {
    private final ImportCount count = new ImportCount();

    @Test
    void reasonsAreToldByHowOftenTheyWereMet() {
        count.read();
        count.read();
        count.read();
        count.made();
        count.rejected(problem("date", "x", "a date"));
        count.rejected(problem("name", "y", "given"));
        count.rejected(problem("name", "z", "given"));
        count.warned(problem("rating", "1", "known"));
        count.remark("2 unknown words: odd, even");
        assertEquals(
                List.of(
                        "3 read, 1 incidents made, 3 rejected, 1 warnings",
                        "  2  name must be given",
                        "  1  date must be a date",
                        "  warned: 1  rating must be known",
                        "  2 unknown words: odd, even"),
                count.lines());
    }

    /** Reasons that quote the input would otherwise grow with it. */
    @Test
    void reasonsAreNotToldApartWithoutEnd() {
        for (int i = 0; i < 1000; i++) {
            count.rejected(problem("subject " + i, "x", "known"));
        }
        assertEquals(102, count.lines().size());
        assertEquals("  900  for other reasons", count.lines().get(1));
    }

    private static Problem problem(String subject, String found, String expected) {
        return Problem.mustBe(Where.file("x"), subject, found, expected);
    }
}
