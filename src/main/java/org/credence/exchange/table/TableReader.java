package org.credence.exchange.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.UnreadableInput;
import org.credence.exchange.file.Where;
import org.credence.exchange.format.ImportFile;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table, one after the other, with no more in memory than the longest.
 *
 * <p>Lines with nothing, or nothing but delimiters, are passed over. Not for several threads at once.
 */
public final class TableReader implements Closeable {
    /** In characters: longer than any field of a real table, and four times smaller than the smallest heap. */
    private static final int LONGEST_FIELD = 1 << 22;

    /** In characters, as in JSON: a book has a million, a report fewer. */
    private static final int LONGEST_TEXT = 1_000_000;

    /** No text holds half of a character, so that no quote is ever found. */
    private static final char NO_QUOTE = '\uDFFF';

    private static final String IN = "in the encoding ";

    private final String file;
    private final Decoded text;
    private final CsvReader<RowHandler> csv;
    private final RowHandler handler = new RowHandler();
    private final CloseableIterator<RowHandler> rows;
    private final Table table;
    private final char delimiter;

    private TableReader(String file, Decoded text, TableForm form) {
        this.file = file;
        this.text = text;
        this.delimiter = form.delimiter() == TableForm.DETECT ? Delimiters.of(text.head()) : form.delimiter();
        this.csv = parser(delimiter, form.quotes()).build(handler, text.reader());
        this.rows = csv.iterator();
        this.table = Table.named(file, form.header() == null ? headerLine() : form.header());
    }

    /** Takes what RFC 4180 does not allow as far as fields can be told apart; one bad row is no end of a file. */
    @SuppressWarnings("removal")
    private static CsvReader.CsvReaderBuilder parser(char delimiter, boolean quotes) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .quoteCharacter(quotes ? '"' : NO_QUOTE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_FIELD);
    }

    /**
     * Opens a table and reads its header.
     *
     * @param encoding of a text without a byte order mark, or null for UTF-8
     * @throws BadInput when it cannot be opened, or has no header
     */
    public static TableReader open(ImportFile file, @Nullable Charset encoding, TableForm form) throws IOException {
        InputStream in = file.open();
        try {
            return new TableReader(file.name(), new Decoded(in, encoding), form);
        } catch (IOException e) {
            in.close();
            throw UnreadableInput.after(0, file.where(), e);
        } catch (RuntimeException e) {
            in.close();
            throw e;
        }
    }

    public Table table() {
        return table;
    }

    /** What stands between fields. */
    public char delimiter() {
        return delimiter;
    }

    private List<String> headerLine() {
        RowHandler first = fetch();
        if (first == null) {
            throw new UnreadableInput(Problem.mustBe(Where.file(file), "file", "empty", "a table with a header line"));
        }
        List<String> names = List.of(first.fields(Math.min(first.count(), RowHandler.MOST_FIELDS)));
        for (String name : names) {
            requireText(name, new Where(file, first.line(), names.indexOf(name) + 1, ""));
        }
        return names;
    }

    /**
     * The next row; null after the last.
     *
     * @throws BadInput        when the row has fewer or more fields than the header, or bytes that are no text; the
     *                         next call goes on after it
     * @throws UnreadableInput when the file cannot be read any further
     */
    public @Nullable Row next() {
        RowHandler next = fetch();
        if (next == null) {
            return null;
        }
        int columns = table.header().size();
        if (next.count() != columns) {
            requireColumns(next, columns);
        }
        String[] fields = next.fields(columns);
        for (int i = 0; i < columns; i++) {
            if (fields[i].indexOf(Decoded.INVALID) >= 0 || fields[i].length() > LONGEST_TEXT) {
                requireText(fields[i], table.where(next.line(), i));
            }
        }
        return new Row(table, next.line(), fields);
    }

    private @Nullable RowHandler fetch() {
        try {
            while (rows.hasNext()) {
                RowHandler next = rows.next();
                if (!next.isBlank()) {
                    return next;
                }
            }
            return null;
        } catch (UncheckedIOException e) {
            IOException cause = java.util.Objects.requireNonNull(e.getCause());
            throw UnreadableInput.after(text.bytes(), new Where(file, handler.line(), 0, ""), cause);
        } catch (CsvParseException e) {
            throw e.getCause() instanceof UnreadableInput unreadable ? unreadable : notClosed();
        }
    }

    /** The only error of its own that the parser's settings leave. */
    private UnreadableInput notClosed() {
        return new UnreadableInput(Problem.mustBe(
                        new Where(file, handler.line(), 0, ""),
                        "quote",
                        "open to the end",
                        "closed, in this row or a later one")
                .maybe("a quote within a field is not doubled"));
    }

    /** Empty fields behind the last column, as spreadsheets leave them, are no columns. */
    private void requireColumns(RowHandler row, int columns) {
        if (row.count() < columns) {
            String last = row.field(row.count() - 1);
            throw ragged(
                    row,
                    row.count(),
                    row.count() + (row.count() == 1 ? " field, (" : " fields, the last (") + last + ")");
        }
        for (int i = columns; i < row.count(); i++) {
            if (i >= RowHandler.MOST_FIELDS || !row.field(i).isEmpty()) {
                String more = i >= RowHandler.MOST_FIELDS ? "…" : row.field(i);
                throw ragged(row, i, row.count() + " fields, number " + (i + 1) + " is (" + more + ")");
            }
        }
    }

    private BadInput ragged(RowHandler row, int column, String found) {
        int columns = table.header().size();
        String expected = columns + (columns == 1 ? " field" : " fields") + ", as the header has";
        return new BadInput(Problem.mustBe(table.where(row.line(), column), "row", found, expected)
                .maybe("a field that holds (" + (delimiter == '\t' ? "tab" : delimiter)
                        + ") or a line end lacks its quotes"));
    }

    /** Whether the bytes were no text in the encoding. */
    public static boolean isAboutEncoding(BadInput problem) {
        return problem.problem().expected().startsWith(IN);
    }

    private void requireText(String field, Where where) {
        if (field.length() > LONGEST_TEXT) {
            String found = field.length() + " characters";
            throw new BadInput(Problem.mustBe(where, "text", found, "at most " + LONGEST_TEXT + " characters")
                    .maybe("a quote before it is not closed"));
        }
        if (field.indexOf(Decoded.INVALID) >= 0) {
            String shown = field.replace(Decoded.INVALID, '\uFFFD');
            throw new BadInput(Problem.mustBe(where, "text", shown, IN + text.encoding())
                    .maybe("the file has another encoding; name it with --encoding, such as windows-1252"));
        }
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
