package org.credence.exchange.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;

/** Takes the fields of a row from the parser. */
final class RowHandler extends AbstractBaseCsvCallbackHandler<RowHandler> {
    /** Above what a spreadsheet has (16,384 columns); further fields are only counted. */
    static final int MOST_FIELDS = 20_000;

    private String[] fields = new String[16];
    private int count;
    private boolean blank;

    @Override
    protected void handleBegin(long startingLineNumber) {
        count = 0;
        blank = true;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        count = index + 1;
        blank &= length == 0;
        if (index < MOST_FIELDS) {
            if (index == fields.length) {
                fields = Arrays.copyOf(fields, 2 * index);
            }
            fields[index] = length == 0 ? "" : new String(buffer, offset, length);
        }
    }

    @Override
    protected RowHandler buildRecord() {
        return this;
    }

    long line() {
        return getStartingLineNumber();
    }

    /** How many fields the row has, also when they are more than are kept. */
    int count() {
        return count;
    }

    /** Whether nothing stands between its delimiters. */
    boolean isBlank() {
        return blank;
    }

    String field(int index) {
        return fields[index];
    }

    /** The first fields. */
    String[] fields(int number) {
        return Arrays.copyOf(fields, number);
    }
}
