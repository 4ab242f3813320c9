package org.credence.exchange.truth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.UnreadableInput;
import org.credence.exchange.file.Where;
import org.credence.exchange.format.ImportFile;
import org.credence.exchange.format.ImportOptions;
import org.credence.exchange.format.Importer;
import org.credence.exchange.format.Sink;
import org.credence.exchange.grouping.Grouping;
import org.credence.exchange.table.DateForms;
import org.credence.exchange.table.Row;
import org.credence.exchange.table.RowCoding;
import org.credence.exchange.table.Table;
import org.credence.exchange.table.TableForm;
import org.credence.exchange.table.TableReader;
import org.credence.model.Moment;
import org.credence.model.Source;
import org.credence.model.SourceKind;
import org.credence.model.TrackRecord;
import org.jspecify.annotations.Nullable;

/** Reads tables of claims and of the truth; an object's rows may stand anywhere in the files of a run. */
final class ObjectImporter implements Importer {
    /** Of sources that the table says nothing about: anybody, under some name. */
    private static final SourceKind ANYBODY = SourceKind.SOCIAL_ACCOUNT;

    /** An address of the Internet where a name should be, as wikis write it. */
    private static final Pattern NO_NAME = Pattern.compile("\\b\\d{1,3}(?:\\.\\d{1,3}){3}\\b");

    /** Later than any moment at which something is scored: a truth without a date was known at none of them. */
    private static final Moment NEVER_KNOWN_BEFORE = Moment.on(LocalDate.of(9999, 12, 31));

    /** Far beyond any object; more would have to be held in memory at once. */
    private static final int MOST_ROWS = 100_000;

    private static final List<String> ENDINGS = List.of(".csv", ".csv.gz", ".csv.zst", ".tsv", ".tsv.gz", ".tsv.zst");

    private final ImportOptions options;
    private final Hierarchy hierarchy;
    private final DateForms times;
    private final Grouping<Row> rows = new Grouping<>(new RowCoding());
    private final Map<Table, Layout> tables = new HashMap<>();
    private final Set<String> met = new LinkedHashSet<>();
    private final Map<String, String> ids = new HashMap<>();
    private final Moment undated;
    private long undatedTruths;

    /** The columns of a table, and its number in the run, from 1. */
    private record Layout(ObjectColumns columns, int number) {}

    ObjectImporter(ImportOptions options) throws IOException {
        Path within = options.values().hierarchy();
        this.options = options;
        LocalDate settled = options.values().settled();
        this.undated = settled == null ? NEVER_KNOWN_BEFORE : Moment.on(settled);
        this.hierarchy = within == null ? Hierarchy.NONE : Hierarchy.read(within, options.encoding());
        ZoneId zone = options.zone() == null ? ZoneOffset.UTC : options.zone();
        List<String> forms = List.of(DateForms.ISO, "EEE MMM d HH:mm:ss yyyy", "yyyy/M/d", DateForms.EPOCH);
        this.times = new DateForms(forms, Locale.ENGLISH, zone);
    }

    @Override
    public void read(ImportFile file, Sink sink) throws IOException {
        if (file.isFolder()) {
            readTable(inside(file, "claims", true), sink);
            ImportFile truth = inside(file, "truth", false);
            if (truth != null) {
                readTable(truth, sink);
            }
        } else {
            readTable(file, sink);
        }
    }

    /** A table of a folder by its name. */
    private static @Nullable ImportFile inside(ImportFile folder, String name, boolean required) {
        for (String ending : ENDINGS) {
            Path path = folder.path().resolve(name + ending);
            if (Files.isRegularFile(path)) {
                return new ImportFile(folder.name() + "/" + name + ending, path);
            }
        }
        if (required) {
            throw new BadInput(Problem.mustBe(folder.where(), "folder", "without " + name + ".csv", "one that holds it")
                    .maybe("name the tables themselves"));
        }
        return null;
    }

    private void readTable(@Nullable ImportFile file, Sink sink) throws IOException {
        if (file == null) {
            return;
        }
        try (TableReader reader = TableReader.open(file, options.encoding(), TableForm.CSV)) {
            ObjectColumns columns = ObjectColumns.of(reader.table());
            tables.put(reader.table(), new Layout(columns, tables.size() + 1));
            for (boolean more = true; more; ) {
                more = next(reader, columns, sink);
            }
        }
    }

