package org.credence.exchange.conflict;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
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

/** Events of the Armed Conflict Location and Event Data project as CSV, with the columns of its older and newer exports. */
public final class AcledFormat implements Format {
    /** As its exports have written dates over the years, and as spreadsheets make of them. */
    private static final List<String> DATES =
            List.of(DateForms.ISO, "d MMMM yyyy", "d-MMM-yyyy", "d-MMM-yy", "d MMM yyyy", "d-M-yyyy", "d/M/yyyy");

    @Override
    public String name() {
        return "acled";
    }

    @Override
    public String title() {
        return "events of ACLED (CSV, old and new columns)";
    }

    @Override
    public boolean recognises(Head head) {
        String first = head.firstLine().toLowerCase(Locale.ROOT);
        return first.contains("event_id_c") && first.contains("fatalities") && first.contains("actor1");
    }

    @Override
    public Importer importer(ImportOptions options) {
        Roles roles = new Roles(options.known(), SourceKind.INDEPENDENT_MEDIA);
        DateForms dates = new DateForms(DATES, Locale.ENGLISH, ZoneOffset.UTC);
        return new Importer() {
            @Override
            public void read(ImportFile file, Sink sink) throws IOException {
                try (TableReader reader = TableReader.open(file, options.encoding(), TableForm.CSV)) {
                    AcledColumns columns = new AcledColumns(reader.table());
                    Events.each(
                            reader, sink, (Row row) -> new AcledEvent(new Coded(row), columns, dates).incident(roles));
                }
            }

            @Override
            public void finish(Sink sink) {
                roles.finish(sink);
            }
        };
    }
}
