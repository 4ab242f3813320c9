package org.credence.exchange.csv.suggestion;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.UnreadableInput;
import org.credence.exchange.format.ImportFile;
import org.credence.exchange.table.Row;
import org.credence.exchange.table.TableForm;
import org.credence.exchange.table.TableReader;
import org.jspecify.annotations.Nullable;

/** The first rows of a table. */
final class Samples {
    /** Enough to meet what is usual, and quickly read. */
    private static final int MOST_ROWS = 2_000;

    private static final String USUAL_OTHER = "windows-1252";

    private final List<String> header;
    private final List<Row> rows = new ArrayList<>();
    private final char delimiter;
    private final @Nullable String encoding;

    private Samples(TableReader reader, @Nullable String encoding) {
        this.header = reader.table().header();
        this.delimiter = reader.delimiter();
        this.encoding = encoding;
    }

    /** Those of a file; what is no UTF-8 is read in the encoding that is most frequent beside it. */
    static Samples of(ImportFile file, @Nullable Charset encoding) throws IOException {
        Samples samples = read(file, encoding, encoding == null ? null : encoding.name());
        return samples != null
                ? samples
                : java.util.Objects.requireNonNull(read(file, Charset.forName(USUAL_OTHER), USUAL_OTHER));
    }

    /** Null when there are bytes that are no UTF-8, and no encoding was named. */
    private static @Nullable Samples read(ImportFile file, @Nullable Charset encoding, @Nullable String name)
            throws IOException {
        try (TableReader reader = TableReader.open(file, encoding, TableForm.CSV)) {
            Samples samples = new Samples(reader, name);
            while (samples.rows.size() < MOST_ROWS) {
                try {
                    Row row = reader.next();
                    if (row == null) {
                        break;
                    }
                    samples.rows.add(row);
                } catch (UnreadableInput e) {
                    break;
                } catch (BadInput e) {
                    if (encoding == null && TableReader.isAboutEncoding(e)) {
                        return null;
                    }
                }
            }
            return samples;
        } catch (BadInput e) {
            if (encoding == null && TableReader.isAboutEncoding(e)) {
                return null;
            }
            throw e;
        }
    }

    List<String> header() {
        return header;
    }

    char delimiter() {
        return delimiter;
    }

    /** The encoding that has to be named, or null when the file says it itself. */
    @Nullable
    String encoding() {
        return encoding;
    }

    /** The texts of a column, without those that are blank. */
    List<String> column(int index) {
        return rows.stream()
                .map(row -> row.get(index).strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The different texts of a column, in order of appearance. */
    List<String> different(int index) {
        return List.copyOf(new LinkedHashSet<>(column(index)));
    }

    /** Whether a column has more than one text where another has the same. */
    boolean variesWithin(int index, int other) {
        java.util.Map<String, String> first = new java.util.HashMap<>();
        return rows.stream().anyMatch(row -> {
            String before = first.putIfAbsent(row.get(other), row.get(index));
            return before != null && !before.equals(row.get(index));
        });
    }

    boolean isUnique(int index) {
        List<String> texts = column(index);
        return new LinkedHashSet<>(texts).size() == rows.size() && texts.size() == rows.size();
    }
}
