package org.credence.rules.language.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.credence.rules.language.Place;
import org.credence.rules.language.parse.Locator;
import org.credence.rules.language.sheet.Cell;
import org.credence.rules.language.sheet.Sheet;
import org.credence.rules.language.text.SourceText;
import org.jspecify.annotations.Nullable;

/** Places in a table: offsets count the characters of its cells. */
public final class SheetLocator implements Locator {
    private final String file;
    private final @Nullable SourceText source;
    private final List<Cell> cells = new ArrayList<>();
    private final Map<String, Cell> byAddress = new HashMap<>();
    private final Map<Place, String> spellings = new HashMap<>();

    /** @param source the text of a CSV file, or null for a workbook */
    public SheetLocator(String file, List<Sheet> sheets, @Nullable SourceText source) {
        this.file = file;
        this.source = source;
        sheets.forEach(sheet -> sheet.rows().forEach(cells::addAll));
        cells.sort(Comparator.comparingInt(Cell::offset));
        cells.forEach(cell -> byAddress.put(cell.address().toString(), cell));
    }

    /** The whole of a cell. */
    Place place(Cell cell) {
        return place(cell, 0, cell.text().length());
    }

    /** What begins in the head of a column and ends in a row belongs to the row. */
    @Override
    public Place place(int from, int to) {
        Cell first = at(from);
        Cell last = at(Math.max(from, to - 1));
        if (first.equals(last)) {
            int length = first.text().length();
            return place(
                    first,
                    Math.max(0, Math.min(length, from - first.offset())),
                    Math.max(0, Math.min(length, to - first.offset())));
        }
        return place(first.address().row() > last.address().row() ? first : last);
    }

    /** Quotes put around a cell have the offsets before and after it. */
    private Cell at(int offset) {
        int low = 0;
        int high = cells.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (cells.get(middle).offset() - 1 <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return cells.get(low);
    }

    private Place place(Cell cell, int from, int to) {
        String address = cell.address().toString();
        if (source == null) {
            String text = cell.text();
            int column = text.codePointCount(0, from) + 1;
            return new Place(file, cell.address().row() + 1, column, text.codePointCount(from, to), address);
        }
        int begin = cell.inFile(from);
        int end = cell.inFile(to);
        return new Place(file, source.lineAt(begin), source.columnAt(begin), source.length(begin, end), address);
    }

    @Override
    public String line(Place place) {
        if (source != null) {
            return place.line() == 0 ? "" : source.line(place.line());
        }
        Cell cell = byAddress.get(place.cell());
        return cell == null ? "" : cell.text().replaceAll("\\R", " ");
    }

    @Override
    public String end() {
        return "end of the cell";
    }

    /** Has a place, where only the value of a column stands, be told with the column's head. */
    void spell(Place place, String spelling) {
        spellings.put(place, spelling);
    }

    @Override
    public String text(Place place) {
        String spelling = spellings.get(place);
        return spelling == null ? Locator.super.text(place) : spelling;
    }
}
