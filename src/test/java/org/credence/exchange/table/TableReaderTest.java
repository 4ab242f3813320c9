package org.credence.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.UnreadableInput;
import org.credence.exchange.format.ImportFile;
import org.credence.exchange.grouping.Grouping;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {
    @TempDir
    private Path folder;

    @Test
    void fieldsInQuotesHoldDelimitersQuotesAndLineEnds() throws IOException {
        assertEquals(
                "a b c | 2 x,y|say \"no\"|two\r\nlines | 4 1|2|3",
                read("a,b,c\n\"x,y\",\"say \"\"no\"\"\",\"two\r\nlines\"\n1,2,3\n"));
    }

    @Test
    void quotesThatAreNotDoubledDoNotMoveTheFields() throws IOException {
        assertEquals("a b | 2 he said no\" to it|2 | 3 x |y", read("a,b\n\"he said \"no\" to it\",2\n\"x\" ,y\n"));
    }

    @Test
    void blankLinesAndLinesOfDelimitersArePassedOver() throws IOException {
        assertEquals("a b | 4 1|2 | 7 3|", read("\na,b\n\n1,2\n,\n,\n3,\n"));
    }

    @ParameterizedTest
    @CsvSource({"a;b,';'", "'a,b;c',','", "a|b,|", "alone,','", "'\"a;b;c\",d',','"})
    void delimiterIsWhatTheHeaderHasMostOf(String header, char delimiter) throws IOException {
        try (TableReader reader = open((header + "\n").getBytes(StandardCharsets.UTF_8), null, TableForm.CSV)) {
            assertEquals(delimiter, reader.delimiter());
        }
    }

    @Test
    void tabsWithoutQuotesKeepEveryQuote() throws IOException {
        TableForm form = TableForm.plainTabs(List.of("a", "b"));
        assertEquals(
                "a b | 1 \"x|y\"\"z | 2 '|\"",
                read("\"x\ty\"\"z\n'\t\"\n".getBytes(StandardCharsets.UTF_8), null, form));
    }

    @Test
    void columnsWithoutANameOfTheirOwnGetOne() throws IOException {
        assertEquals("a a (2) column 3 a (3)", read(" a ,a,,a\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void byteOrderMarkTellsTheEncoding(String name) throws IOException {
        byte[] bytes = "\uFEFFName,Ort\nЖ😀,Zürich\n".getBytes(Charset.forName(name));
        assertEquals("Name Ort | 2 Ж😀|Zürich", read(bytes, StandardCharsets.ISO_8859_1, TableForm.CSV));
    }

    @Test
    void encodingMayBeNamed() throws IOException {
        byte[] bytes = "Ort\nZürich\n".getBytes(Charset.forName("windows-1252"));
        assertEquals("Ort | 2 Zürich", read(bytes, Charset.forName("windows-1252"), TableForm.CSV));
    }

    @Test
    void rowThatIsNoTextIsPassedOver() throws IOException {
        byte[] bytes = "Name,Ort\nA,Zürich\nB,Bern\n".getBytes(Charset.forName("windows-1252"));
        assertEquals(
                "Name Ort | x.csv:2:2 (/Ort): The text (Z\uFFFDrich) must be in the encoding UTF-8.\nMaybe the file has another"
                        + " encoding; name it with --encoding, such as windows-1252. | 3 B|Bern",
                read(bytes, null, TableForm.CSV));
    }

    @Test
    void raggedRowIsPassedOver() throws IOException {
        assertEquals(
                "a b c | x.csv:2:3 (/c): The row (2 fields, the last (2)) must be 3 fields, as the header has.\n"
                        + "Maybe a field that holds (,) or a line end lacks its quotes."
                        + " | x.csv:3:4: The row (5 fields, number 4 is (4)) must be 3 fields, as the header has.\n"
                        + "Maybe a field that holds (,) or a line end lacks its quotes. | 4 1|2|3",
                read("a,b,c\n1,2\n1,2,3,4,\n1,2,3,,\n"));
    }

    @Test
    void quoteThatIsNeverClosedEndsTheTable() throws IOException {
        try (TableReader reader =
                open("a,b\n1,2\n3,\"4\n5,6\n".getBytes(StandardCharsets.UTF_8), null, TableForm.CSV)) {
            assertEquals("1", reader.next().get(0));
            UnreadableInput thrown = assertThrows(UnreadableInput.class, reader::next);
            assertEquals(
                    "x.csv:3: The quote (open to the end) must be closed, in this row or a later one.\n"
                            + "Maybe a quote within a field is not doubled.",
                    thrown.getMessage());
        }
    }

    @Test
    void fieldWithoutEndIsNotHeld() throws IOException {
        byte[] bytes = ("a\n\"" + "x".repeat(5_000_000)).getBytes(StandardCharsets.UTF_8);
        try (TableReader reader = open(bytes, null, TableForm.CSV)) {
            assertThrows(UnreadableInput.class, reader::next);
        }
    }

    @Test
    void rowOfManyFieldsIsNotHeld() throws IOException {
        try (TableReader reader = open(
                ("a\n" + ",x".repeat(100_000) + "\n1\n").getBytes(StandardCharsets.UTF_8),
                null,
                TableForm.CSV.withDelimiter(','))) {
            assertThrows(BadInput.class, reader::next);
            assertEquals("1", reader.next().get(0));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 100_000})
    void packedFileThatIsCutOffSaysSo(int rows) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("a,b\n1,2\n".repeat(rows).getBytes(StandardCharsets.UTF_8));
        }
        byte[] cut = Arrays.copyOf(packed.toByteArray(), packed.size() - 10);
        UnreadableInput thrown = assertThrows(UnreadableInput.class, () -> read(cut, null, TableForm.CSV));
        assertEquals(true, thrown.getMessage().contains("cut off"), thrown.getMessage());
    }

    @Test
    void emptyFileIsNoTable() {
        UnreadableInput thrown = assertThrows(UnreadableInput.class, () -> read("\n\n"));
        assertEquals("x.csv: The file (empty) must be a table with a header line.", thrown.getMessage());
    }

    @Test
    void rowsComeBackFromAGroupingWithTheirPlaces() throws IOException {
        List<String> groups = new ArrayList<>();
        try (TableReader one = open("k,v\nx,1\ny,2\n".getBytes(StandardCharsets.UTF_8), null, TableForm.CSV);
                TableReader two = open("v,k,w\n,x,\n".getBytes(StandardCharsets.UTF_8), null, TableForm.CSV);
                Grouping<Row> grouping = new Grouping<>(new RowCoding())) {
            for (Row row = one.next(); row != null; row = one.next()) {
                grouping.add(row.get(0), row);
            }
            Row other = two.next();
            grouping.add(other.get(1), other);
            grouping.forEach((key, rows) -> {
                for (Row row = rows.next(); row != null; row = rows.next()) {
                    groups.add(key + " " + row + " " + row.where(1));
                }
            });
        }
        assertEquals(
                List.of(
                        "x x.csv:2: [x, 1] x.csv:2:2 (/v)",
                        "x x.csv:2: [, x, ] x.csv:2:2 (/k)",
                        "y x.csv:3: [y, 2] x.csv:3:2 (/v)"),
                groups);
    }

    private String read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8), null, TableForm.CSV);
    }

    /** Header, then rows with their lines, or what was wrong with them. */
    private String read(byte[] bytes, @Nullable Charset encoding, TableForm form) throws IOException {
        try (TableReader reader = open(bytes, encoding, form)) {
            StringBuilder text =
                    new StringBuilder(String.join(" ", reader.table().header()));
            for (Object next = next(reader); next != null; next = next(reader)) {
                text.append(" | ").append(next);
            }
            return text.toString();
        }
    }

    private static @Nullable Object next(TableReader reader) {
        try {
            Row row = reader.next();
            if (row == null) {
                return null;
            }
            List<String> fields = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                fields.add(row.get(i));
            }
            return row.line() + " " + String.join("|", fields);
        } catch (UnreadableInput e) {
            throw e;
        } catch (BadInput e) {
            return e.getMessage();
        }
    }

    private TableReader open(byte[] bytes, @Nullable Charset encoding, TableForm form) throws IOException {
        Path file = folder.resolve("table");
        Files.write(file, bytes);
        return TableReader.open(new ImportFile("x.csv", file), encoding, form);
    }
}
