package org.credence.exchange.conflict;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.credence.exchange.format.Format;
import org.credence.exchange.format.Head;
import org.credence.exchange.format.ImportFile;
import org.credence.exchange.format.ImportOptions;
import org.credence.exchange.format.Importer;
import org.credence.exchange.format.Sink;
import org.credence.exchange.table.DateForms;
import org.credence.exchange.table.Row;
import org.credence.exchange.table.TableForm;
import org.credence.exchange.table.TableReader;
import org.credence.model.SourceKind;

/** The Georeferenced Event Dataset of the Uppsala Conflict Data Program as CSV, with its header line or without. */
public final class UcdpFormat implements Format {
    /** A first row without a header: number, then country, year and dyad, such as {@code SYR-2013-1-11973-99}. */
    private static final Pattern ROW = Pattern.compile("\"?\\d+(\\.0)?\"?,\"?[A-Z]{2,4}-\\d{4}-[\\d.-]+\"?,.*");

    @Override
    public String name() {
        return "ucdp";
    }

    @Override
    public String title() {
        return "events of UCDP GED (CSV, 49 columns, also without header)";
    }

    @Override
    public boolean recognises(Head head) {
        String first = head.firstLine().toLowerCase(Locale.ROOT);
        return (first.contains("source_original") && first.contains("type_of_violence")) || isHeaderless(head);
    }

    private static boolean isHeaderless(Head head) {
        return ROW.matcher(head.firstLine()).matches();
    }

    @Override
    public Importer importer(ImportOptions options) {
        Roles roles = new Roles(options.known(), SourceKind.UNNAMED_GROUP);
        DateForms dates = new DateForms(List.of(DateForms.ISO, DateForms.EPOCH), Locale.ROOT, ZoneOffset.UTC);
        return new Importer() {
            @Override
            public void read(ImportFile file, Sink sink) throws IOException {
                boolean headerless = isHeaderless(Head.of(file));
                TableForm form = headerless ? TableForm.CSV.withHeader(UcdpColumns.LAYOUT) : TableForm.CSV;
                try (TableReader reader = TableReader.open(file, options.encoding(), form)) {
                    UcdpColumns columns = new UcdpColumns(reader.table());
                    Events.each(
                            reader,
                            sink,
                            (Row row) -> new UcdpEvent(new Coded(row), columns, dates).incident(roles, sink));
                }
            }

            @Override
            public void finish(Sink sink) {
                roles.finish(sink);
            }
        };
    }
}
