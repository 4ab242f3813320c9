package org.credence.exchange.gdelt;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.Problem;
import org.credence.exchange.format.Head;
import org.credence.exchange.format.ImportFile;
import org.credence.exchange.format.ImportOptions;
import org.credence.exchange.format.Importer;
import org.credence.exchange.format.NamedSources;
import org.credence.exchange.format.Records;
import org.credence.exchange.format.Sink;
import org.credence.exchange.grouping.Grouping;
import org.credence.exchange.table.Row;
import org.credence.exchange.table.RowCoding;
import org.credence.exchange.table.RowGroup;
import org.credence.exchange.table.TableForm;
import org.credence.exchange.table.TableReader;

/** Gathers events and their mentions from all files, and makes an incident of each event. */
final class GdeltImporter implements Importer {
    private static final int LONGEST_ID = 18;

    private final ImportOptions options;
    private final NamedSources sources = new NamedSources();
    private final Grouping<Row> events = new Grouping<>(new RowCoding());

    GdeltImporter(ImportOptions options) {
        this.options = options;
    }

    @Override
    public void read(ImportFile file, Sink sink) throws IOException {
        String first = Head.of(file).firstLine();
        int fields = first.split("\t", -1).length;
        List<String> header = fields == Columns.MENTION.size() ? Columns.MENTION : Columns.EVENT;
        if (fields != header.size()) {
            String expected = "one with " + Columns.EVENT.size() + " fields of an event, or " + Columns.MENTION.size()
                    + " of a mention";
            throw new BadInput(Problem.mustBe(file.line(1), "line", fields + " fields between tabs", expected));
        }
        try (TableReader table = TableReader.open(file, options.encoding(), TableForm.plainTabs(header))) {
            Records.each(table::next, this::add, sink);
        }
    }

    private void add(Row row) throws IOException {
        String id = row.get(Columns.ID);
        if (id.isEmpty() || id.length() > LONGEST_ID || !id.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new BadInput(Problem.mustBe(row.where(Columns.ID), "GLOBALEVENTID", id, "a number"));
        }
        events.add(id, row);
    }

    @Override
    public void finish(Sink sink) throws IOException {
        try (events) {
            events.forEach((id, items) -> make(id, items, sink));
        }
    }

    private void make(String id, Grouping.Items<Row> items, Sink sink) throws IOException {
        try {
            List<Row> rows = RowGroup.of("event", id, items);
            Row event = null;
            List<Row> mentions = new ArrayList<>();
            for (Row row : rows) {
                if (row.size() == Columns.MENTION.size()) {
                    mentions.add(row);
                } else if (event == null) {
                    event = row;
                } else {
                    sink.reject(Problem.mustBe(row.where(Columns.ID), "event", id, "given only once"));
                }
            }
            Mentions said = new Mentions(mentions, sink);
            if (event == null && said.all().isEmpty()) {
                return;
            }
            EventIncident made = new EventIncident(id, event, said, sources, sink::warn);
            made.sources().forEach(sink::source);
            sink.incident(made.incident(), rows.get(0).where());
        } catch (BadInput e) {
            sink.reject(e.problem());
        }
    }
}
