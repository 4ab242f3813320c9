package org.credence.rules.language.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CsvSheetTest {
    private static final List<String> PARTS = List.of("a", "b c", ",", "\"", "\"\"", "\n", "\r\n", "é", "😀", ";", " ");

    private final Random random = new Random(3);

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append(PARTS.get(random.nextInt(PARTS.size())));
        }
        return text.toString();
    }

    private static String written(String text, boolean quoted) {
        boolean needed = text.chars().anyMatch(c -> ",\"\r\n".indexOf(c) >= 0);
        return quoted || needed ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    /** Whatever stands before a cell, its place is where its characters stand in the file. */
    @Test
    void everyCellIsFoundWhereItStands() throws UnreadableSheet {
        for (int i = 0; i < 500; i++) {
            List<List<String>> rows = new ArrayList<>();
            for (int row = 1 + random.nextInt(4); row > 0; row--) {
                List<String> cells = new ArrayList<>();
                for (int cell = 1 + random.nextInt(4); cell > 0; cell--) {
                    cells.add(text());
                }
                rows.add(cells);
            }
            String lineEnd = random.nextBoolean() ? "\n" : "\r\n";
            String file = rows.stream()
                    .map(row -> row.stream()
                            .map(cell -> written(cell, random.nextBoolean()))
                            .collect(Collectors.joining(",")))
                    .collect(Collectors.joining(lineEnd, "", random.nextBoolean() ? lineEnd : ""));
            verify(rows, CsvSheet.read(file), file);
        }
    }

    private static void verify(List<List<String>> rows, Sheet sheet, String file) {
        for (int row = 0; row < sheet.height(); row++) {
            for (Cell cell : sheet.rows().get(row)) {
                int column = cell.address().column();
                assertEquals(rows.get(row).get(column), cell.text(), file);
                String found =
                        file.substring(cell.inFile(0), cell.inFile(cell.text().length()));
                assertEquals(cell.span().quoted() ? cell.text().replace("\"", "\"\"") : cell.text(), found, file);
            }
        }
    }

    private static int offset(String text) {
        return assertThrows(UnreadableSheet.class, () -> CsvSheet.read(text)).offset();
    }

    @Test
    void addressesAreThoseOfSpreadsheetPrograms() {
        assertEquals("A1", new Address("", 0, 0).toString());
        assertEquals("Z9", new Address("", 8, 25).toString());
        assertEquals("AA10", new Address("", 9, 26).toString());
        assertEquals("ZZ1", new Address("", 0, 701).toString());
        assertEquals("AAA1", new Address("", 0, 702).toString());
        assertEquals("'Old prices'!C7", new Address("Old prices", 6, 2).toString());
        assertEquals("a__b!C7", new Address("a':b", 6, 2).toString());
    }

    @Test
    void whatFollowsAQuoteIsRefusedWhereItsCellBegins() {
        assertEquals(6, offset("a,b\nc,\"d\" e\n"));
        assertEquals(0, offset("\"a\" b"));
        assertEquals(2, offset("a\n\"b\" c"));
        assertEquals(6, offset("a,b\r\n,\"unclosed\n"));
        assertEquals(4, offset("\"a\"\n\"b"));
    }
}
