package org.credence.exchange.rumour;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.Where;
import org.credence.exchange.table.Row;
import org.credence.exchange.table.Table;
import org.jspecify.annotations.Nullable;

/** Rows read by what their columns mean, whatever the files call them. */
final class Rows {
    private final Map<Table, Known> tables = new HashMap<>();
    private @Nullable Table last;
    private Known lastKnown = new Known(Map.of(), List.of());

    /**
     * The columns of a table.
     *
     * @param columns where those with a meaning stand
     * @param further those without, which are kept as they are
     */
    private record Known(Map<Column, Integer> columns, List<Integer> further) {}

    /** The text of a column; empty when the table does not have it. */
    String get(Column column, Row row) {
        Integer at = columnsOf(row.table()).get(column);
        return at == null ? "" : row.get(at).strip();
    }

    boolean has(Column column, Row row) {
        return columnsOf(row.table()).containsKey(column);
    }

    /** The place of a field, or of the row when it has no such column. */
    Where where(Column column, Row row) {
        Integer at = columnsOf(row.table()).get(column);
        return at == null ? row.where() : row.where(at);
    }

    String thread(Row row) {
        return get(Column.THREAD, row);
    }

    Problem missingThread(Row row) {
        return Problem.mustBe(where(Column.THREAD, row), "thread", "missing", "given");
    }

    /** What has no meaning here, by the names of the columns. */
    void further(Row row, Map<String, String> into) {
        for (int column : known(row.table()).further) {
            if (!row.get(column).isBlank()) {
                into.putIfAbsent(
                        row.table().header().get(column), row.get(column).strip());
            }
        }
    }

    /** Passes when a table says which thread each row belongs to. */
    void requireThreads(Table table) {
        if (!columnsOf(table).containsKey(Column.THREAD)) {
            throw new BadInput(Problem.mustBe(
                            Where.file(table.file()),
                            "header",
                            String.join(",", table.header()),
                            "one with a column thread")
                    .maybe("it is a table of statements; import it as csv, with a mapping"));
        }
    }

    private Map<Column, Integer> columnsOf(Table table) {
        return known(table).columns;
    }

    /** Rows of one table mostly come together. */
    private Known known(Table table) {
        if (!table.equals(last)) {
            lastKnown = tables.computeIfAbsent(table, Rows::find);
            last = table;
        }
        return lastKnown;
    }

    private static Known find(Table table) {
        Map<Column, Integer> found = new EnumMap<>(Column.class);
        List<String> header = table.header();
        List<Integer> further = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            Column column = Column.named(header.get(i));
            if (column == null || found.putIfAbsent(column, i) != null) {
                further.add(i);
            }
        }
        return new Known(found, List.copyOf(further));
    }

    /** What is asked of a row. */
    enum Column {
        PLATFORM("platform"),
        EVENT("event"),
        THREAD("thread threadid thread_id"),
        POST("post tweetid post_id"),
        PARENT("parent parent_id"),
        AUTHOR("author account"),
        NAME("name"),
        TIME("time created_at"),
        IS_SOURCE("is_source"),
        STANCE("stance"),
        /** Of the source post, toward the rumour. */
        SUPPORT("support"),
        /** Of a reply, toward the source post. */
        RESPONSE("responsetype-vs-source"),
        CERTAINTY("certainty"),
        EVIDENCE("evidentiality"),
        VERACITY("veracity"),
        TRUE("true"),
        MISINFORMATION("misinformation"),
        STORY("story category"),
        TEXT("text"),
        URL("url");

        private final String names;

        Column(String names) {
            this.names = names;
        }

        static @Nullable Column named(String header) {
            String name = header.toLowerCase(Locale.ROOT);
            for (Column column : values()) {
                if (List.of(column.names.split(" ", -1)).contains(name)) {
                    return column;
                }
            }
            return null;
        }
    }
}
