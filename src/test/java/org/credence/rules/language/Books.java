package org.credence.rules.language;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Makes workbooks of text: CSV, in which numbers, {@code true}, {@code =formula}, {@code date:2021-07-04},
 * {@code percent:0.95} and {@code error:#REF!} become cells of that kind, and an apostrophe begins a text; a line
 * {@code #merge,B7:B9} merges, and {@code #sheet,Name} begins another sheet.
 */
public final class Books {
    private Books() {}

    public static byte[] workbook(byte[] script) {
        return workbook(new String(script, StandardCharsets.UTF_8));
    }

    public static byte[] workbook(String script) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = book.createSheet("Rules");
            int row = 0;
            for (CsvRecord line : lines(script)) {
                switch (line.getField(0)) {
                    case "#merge" -> sheet.addMergedRegion(CellRangeAddress.valueOf(line.getField(1)));
                    case "#sheet" -> {
                        sheet = book.createSheet(line.getField(1));
                        row = 0;
                    }
                    default -> fill(sheet, row++, line.getFields());
                }
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<CsvRecord> lines(String script) throws IOException {
        try (var reader = CsvReader.builder()
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(script)) {
            return reader.stream().toList();
        }
    }

    private static void fill(XSSFSheet sheet, int row, List<String> texts) {
        var cells = sheet.createRow(row);
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isEmpty()) {
                fill(cells.createCell(i), texts.get(i));
            }
        }
    }

    private static void fill(XSSFCell cell, String text) {
        if (text.matches("-?\\d+(\\.\\d+)?")) {
            cell.setCellValue(Double.parseDouble(text));
        } else if (text.equals("true") || text.equals("false")) {
            cell.setCellValue(Boolean.parseBoolean(text));
        } else if (text.startsWith("=")) {
            cell.setCellFormula(text.substring(1));
        } else if (text.startsWith("date:")) {
            cell.setCellStyle(style(cell, "yyyy-mm-dd"));
            cell.setCellValue(LocalDate.parse(text.substring(5)));
        } else if (text.startsWith("percent:")) {
            cell.setCellStyle(style(cell, "0%"));
            cell.setCellValue(Double.parseDouble(text.substring(8)));
        } else if (text.startsWith("error:")) {
            cell.setCellErrorValue(FormulaError.forString(text.substring(6)));
        } else {
            cell.setCellValue(text.startsWith("'") ? text.substring(1) : text);
        }
    }

    private static CellStyle style(XSSFCell cell, String format) {
        XSSFWorkbook book = cell.getSheet().getWorkbook();
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }
}
