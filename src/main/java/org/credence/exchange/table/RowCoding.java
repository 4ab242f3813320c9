package org.credence.exchange.table;

import java.util.ArrayList;
import java.util.List;
import org.credence.exchange.grouping.Bytes;
import org.credence.exchange.grouping.Coding;

/** Rows, of one table or of several, as bytes. */
public final class RowCoding implements Coding<Row> {
    private final List<Table> tables = new ArrayList<>();

    @Override
    public void put(Row row, Bytes into) {
        into.putNumber(indexOf(row.table()));
        into.putNumber(row.line());
        for (int i = 0; i < row.size(); i++) {
            into.putText(row.get(i));
        }
    }

    private int indexOf(Table table) {
        for (int i = tables.size() - 1; i >= 0; i--) {
            if (tables.get(i) == table) {
                return i;
            }
        }
        tables.add(table);
        return tables.size() - 1;
    }

    @Override
    public Row take(Bytes from) {
        Table table = tables.get((int) from.takeNumber());
        long line = from.takeNumber();
        String[] fields = new String[table.header().size()];
        for (int i = 0; i < fields.length; i++) {
            fields[i] = from.takeText();
        }
        return new Row(table, line, fields);
    }
}
