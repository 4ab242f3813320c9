package org.credence.exchange.rumour;

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
    private final Map<Table, Map<Column, Integer>> columns = new HashMap<>();

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

    /** Whether a column has no meaning here, and is kept as it is. */
    boolean isFurther(int at, Table table) {
        return !columnsOf(table).containsValue(at);
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
        return columns.computeIfAbsent(table, Rows::find);
    }

    private static Map<Column, Integer> find(Table table) {
        Map<Column, Integer> found = new EnumMap<>(Column.class);
        List<String> header = table.header();
        for (int i = 0; i < header.size(); i++) {
            Column column = Column.named(header.get(i));
            if (column != null) {
                found.putIfAbsent(column, i);
            }
        }
        return found;
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
