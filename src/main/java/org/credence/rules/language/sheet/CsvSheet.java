package org.credence.rules.language.sheet;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a CSV file (RFC 4180) and keeps the place of each field in its text. */
public final class CsvSheet {
    /** What stands behind the first word of a table; programs of some countries write semicolons. */
    private static final Pattern SEPARATOR = Pattern.compile("(?i)\\bruleset\"?([,;\t])");

    private final String text;
    private final char separator;
    private final List<List<Cell>> rows = new ArrayList<>();
    /** Where in the text the next field begins. */
    private int position;
    /** A field of the present record was read. */
    private boolean behindField;

    private int offset = Cell.FIRST_OFFSET;

    private CsvSheet(String text) {
        this.text = text;
        Matcher matcher = SEPARATOR.matcher(text);
        this.separator = matcher.find() ? matcher.group(1).charAt(0) : ',';
    }

    /**
     * The sheet in a text.
     *
     * @throws UnreadableSheet when a quote is not closed, or something follows it
     */
    public static Sheet read(String text) throws UnreadableSheet {
        return new CsvSheet(text).read();
    }

    private Sheet read() throws UnreadableSheet {
        try {
            CsvReader.builder()
                    .fieldSeparator(separator)
                    .skipEmptyLines(false)
                    .allowUnclosedQuote(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .build(new Rows(), text)
                    .forEach(rows::add);
        } catch (CsvParseException e) {
            throw new UnreadableSheet(
                    false,
                    next(),
                    "The cell that begins here must end with a quote, and a separator or the end of the line behind it.",
                    "Maybe a quote within the cell is not doubled, or the one at its end is missing.");
        }
        return new Sheet(rows, List.of());
    }

    /** Where the field begins that could not be read: behind the separator, or at the beginning of its record. */
    private int next() {
        return behindField ? Math.min(text.length(), position + 1) : position;
    }

    /** Cells of a row. Fields follow each other with one separator between, which tells where each begins. */
    private final class Rows extends AbstractBaseCsvCallbackHandler<List<Cell>> {
        private List<Cell> row = new ArrayList<>();

        @Override
        protected void handleBegin(long line) {
            row = new ArrayList<>();
            behindField = false;
            if (!rows.isEmpty()) {
                skipLineEnd();
            }
        }

        @Override
        protected void handleField(int index, char[] buffer, int from, int length, boolean quoted) {
            position += index == 0 ? 0 : 1;
            String value = new String(buffer, from, length);
            Address address = new Address("", rows.size(), index);
            row.add(new Cell(address, value, Cell.Kind.TEXT, offset, new Cell.Span(position, quoted)));
            position += length
                    + (quoted ? 2 + (int) value.chars().filter(c -> c == '"').count() : 0);
            offset += length + Cell.GAP;
            behindField = true;
        }

        @Override
        protected List<Cell> buildRecord() {
            return row;
        }
    }

    private void skipLineEnd() {
        boolean two = text.startsWith("\r\n", position);
        position = Math.min(text.length(), position + (two ? 2 : 1));
    }
}
