package org.credence.exchange.csv;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import org.credence.exchange.csv.mapping.Cells;
import org.credence.exchange.csv.mapping.Mapping;
import org.credence.exchange.csv.mapping.MappingReader;
import org.credence.exchange.csv.mapping.Target;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.UnreadableInput;
import org.credence.exchange.file.Where;
import org.credence.exchange.format.ImportFile;
import org.credence.exchange.format.ImportOptions;
import org.credence.exchange.format.Importer;
import org.credence.exchange.format.Sink;
import org.credence.exchange.format.Slug;
import org.credence.exchange.grouping.Grouping;
import org.credence.exchange.table.Row;
import org.credence.exchange.table.RowCoding;
import org.credence.exchange.table.Table;
import org.credence.exchange.table.TableForm;
import org.credence.exchange.table.TableReader;
import org.credence.model.Incident;
import org.jspecify.annotations.Nullable;

/** Reads tables of statements; rows of one incident may stand anywhere in the files of a run. */
final class CsvImporter implements Importer {
    private final ImportOptions options;
    private final @Nullable Mapping mapping;
    private final Speakers speakers;
    private final Grouping<Row> rows = new Grouping<>(new RowCoding());
    private final Map<Table, Source> tables = new HashMap<>();

    /** A table with the meaning of its cells, and its number in the run, from 1. */
    private record Source(Cells cells, int number) {}

    CsvImporter(ImportOptions options) {
        this.options = options;
        this.mapping = options.mapping() == null ? null : MappingReader.read(options.mapping());
        this.speakers = new Speakers(options.known());
    }

    @Override
    public void read(ImportFile file, Sink sink) throws IOException {
        TableForm form = mapping == null ? TableForm.CSV : mapping.form();
        try (TableReader reader = TableReader.open(file, encoding(), form)) {
            Table table = reader.table();
            Mapping used = mapping == null ? Mapping.byName(table.header()) : mapping;
            Identity identity = Identity.of(used, table);
            Cells cells = new Cells(used, table, options.zone());
            tables.put(table, new Source(cells, tables.size() + 1));
            for (boolean more = true; more; ) {
                more = next(reader, cells, identity, sink);
            }
        }
    }

    private @Nullable Charset encoding() {
        return options.encoding() != null ? options.encoding() : mapping == null ? null : mapping.encoding();
    }

    /** Takes the next row; false after the last. */
    private boolean next(TableReader reader, Cells cells, Identity identity, Sink sink) throws IOException {
        try {
            Row row = reader.next();
            if (row != null) {
                sink.read();
                SwallowedRows.warn(row, reader.delimiter(), sink);
                rows.add(identity.key(row, cells), row);
            }
            return row != null;
        } catch (UnreadableInput e) {
            throw e;
        } catch (BadInput e) {
            sink.read();
            sink.reject(e.problem());
            return true;
        }
    }

    @Override
    public void finish(Sink sink) throws IOException {
        try (rows) {
            rows.forEach((key, items) -> incident(key, items, sink));
        }
        speakers.finish(sink);
    }

    private void incident(String key, Grouping.Items<Row> items, Sink sink) throws IOException {
        IncidentDraft draft = new IncidentDraft(key, speakers, sink);
        Where first = null;
        for (Row row = items.next(); row != null; row = items.next()) {
            first = first == null ? row.where() : first;
            Source source = tables.get(row.table());
            if (source == null) {
                throw new IllegalStateException("Every row is of a table that was read.");
            }
            try {
                draft.add(
                        row,
                        source.cells,
                        source.number == 1 ? "s" + row.line() : "t" + source.number + "-" + row.line());
            } catch (BadInput e) {
                sink.reject(e.problem());
            }
        }
        Incident incident = draft.incident();
        if (incident != null && first != null) {
            sink.incident(incident, first);
        }
    }

    /** By what the rows of one incident are told from those of others. */
    private enum Identity {
        ID(Target.INCIDENT_ID),
        TITLE(Target.INCIDENT_TITLE),
        CLAIM(Target.CLAIM_ID),
        PROPOSITION(Target.CLAIM_TEXT);

        private final Target target;

        Identity(Target target) {
            this.target = target;
        }

        static Identity of(Mapping mapping, Table table) {
            if (!mapping.knows(Target.SOURCE)) {
                throw incomplete(table, Target.SOURCE.path(), "says who speaks");
            }
            for (Identity identity : values()) {
                if (mapping.knows(identity.target)) {
                    return identity;
                }
            }
            throw incomplete(table, Target.INCIDENT_ID.path(), "tells one incident from another");
        }

        private static BadInput incomplete(Table table, String field, String why) {
            return new BadInput(Problem.mustBe(
                            new Where(table.file(), 1, 0, ""),
                            "field",
                            "no column for " + field,
                            "mapped, for it " + why)
                    .maybe("credence import csv " + table.file()
                            + " --suggest > mapping.json, and --mapping mapping.json"));
        }

        /** The id of the incident of a row; where none is told, one made of the title and the date. */
        String key(Row row, Cells cells) {
            String text = cells.text(row, target);
            if (text == null) {
                throw cells.bad(row, target, "", "what tells the incident from others");
            }
            if (this == ID) {
                return text;
            }
            String day = this == TITLE ? cells.text(row, Target.INCIDENT_DATE) : null;
            return Slug.of(day == null ? text : text + " " + day);
        }
    }
}
