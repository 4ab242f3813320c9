package org.credence.exchange.rumour;

import java.io.IOException;
import java.util.List;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.format.Head;
import org.credence.exchange.format.ImportFile;
import org.credence.exchange.format.ImportOptions;
import org.credence.exchange.format.Importer;
import org.credence.exchange.format.Records;
import org.credence.exchange.format.Sink;
import org.credence.exchange.grouping.Grouping;
import org.credence.exchange.table.Row;
import org.credence.exchange.table.RowCoding;
import org.credence.exchange.table.RowGroup;
import org.credence.exchange.table.TableForm;
import org.credence.exchange.table.TableReader;

/**
 * Gathers what several files say of a thread, and makes an incident of each.
 *
 * <p>Whatever comes in, posts in folders, tables, or annotations, becomes rows that name their thread; rows of one
 * thread are put together when all files were read.
 */
final class RumourImporter implements Importer {
    private final ImportOptions options;
    private final Grouping<Row> threads = new Grouping<>(new RowCoding());
    private final Rows rows = new Rows();

    RumourImporter(ImportOptions options) {
        this.options = options;
    }

    @Override
    public void read(ImportFile file, Sink sink) throws IOException {
        if (file.isFolder()) {
            new ThreadFolders(file, this::add).read(sink);
        } else if (Head.of(file).isJson()) {
            SchemeFile.read(file, options.read(), this::add, sink);
        } else {
            table(file, sink);
        }
    }

    private void table(ImportFile file, Sink sink) throws IOException {
        try (TableReader table = TableReader.open(file, options.encoding(), TableForm.CSV)) {
            rows.requireThreads(table.table());
            Records.each(table::next, this::add, sink);
        }
    }

    private void add(Row row) throws IOException {
        String thread = rows.thread(row);
        if (thread.isEmpty()) {
            throw new BadInput(rows.missingThread(row));
        }
        threads.add(thread, row);
    }

    @Override
    public void finish(Sink sink) throws IOException {
        try (threads) {
            threads.forEach((id, items) -> make(id, items, sink));
        }
    }

    private void make(String id, Grouping.Items<Row> items, Sink sink) throws IOException {
        try {
            List<Row> all = RowGroup.of("thread", id, items);
            RumourThread thread = new ThreadReading(id, rows, sink).read(all);
            ThreadIncident made = new ThreadIncident(thread, rows, sink::warn);
            made.sources().forEach(sink::source);
            sink.incident(made.incident(), all.get(0).where());
        } catch (BadInput e) {
            sink.reject(e.problem());
        }
    }
}
