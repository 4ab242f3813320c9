package org.credence.rules.language.sheet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cells in rows.
 *
 * @param rows   from the first; in a CSV file not all of the same width
 * @param merges areas that are one cell to whoever looks at them; only the first of their cells holds something
 */
public record Sheet(List<List<Cell>> rows, List<Merge> merges) {
    public Sheet {
        List<List<Cell>> copies = new ArrayList<>();
        rows.forEach(row -> copies.add(List.copyOf(row)));
        rows = List.copyOf(copies);
        merges = List.copyOf(merges);
    }

    /** An area of cells, both corners included. */
    public record Merge(Address first, Address last) {
        boolean contains(Address cell) {
            return first.row() <= cell.row()
                    && cell.row() <= last.row()
                    && first.column() <= cell.column()
                    && cell.column() <= last.column();
        }

        @Override
        public String toString() {
            return first + ":" + new Address("", last.row(), last.column());
        }
    }

    public int height() {
        return rows.size();
    }

    /** The cell with numbers from 0; null past the end of its row. */
    public @Nullable Cell cell(int row, int column) {
        boolean there = row < rows.size() && column < rows.get(row).size();
        return there ? rows.get(row).get(column) : null;
    }

    /** The first cell of a row that is not blank; null in a blank row. */
    public @Nullable Cell first(int row) {
        return rows.get(row).stream()
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .orElse(null);
    }

    /** The area that a cell is part of, or null. */
    public @Nullable Merge merge(Cell cell) {
        return merges.stream()
                .filter(merge -> merge.contains(cell.address()))
                .findFirst()
                .orElse(null);
    }
}
