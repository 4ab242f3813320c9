package org.credence.exchange.ledger;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.credence.argument.Nearest;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.Where;
import org.credence.exchange.format.ImportFile;
import org.credence.exchange.json.Dates;
import org.credence.exchange.json.Words;
import org.credence.exchange.label.Label;
import org.credence.exchange.table.Row;
import org.credence.exchange.table.Table;
import org.credence.exchange.table.TableForm;
import org.credence.exchange.table.TableReader;
import org.credence.model.Moment;
import org.credence.model.Outcome;
import org.jspecify.annotations.Nullable;

/** Reads outcomes from a table with the columns incident, claim, result, settled, and where wanted by and because. */
public final class OutcomeTable implements Closeable {
    private static final List<String> NEEDED = List.of("incident", "claim", "result", "settled");
    private static final List<String> ALL = List.of("incident", "claim", "result", "settled", "by", "because");
    private static final Words<Outcome.Result> RESULTS = Words.of(Outcome.Result.class);

    private final TableReader reader;

    private OutcomeTable(TableReader reader) {
        this.reader = reader;
    }

    /**
     * Opens a table.
     *
     * @throws BadInput when a column is missing, or unknown
     */
    public static OutcomeTable open(ImportFile file) throws IOException {
        TableReader reader = TableReader.open(file, null, TableForm.CSV);
        try {
            requireColumns(reader.table());
            return new OutcomeTable(reader);
        } catch (BadInput e) {
            reader.close();
            throw e;
        }
    }

    private static void requireColumns(Table table) {
        Where where = new Where(table.file(), 1, 0, "");
        for (String column : table.header()) {
            if (!ALL.contains(column)) {
                throw new BadInput(Problem.mustBe(where, "column", column, "one of " + String.join(", ", ALL))
                        .maybe(Nearest.to(column, ALL).orElse(null)));
            }
        }
        for (String column : NEEDED) {
            if (!table.header().contains(column)) {
                throw new BadInput(Problem.mustBe(where, "column", column + ": missing", "one of the header"));
            }
        }
    }

    /**
     * The next outcome; null after the last.
     *
     * @throws BadInput when it is not as it should be; the next call goes on after it
     */
    public @Nullable Label next() {
        Row row = reader.next();
        if (row == null) {
            return null;
        }
        Outcome.Result result = RESULTS.find(needed(row, "result").toLowerCase(Locale.ROOT));
        if (result == null) {
            throw bad(row, "result", "one of " + String.join(", ", RESULTS.all()));
        }
        Moment settled = Dates.moment(needed(row, "settled"));
        if (settled == null) {
            throw bad(row, "settled", "a date or a date-time, such as 2021-07-04 or 2021-07-04T18:30:00Z");
        }
        return new Label(
                needed(row, "incident"),
                needed(row, "claim"),
                new Outcome(result, settled, text(row, "by"), text(row, "because")),
                row.where());
    }

    private static String needed(Row row, String column) {
        String text = text(row, column);
        if (text == null) {
            throw bad(row, column, "given");
        }
        return text;
    }

    private static @Nullable String text(Row row, String column) {
        int at = row.table().header().indexOf(column);
        String text = at < 0 ? "" : row.get(at).strip();
        return text.isEmpty() ? null : text;
    }

    private static BadInput bad(Row row, String column, String expected) {
        int at = row.table().header().indexOf(column);
        return new BadInput(Problem.mustBe(row.where(at), column, row.get(at), expected));
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
