package org.credence.rules.language.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Reads the sheets of a workbook ({@code .xlsx}). Nothing in it is computed, followed or run. */
public final class Workbook {
    /** Bytes unpacked; the table of a thousand rules has half a million. */
    private static final long LARGEST = 10_000_000;

    private static final int MOST_PARTS = 500;
    private static final int MOST_ROWS = 5_000;
    private static final int MOST_COLUMNS = 200;
    private static final int MOST_CELLS = 200_000;

    private final List<Sheet> sheets = new ArrayList<>();
    private int offset = Cell.FIRST_OFFSET;
    private int cells;

    private Workbook() {}

    /**
     * Every sheet, hidden ones too, in the workbook's order.
     *
     * @throws UnreadableSheet when it is no workbook, is damaged, or is too large
     */
    public static List<Sheet> read(byte[] content) throws UnreadableSheet {
        unpack(content);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            Workbook workbook = new Workbook();
            for (org.apache.poi.ss.usermodel.Sheet sheet : book) {
                workbook.add(sheet);
            }
            return workbook.sheets;
        } catch (IOException | RuntimeException e) {
            // whatever a damaged file makes the library say, the file is at fault
            throw damaged(e);
        }
    }

    /** Makes sure that unpacking it takes little: a few bytes can unpack to more than a memory holds. */
    private static void unpack(byte[] content) throws UnreadableSheet {
        long size = 0;
        int parts = 0;
        byte[] sink = new byte[1 << 16];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts++;
                size += length(zip, sink, LARGEST - size);
                if (size > LARGEST || parts > MOST_PARTS) {
                    throw tooLarge("has more than " + LARGEST / 1_000_000 + " MB, or " + MOST_PARTS + " parts");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw damaged(e);
        }
        if (parts == 0) {
            throw noWorkbook();
        }
    }

    /** How much a stream holds, read no further than just past the most that it may. */
    private static long length(InputStream stream, byte[] sink, long most) throws IOException {
        long length = 0;
        for (int read = stream.read(sink); read >= 0 && length <= most; read = stream.read(sink)) {
            length += read;
        }
        return length;
    }

    private void add(org.apache.poi.ss.usermodel.Sheet sheet) throws UnreadableSheet {
        String name = sheets.isEmpty() ? "" : sheet.getSheetName();
        int width = 0;
        int height = 0;
        for (Row row : sheet) {
            for (var cell : row) {
                if (cell.getCellType() != CellType.BLANK) {
                    width = Math.max(width, cell.getColumnIndex() + 1);
                    height = row.getRowNum() + 1;
                }
            }
        }
        cells += height * Math.min(width, MOST_COLUMNS);
        if (height > MOST_ROWS || width > MOST_COLUMNS || cells > MOST_CELLS) {
            throw tooLarge("has a sheet (" + sheet.getSheetName() + ") of more than " + MOST_ROWS + " rows or "
                    + MOST_COLUMNS + " columns, or more than " + MOST_CELLS + " cells");
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (int row = 0; row < height; row++) {
            rows.add(cells(sheet.getRow(row), name, row, width));
        }
        sheets.add(new Sheet(
                rows,
                sheet.getMergedRegions().stream()
                        .map(it -> new Sheet.Merge(
                                new Address(name, it.getFirstRow(), it.getFirstColumn()),
                                new Address(name, it.getLastRow(), it.getLastColumn())))
                        .toList()));
    }

    private List<Cell> cells(@Nullable Row row, String sheet, int number, int width) {
        List<Cell> all = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            var cell = row == null ? null : row.getCell(column);
            Cell.Kind kind = cell == null ? Cell.Kind.TEXT : kind(cell);
            String text = cell == null ? "" : text(cell);
            all.add(new Cell(new Address(sheet, number, column), text, kind, offset, Cell.Span.NONE));
            offset += text.length() + Cell.GAP;
        }
        return all;
    }

    private static Cell.Kind kind(org.apache.poi.ss.usermodel.Cell cell) {
        return switch (cell.getCellType()) {
            case NUMERIC -> DateUtil.isCellDateFormatted(cell) ? Cell.Kind.DATE : Cell.Kind.NUMBER;
            case BOOLEAN -> Cell.Kind.TRUTH;
            case FORMULA -> Cell.Kind.FORMULA;
            case ERROR -> Cell.Kind.BROKEN;
            default -> Cell.Kind.TEXT;
        };
    }

    /** A number as it is, however it is shown: 95 % is 0.95. */
    private static String text(org.apache.poi.ss.usermodel.Cell cell) {
        CellType type = cell.getCellType();
        return switch (type) {
            case NUMERIC -> plain(cell.getNumericCellValue());
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            case FORMULA -> "=" + cell.getCellFormula();
            case ERROR ->
                org.apache.poi.ss.usermodel.FormulaError.forInt(cell.getErrorCellValue())
                        .getString();
            case STRING -> cell.getStringCellValue();
            default -> "";
        };
    }

    private static String plain(double number) {
        return Double.isFinite(number)
                ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
                : String.valueOf(number);
    }

    private static UnreadableSheet tooLarge(String what) {
        return new UnreadableSheet(
                true, 0, "The workbook " + what + ".", "Maybe copy the table alone into a new workbook.");
    }

    private static UnreadableSheet noWorkbook() {
        return new UnreadableSheet(
                false,
                0,
                "The file must be a workbook (.xlsx) without a password, and its first bytes say that it is not.",
                "Maybe save it anew as an Excel workbook (.xlsx), or as CSV in UTF-8.");
    }

    private static UnreadableSheet damaged(Exception cause) {
        String said = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        String kind = cause.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        String reason = said.isBlank() || said.equals("null") ? kind : said;
        return new UnreadableSheet(
                false,
                0,
                "The workbook cannot be read (" + reason + ").",
                "Maybe it is damaged: open it in a spreadsheet program and save it anew.");
    }
}