    private boolean next(TableReader reader, ObjectColumns columns, Sink sink) throws IOException {
        try {
            Row row = reader.next();
            if (row == null) {
                return false;
            }
            sink.read();
            require(row, columns.object, "the object that the value is of");
            require(row, columns.value, "a value");
            if (!columns.tellTheTruth()) {
                require(row, columns.source, "who says it");
            }
            time(row, columns.tellTheTruth() ? columns.settled : columns.time);
            rows.add(ObjectColumns.text(row, columns.object), row);
        } catch (UnreadableInput e) {
            throw e;
        } catch (BadInput e) {
            sink.reject(e.problem());
        }
        return true;
    }

    private static void require(Row row, int column, String expected) {
        if (ObjectColumns.text(row, column).isEmpty()) {
            String name = row.table().header().get(column);
            throw new BadInput(Problem.mustBe(row.where(column), name, row.get(column), expected));
        }
    }

    private @Nullable Moment time(Row row, int column) {
        String text = ObjectColumns.text(row, column);
        if (text.isEmpty()) {
            return null;
        }
        DateForms.Parsed parsed = times.parse(text);
        if (parsed == null) {
            String name = row.table().header().get(column);
            throw new BadInput(Problem.mustBe(row.where(column), name, text, times.examples()));
        }
        return parsed.moment();
    }

    @Override
    public void finish(Sink sink) throws IOException {
        try (rows) {
            rows.forEach((object, items) -> object(object, items, sink));
        }
        met.forEach(name -> sink.source(new Source(
                name,
                name,
                NO_NAME.matcher(name).find() ? SourceKind.UNNAMED_GROUP : ANYBODY,
                List.of(),
                null,
                List.of(),
                List.of(),
                TrackRecord.NONE,
                Collections.emptySortedMap(),
                Map.of())));
        if (undatedTruths > 0 && undated.equals(NEVER_KNOWN_BEFORE)) {
            sink.remark(undatedTruths + " truths have no date, and so are in nobody's track record;"
                    + " --settled DATE dates them");
        }
    }

    private void object(String object, Grouping.Items<Row> items, Sink sink) throws IOException {
        ObjectIncident incident = new ObjectIncident(object, options.values(), hierarchy);
        Row first = null;
        int count = 0;
        for (Row row = items.next(); row != null; row = items.next()) {
            first = first == null ? row : first;
            if (++count > MOST_ROWS) {
                sink.reject(Problem.mustBe(row.where(), "object", object, "in at most 100,000 rows"));
                continue;
            }
            ObjectColumns columns = layout(row).columns;
            String value = ObjectColumns.text(row, columns.value);
            if (columns.tellTheTruth()) {
                Moment settled = time(row, columns.settled);
                undatedTruths += settled == null ? 1 : 0;
                incident.truth(value, settled == null ? undated : settled);
            } else {
                incident.claim(value, row);
            }
        }
        Where where = first == null ? Where.file("") : first.where();
        if (incident.isClaimed()) {
            sink.incident(incident.incident(this::said), where);
        } else {
            sink.warn(Problem.mustBe(where, "object", object, "one of which somebody claims a value"));
        }
    }

    private Layout layout(Row row) {
        Layout layout = tables.get(row.table());
        if (layout == null) {
            throw new IllegalStateException("Every row is of a table that was read.");
        }
        return layout;
    }

    private ObjectIncident.Said said(Row row) {
        Layout layout = layout(row);
        ObjectColumns columns = layout.columns;
        String id = ids.computeIfAbsent(ObjectColumns.text(row, columns.source), this::source);
        String statement = layout.number == 1 ? "s" + row.line() : "t" + layout.number + "-" + row.line();
        return new ObjectIncident.Said(id, ObjectColumns.text(row, columns.value), time(row, columns.time), statement);
    }

    /** The id of a source that is met for the first time. */
    private String source(String name) {
        return options.known().find(name).map(Source::id).orElseGet(() -> {
            met.add(name);
            return name;
        });
    }
}
